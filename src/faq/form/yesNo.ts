/** What staff write for yes and no, in any of the four languages. */
const yes = ['ja', 'yes', 'true', 'sann', 'sant', 'sand'] as const;
const no = ['nei', 'nej', 'no', 'false', 'usann', 'falsk', 'falskt'] as const;

/** `true` or `false` where a text says so; `undefined` where it says something else. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if ((yes as readonly string[]).includes(word)) return true;
  return (no as readonly string[]).includes(word) ? false : undefined;
}

/** Every way of writing yes and no that an editor should take; a bare `true` is a boolean to it. */
export const yesNoWords: readonly unknown[] = [
  true, false, ...[...yes, ...no].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
];
