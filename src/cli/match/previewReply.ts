import type { Instant } from '../../base/Clock.ts';
import type { Action } from '../../conversation/Action.ts';
import type { Recalled } from '../../conversation/ConversationLog.ts';
import { decide } from '../../conversation/decide.ts';
import type { Draft } from '../../conversation/Draft.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import { perform } from '../../conversation/perform.ts';
import { prepareTurn } from '../../conversation/prepareTurn.ts';
import type { Understanding } from '../../conversation/Understanding.ts';

/** What the bot would say to a message in the middle of a fresh conversation, and the dialogs it would begin. */
export function previewReply(understood: Understanding, knowledge: Knowledge, now: Instant): { draft: Draft; dialogs: readonly string[] } {
  const recalled: Recalled = { id: 'preview', channel: 'preview', version: 0, owner: 'bot', greetedAt: now, language: understood.language, held: [] };
  const message = {
    id: 'm', conversation: 'preview', seq: 1, kind: 'message', at: now, channelMessage: 'm', text: understood.text, activity: {}, files: false, inline: true,
  } as const;
  const prepared = prepareTurn({
    now, recalled, message, knowledge: { ...knowledge, understand: () => understood }, newId: () => 'preview', dialogExpects: () => false, dialogBegins: () => undefined,
  });
  if (prepared === undefined || 'hold' in prepared) return { draft: { paragraphs: [], buttons: [], links: [], answered: [], state: { misses: 0 }, writes: [], done: [] }, dialogs: [] };
  const dialogs: string[] = [];
  for (const action of decide(understood, prepared.situation).actions) {
    if (action.act === 'begin-dialog') dialogs.push(action.dialog);
    else if (!isDialogStep(action)) perform(action, prepared.turn);
  }
  return { draft: prepared.turn.draft, dialogs };
}

function isDialogStep(action: Action): action is Extract<Action, { act: 'begin-dialog' | 'continue-dialog' | 'resume-dialog' | 'leave-dialog' }> {
  return action.act.endsWith('-dialog');
}
