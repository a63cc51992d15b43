import type { Instant } from '../base/Clock.ts';
import type { FoundDate } from '../language/dates/FoundDate.ts';
import type { Language } from '../language/Language.ts';

/** A question of the bot's that the next message may answer. */
export type OpenQuestion =
  /** "Did you mean …?": the entries behind the buttons. */
  | { asks: 'choice'; entries: readonly string[]; about: string }
  /** "Is there anything else?" */
  | { asks: 'anything-else' }
  /** "Leave your e-mail or phone number." */
  | { asks: 'contact' };

/** What an episode remembers. Plain JSON; a new episode starts with {@link freshState}. */
export interface ConversationState {
  /** Messages in a row that were not understood. */
  misses: number;
  open?: OpenQuestion;
  /** The dialog stack of botbuilder-dialogs, untouched by the core. */
  dialog?: unknown;
  /** The branch the customer named. */
  location?: string;
  /** The entry that was answered last. */
  lastEntry?: string;
  /** The days that the last question named. */
  asked?: readonly FoundDate[];
  /** The buttons under the last reply. */
  buttons?: readonly string[];
  /** The customer's last message was angry: regret that was said is not said again. */
  angry?: true;
  /** It was said, in this language, that the shop answers in another. */
  toldLanguage?: Language;
  /** Tries in a dialog that led nowhere, by its id. */
  tries?: Readonly<Record<string, number>>;
  /** When a dialog gave up, so that nobody guesses at orders for ever. */
  gaveUp?: Readonly<Record<string, Instant>>;
}

export const freshState: ConversationState = { misses: 0 };
