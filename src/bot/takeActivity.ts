import type { Activity } from 'botbuilder';
import type { Draft } from '../conversation/Draft.ts';

/** Takes what a dialog sends into the turn's one reply. Typing and traces are not for the log. */
export function takeActivity(draft: Draft, activity: Partial<Activity>): void {
  if ((activity.type ?? 'message') !== 'message') return;
  if (activity.text !== undefined && activity.text !== '') draft.paragraphs.push(activity.text);
  draft.buttons = (activity.suggestedActions?.actions ?? []).map((action) => action.title);
}
