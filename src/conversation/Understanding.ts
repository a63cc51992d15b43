import type { FoundDate } from '../language/dates/FoundDate.ts';
import type { Language } from '../language/Language.ts';
import type { CommandName } from '../language/Lexicon.ts';
import type { Mood } from '../language/readMood.ts';
import type { Reading } from '../matching/Reader.ts';

/** All that was read in a message: step 6. */
export interface Understanding {
  /** As it was written. */
  text: string;
  /** The language to answer in: the message's own, or that of the conversation where the words do not tell. */
  language: Language;
  /** The whole message is a command. */
  command?: CommandName;
  /** The whole message is the label of this entry, or another button of the bot's. */
  label?: { entry: string; language: Language };
  button?: 'none-of-these';
  /** The whole message only asks whether someone is there, says yes, or says no. */
  ping: boolean;
  yes: boolean;
  no: boolean;
  /** It holds nothing but greetings and small words. */
  onlyFillers: boolean;
  /** The branch it names. */
  location?: string;
  dates: readonly FoundDate[];
  mood: { mood: Mood; words: readonly string[] };
  /** An e-mail address or phone number in it, and whether it holds little else. */
  contact?: { text: string; alone: boolean };
  reading: Reading;
}
