import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SkrankeError } from '../base/SkrankeError.ts';
import type { Terminal } from './Terminal.ts';

/**
 * Writes what a command has found into a file that the person named, making its folder, and tells where it is.
 * Throws `file.unwritable`.
 */
export function writeResult(file: string, text: string, terminal: Pick<Terminal, 'workingFolder' | 'note'>): void {
  const path = resolve(terminal.workingFolder, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new SkrankeError('file.unwritable', `${path} cannot be written (${code ?? 'unknown error'}).`, 'Name a file in a folder that you may write to.', { cause });
  }
  terminal.note(`Wrote ${path}`);
}
