import type { FoundDate } from '../language/dates/FoundDate.ts';
import type { Language } from '../language/Language.ts';
import type { CommandName } from '../language/Lexicon.ts';
import type { Alarm } from '../language/findAlarm.ts';
import type { Mood } from '../language/readMood.ts';
import type { ChoicePlace } from '../language/readTalk.ts';
import type { Reading } from '../matching/Reader.ts';

/** One of the things that a message asks, read by itself. */
export interface UnderstoodPart {
  text: string;
  reading: Reading;
  /** The days and the branch that this part names. */
  dates: readonly FoundDate[];
  location?: string;
}

/** What a message leans on that says little by itself, or that names what the bot offered. */
export interface Leaning {
  /** The button, or the entry of the last answer. */
  on: string;
  /** A button typed by hand, or named by its place; a yes to the only button; the last answer for another day or branch; its topic. */
  how: 'typed' | 'place' | 'yes' | 'again' | 'topic';
}

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
  /** The whole message only takes note of an answer, only thanks, or names a choice by its place. */
  fine: boolean;
  thanks: boolean;
  place?: ChoicePlace;
  /** It holds nothing but greetings and small words. */
  onlyFillers: boolean;
  /** Something is asked, by the form of the sentence or a question mark; or something follows a "but", which is as good as a question. */
  asks: boolean;
  /** The branch it names, or that is known already. */
  location?: string;
  /** It is this message that names the branch. */
  namesLocation: boolean;
  dates: readonly FoundDate[];
  mood: { mood: Mood; words: readonly string[] };
  /** An e-mail address or phone number in it, and whether it holds little else. */
  contact?: { text: string; alone: boolean };
  /** Someone wants to harm themselves or threatens others. */
  alarm?: Alarm;
  reading: Reading;
  /** What it asks, where that is more than one thing: each answered, but for at most one at the end that was not understood. */
  parts?: readonly UnderstoodPart[];
  leans?: Leaning;
}
