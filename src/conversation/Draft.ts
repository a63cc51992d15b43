import type { Instant } from '../base/Clock.ts';
import type { Entry, Link } from '../faq/Entry.ts';
import type { Language } from '../language/Language.ts';
import type { ConversationState } from './ConversationState.ts';
import type { HandoffReason } from '../handoff/WaitingCase.ts';
import type { Write } from './Write.ts';

/** What a turn is going to say and to write, as it grows action by action. */
export interface Draft {
  /** Paragraphs of the one reply. */
  paragraphs: string[];
  /** Texts of the suggested actions; the last to speak decides them. */
  buttons: string[];
  links: Link[];
  image?: Entry['image'];
  /** The entry that gave the answer, the first of them. */
  entry?: Entry;
  /** All that gave one. */
  answered: Entry[];
  state: ConversationState;
  greetedAt?: Instant;
  language?: Language;
  /** The customer entered the queue: the peer is told with an event. */
  handoff?: { case: string; reason: HandoffReason; about: string; team?: string; due?: Instant };
  /** Writes besides those that every turn makes. */
  writes: Write[];
  /** What was done, for the explanation: `answer return-policy`, `queue asked`. */
  done: string[];
}

export function emptyDraft(state: ConversationState): Draft {
  return { paragraphs: [], buttons: [], links: [], answered: [], state, writes: [], done: [] };
}

/** Adds to the paragraph that was begun last. */
export function continueParagraph(draft: Draft, text: string): void {
  const last = draft.paragraphs.pop();
  draft.paragraphs.push(last === undefined ? text : `${last} ${text}`);
}
