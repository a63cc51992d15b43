import type { Instant } from '../../../base/Clock.ts';
import type { Knowledge } from '../../../conversation/Knowledge.ts';
import type { Understanding } from '../../../conversation/Understanding.ts';
import { toPlainText } from '../../../faq/toPlainText.ts';
import { previewReply } from '../../match/previewReply.ts';

/** All that a customer would get: what is not the same here has changed. */
export interface Reply {
  text: string;
  buttons: readonly string[];
  links: readonly string[];
  image?: string;
  /** Dialogs that are begun. */
  dialogs: readonly string[];
  /** It goes on to a person: of this team, or of any. */
  handoff?: string;
}

/** What the bot would reply to a message in a fresh conversation. */
export function replyTo(understood: Understanding, knowledge: Knowledge, at: Instant): Reply {
  const { draft, dialogs } = previewReply(understood, knowledge, at);
  const { handoff, image } = draft;
  return {
    text: draft.paragraphs.map(toPlainText).join('\n\n'),
    buttons: draft.buttons,
    links: draft.links.map(({ title, url }) => `${title}: ${url}`),
    ...(image !== undefined && { image: `${image.url} (${image.alt})` }),
    dialogs,
    ...(handoff !== undefined && { handoff: handoff.team ?? 'any team' }),
  };
}
