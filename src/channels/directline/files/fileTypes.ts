/** A kind of file that customers may send. Recognised by its bytes: what a client calls it is only a wish. */
export interface FileType {
  /** Without the dot. */
  ending: string;
  contentType: string;
  /** Shown in the chat; all others are only offered for download. */
  picture: boolean;
}

const jpeg: FileType = { ending: 'jpg', contentType: 'image/jpeg', picture: true };
const png: FileType = { ending: 'png', contentType: 'image/png', picture: true };
const gif: FileType = { ending: 'gif', contentType: 'image/gif', picture: true };
const webp: FileType = { ending: 'webp', contentType: 'image/webp', picture: true };
// What an iPhone takes; browsers do not show it.
const heic: FileType = { ending: 'heic', contentType: 'image/heic', picture: false };
const pdf: FileType = { ending: 'pdf', contentType: 'application/pdf', picture: false };
/** Words in UTF-8. */
export const plainText: FileType = { ending: 'txt', contentType: 'text/plain; charset=utf-8', picture: false };

const types = [jpeg, png, gif, webp, heic, pdf, plainText];

/** How much of a file's beginning {@link recogniseFile} wants, in bytes. */
export const headLength = 16;

/** The type of a file that begins with these bytes; nothing when it is none of those with a mark of their own. */
export function recogniseFile(head: Buffer): FileType | undefined {
  const text = head.toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return jpeg;
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return png;
  if (/^GIF8[79]a/.test(text)) return gif;
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return webp;
  if (/^ftyp(heic|heix|hevc|mif1|msf1)/.test(text.slice(4))) return heic;
  return text.startsWith('%PDF-') ? pdf : undefined;
}

/** The type of a file that was kept with this ending. */
export function typeOfEnding(name: string): FileType | undefined {
  return types.find(({ ending }) => name.endsWith(`.${ending}`));
}

/** Whether a file that has no mark of its own claims to be something that a browser would run. */
export function claimsToRun(name: string, contentType: string): boolean {
  return /\.(x?html?|svgz?|xml|m?js|mht(ml)?|hta)$/i.test(name) || /html|svg|xml|script/i.test(contentType);
}

/** Whether bytes are words: UTF-8 without control characters. */
export function isWords(bytes: Buffer): boolean {
  try {
    // eslint-disable-next-line no-control-regex
    return !/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
