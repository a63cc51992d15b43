import { createHash } from 'node:crypto';
import { normalLines } from './normalLines.ts';

/** A file of the FAQ folder, already read. */
export interface FaqFile {
  /** Relative to the folder, with forward slashes. */
  path: string;
  text: string;
}

/**
 * What a FAQ's answers can be told by for ever: the SHA-256, in hex, over its `*.yaml` files (by path; line ends and a byte order mark
 * do not count) and the engine that reads them.
 * @param engine the id of the engine and its lexicon
 */
export function faqVersion(files: readonly FaqFile[], engine: string): string {
  const hash = createHash('sha256');
  const add = (text: string): void => {
    // Each part with its length before it, so that no two folders run together into the same bytes.
    const bytes = Buffer.from(text, 'utf8');
    hash.update(`${bytes.length}\n`).update(bytes);
  };
  add(engine);
  for (const { path, text } of sortFiles(files.filter(({ path: each }) => each.endsWith('.yaml')))) {
    add(path);
    add(normalLines(text));
  }
  return hash.digest('hex');
}

/** By path, sign by sign, the same on every machine. */
export function sortFiles(files: readonly FaqFile[]): FaqFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
