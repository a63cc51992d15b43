import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SkrankeError } from '../base/SkrankeError.ts';

/** A file of the FAQ as text; `path` is relative to the folder, with forward slashes. */
export interface FaqFile {
  path: string;
  text: string;
}

/**
 * Reads every YAML file of a FAQ folder, at any depth, sorted; also those misnamed `.yml`, for the checker tells of them.
 * Throws `faq.no-folder` when it is not there, `faq.unreadable` for a file.
 */
export function readFaqFolder(folder: string): FaqFile[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new SkrankeError('faq.no-folder', `There is no FAQ folder ${folder}.`,
      'Start in the folder that holds faq/, or name it with --faq or FAQ_DIR.');
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/i.test(path) && !path.split('/').some((part) => part.startsWith('.')))
    .sort()
    .flatMap((path) => readIfThere(folder, path));
}

/** A file may vanish between the listing and the reading: an editor that saves does just that. */
function readIfThere(folder: string, path: string): FaqFile[] {
  try {
    return [{ path, text: readFileSync(join(folder, path), 'utf8') }];
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return [];
    throw new SkrankeError('faq.unreadable', `${join(folder, path)} cannot be read (${code ?? 'unknown error'}).`, 'Let the program read it, or remove it.', { cause });
  }
}
