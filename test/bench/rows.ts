import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/language/Language.ts';

/** A labelled message, as in `messages.jsonl`. `oos` is what no entry should answer; `nn` is Nynorsk. */
export interface Row {
  text: string;
  lang: Language | 'nn';
  intent: string;
  also?: string[];
  langs?: (Language | 'nn')[];
}

/** Reads a file of one JSON object a line; none if there is no such file. */
export function readRows<T = Row>(file: string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** The language a shop answers in. */
export function shopLanguage(lang: Language | 'nn'): Language {
  return lang === 'nn' ? 'nb' : lang;
}

/** Whether an entry is right for a row. */
export function isRight(row: Row, id: string | undefined): boolean {
  return id !== undefined && (id === row.intent || (row.also ?? []).includes(id));
}
