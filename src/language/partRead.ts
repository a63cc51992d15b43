/** So many characters of a message are read, by everything that reads one: nobody asks a longer question, and a hostile one must cost no time. */
export const mostRead = 2000;

/** How far back a blank is looked for, so that no word or number is cut in two: "den 24.12" is not "den 24.1". */
const longestWord = 40;

/** The part of a message that is read. It is stored, shown to staff and masked whole. */
export function partRead(message: string): string {
  if (message.length <= mostRead) return message;
  const from = message.trimStart();
  if (from.length <= mostRead) return from;
  for (let end = mostRead; end > mostRead - longestWord; end -= 1) {
    if (/\s/.test(from[end] ?? '')) return from.slice(0, end);
  }
  // Half of an emoji is no sign.
  return from.slice(0, mostRead).replace(/[\uD800-\uDBFF]$/, '');
}
