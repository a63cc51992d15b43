import { foldMessage } from '../language/fold.ts';
import type { Language } from '../language/Language.ts';
import type { Question } from './Question.ts';
import type { Word } from './Word.ts';

/** A question of the FAQ, and its words but for courtesies. */
export interface AskedQuestion extends Pick<Question, 'text' | 'language' | 'entry'> {
  core: string;
}

/** A question of the FAQ that a message repeats. */
export interface ExactQuestion {
  entry: number;
  question: AskedQuestion;
}

/** Finds questions that a message repeats to the letter, or but for a greeting. */
export interface ExactQuestions {
  /** The one language in which a question is the same to the letter; nothing when there is none, or more than one. */
  languageOf(text: string): Language | undefined;
  find(text: string, words: readonly Word[], language: Language): ExactQuestion[];
}

/** "Hei, når stenger dere?" repeats "Når stenger dere"; a message of nothing but courtesies repeats only what is the same to the letter. */
export function createExactQuestions(questions: readonly AskedQuestion[]): ExactQuestions {
  const whole = new Map<string, AskedQuestion[]>();
  const core = new Map<string, AskedQuestion[]>();
  for (const question of questions) {
    add(whole, foldMessage(question.text), question);
    add(core, question.core, question);
  }
  return {
    languageOf(text) {
      const [language, ...others] = new Set(whole.get(foldMessage(text))?.map((question) => question.language));
      return others.length === 0 ? language : undefined;
    },
    find(text, words, language) {
      const found = whole.get(foldMessage(text)) ?? core.get(coreOf(words)) ?? [];
      const own = found.filter((question) => question.language === language);
      const chosen = own.length > 0 ? own : found;
      const first = new Map<number, ExactQuestion>();
      for (const question of chosen) if (!first.has(question.entry)) first.set(question.entry, { entry: question.entry, question });
      return [...first.values()];
    },
  };
}

/** The words but for courtesies, folded. */
export function coreOf(words: readonly Word[]): string {
  return words.filter(({ courtesy }) => courtesy !== true).map(({ folded }) => folded).join(' ');
}

function add(map: Map<string, AskedQuestion[]>, key: string, question: AskedQuestion): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [question]);
  else list.push(question);
}
