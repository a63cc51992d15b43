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

function toWord(token: Token, language: Language): TextWord {
  const folded = joined(fold(token.text));
  return {
    kind: token.kind,
    text: token.text,
    start: token.start,
    folded,
    stem: token.kind === 'word' ? stem(joined(token.text), language) : shapeOf(token),
  };
}

/** "e-post" and "epost", "sms'er" and "smser" are one word. */
function joined(word: string): string {
  return word.replace(/['’\-‐‑]/g, '');
}

/** An order number is like any other order number: what counts is that there is one. */
function shapeOf({ kind, text }: Token): string {
  if (kind !== 'number') return `<${kind}>`;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 5 ? '00000' : digits >= 3 ? '000' : '00';
}
