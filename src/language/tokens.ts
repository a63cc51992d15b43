/** What a token is. A `code` mixes letters and digits: an order or parcel number, a size, a model. */
export type TokenKind = (typeof kinds)[number];

const kinds = ['word', 'number', 'code', 'email', 'url', 'emoji'] as const;

/** A piece of a text that is read as one thing. */
export interface Token {
  kind: TokenKind;
  /** As it was typed. */
  text: string;
  /** Where it stands in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

// A letter with whatever accents and invisible signs follow it, so that decomposed text and soft hyphens break no word.
const letter = String.raw`\p{L}[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*`;
const word = `(?:${letter})+(?:['’´\`\\-‐‑](?:${letter})+)*['’´\`]?`;
const emoji = String.raw`\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\uFE0F\p{Emoji_Modifier}]|\u200D\p{Extended_Pictographic})*`;

const pattern = new RegExp([
  String.raw`(?<email>[\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){1,4})`,
  String.raw`(?<url>(?:[hH][tT]{2}[pP][sS]?:\/\/|[wW]{3}\.)[^\s<>"]+[^\s<>".,!?;:)\]'’])`,
  String.raw`(?<code>#?(?=[\p{L}\-]{0,8}\d)(?=\d{0,20}[\p{L}\-]*\p{L}|\p{L})[\p{L}\d]+(?:-[\p{L}\d]+)*|#\d+)`,
  String.raw`(?<number>\d+(?:[.,:/\-–]\d+)*)`,
  `(?<word>${word})`,
  `(?<emoji>${emoji})`,
].join('|'), 'gu');

// Most texts have none of the rest, and looking for it takes most of the time.
const simplePattern = new RegExp(`(?<word>${word})|(?<emoji>${emoji})`, 'gu');
const notSimple = /[\d@#]|www\.|:\/\//i;

// Nearly all that is written. Needs no Unicode tables, which are slow to ask.
const plain = /^(?!.*www\.)[a-zæøåäöéÆØÅÄÖÉ .,!?'’()-]*$/i;
const plainPattern = /[a-zæøåäöéÆØÅÄÖÉ]+(?:['’-][a-zæøåäöéÆØÅÄÖÉ]+)*['’]?/gi;

/**
 * Takes a text apart. E-mail addresses, web addresses, numbers with their signs (`10:30`, `24.12`, `1 000` is two) and order numbers
 * (`FF-1043`, `#1001`) stay whole, as do words with a hyphen or an apostrophe in them; punctuation and blanks are left out.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  if (plain.test(text)) {
    for (const match of text.matchAll(plainPattern)) found.push({ kind: 'word', text: match[0], start: match.index, end: match.index + match[0].length });
    return found;
  }
  for (const match of text.matchAll(notSimple.test(text) ? pattern : simplePattern)) {
    const kind = match.groups?.['word'] !== undefined ? 'word' : kinds.find((each) => match.groups?.[each] !== undefined) ?? 'word';
    found.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
