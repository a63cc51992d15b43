import type { FoundDate } from '../language/dates/FoundDate.ts';
import type { CommandName } from '../language/Lexicon.ts';
import type { PhraseKey } from '../language/phraseKeys.ts';
import type { HandoffReason } from '../handoff/WaitingCase.ts';

/** What the bot has decided to do: step 7. Carried out in order; all that they say makes one reply. */
export type Action =
  /** The welcome, with the buttons of the entry `greeting`. */
  | { act: 'greet' }
  | { act: 'say'; phrase: PhraseKey }
  /** Says an entry's answer and shows its prompts; of several in one reply each is about the days and the branch of its part. */
  | { act: 'answer'; entry: string; about?: { dates: readonly FoundDate[]; location?: string } }
  /** "Did you mean …?"; `also`: after an answer to the rest of the message. */
  | { act: 'clarify'; entries: readonly string[]; also?: true }
  /** The rest of a message was not understood, beside what was answered. */
  | { act: 'miss-rest' }
  /** Shows the way to a person under the answer. */
  | { act: 'offer-person' }
  /** Shows the buttons of the last reply again. */
  | { act: 'offer-again' }
  /** Says that it matters, and where help is found in this country. */
  | { act: 'help-line' }
  /** Not understood: asks for other words, or gets a person the second time. */
  | { act: 'miss' }
  /** None of the offered entries was meant. */
  | { act: 'none-of-these' }
  | { act: 'help' }
  | { act: 'restart' }
  | { act: 'begin-dialog'; dialog: string }
  | { act: 'continue-dialog' }
  | { act: 'resume-dialog' }
  | { act: 'leave-dialog' }
  /** Puts the customer in the queue, or repeats the promise of one who is there. */
  | { act: 'queue'; reason: HandoffReason; team?: string; about?: string }
  /** "Is there anything else?", after something was solved. */
  | { act: 'ask-anything-else' }
  /** What the bot cannot answer goes to the case that waits. */
  | { act: 'add-to-case' }
  | { act: 'repeat-promise' }
  /** Tells one in the queue who said "stop" that the case stands. */
  | { act: 'keep-case' }
  | { act: 'take-contact'; contact: string }
  /** Forgets an open question that was answered or passed over. */
  | { act: 'close-question' };

/** By which road a message was handled: stored with it, for the review. */
export type Route =
  | 'start' | 'silent' | 'attachment' | 'contact' | 'choice' | 'none-of-these' | 'closing' | 'ping' | 'label' | 'question' | 'dialog'
  | 'joined' | 'error' | 'praise' | 'alarm' | `command-${CommandName}`;

/** What to do, and by which road it was decided. */
export interface Decision {
  route: Route;
  actions: readonly Action[];
}
