import { fold } from './fold.ts';
import type { Language } from './Language.ts';
import { stem } from './stem.ts';
import { tokens, type Token, type TokenKind } from './tokens.ts';

/** A word of a text, ready to be compared. */
export interface TextWord {
  kind: TokenKind;
  /** As it was typed. */
  text: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** Folded, in one piece: "E-post" → "epost". */
  folded: string;
  /** Without endings, folded. Numbers and codes have their shape here: `00` is any number of one or two digits. */
  stem: string;
}

/** The words of a text in one language. Emoji and punctuation are left out. */
export function splitWords(text: string, language: Language): TextWord[] {
  return tokens(text).filter(({ kind }) => kind !== 'emoji').map((token) => toWord(token, language));
}

function toWord({ kind, text, start }: Token, language: Language): TextWord {
  if (kind !== 'word') return { kind, text, start, folded: joined(fold(text)), stem: shapeOf({ kind, text }) };
  const key = language + text;
  let forms = remembered.get(key);
  if (forms === undefined) {
    const beginning = text.slice(0, longestWord);
    forms = { folded: joined(fold(beginning)), stem: stem(joined(beginning), language) };
    if (remembered.size >= mostRemembered) remembered.clear();
    if (text.length <= longestRemembered) remembered.set(key, forms);
  }
  return { kind, text, start, ...forms };
}

// The same words come again and again. Bounded, for what customers type is endless.
const remembered = new Map<string, Pick<TextWord, 'folded' | 'stem'>>();
const mostRemembered = 100_000;
const longestRemembered = 40;
/** Only the beginning of a longer word is read, in characters as typed: it is none. */
const longestWord = 80;

/** "e-post" and "epost", "sms'er" and "smser" are one word. */
function joined(word: string): string {
  return word.replace(/['’´`\-‐‑]/g, '');
}

/** An order number is like any other order number: what counts is that there is one. */
function shapeOf({ kind, text }: Pick<Token, 'kind' | 'text'>): string {
  if (kind !== 'number') return `<${kind}>`;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 5 ? '00000' : digits >= 3 ? '000' : '00';
}
