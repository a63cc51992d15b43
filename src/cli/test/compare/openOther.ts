import { SkrankeError } from '../../../base/SkrankeError.ts';
import { openSoundFaq } from '../../openFaq.ts';
import type { Terminal } from '../../Terminal.ts';
import type { NamedFaq } from './compareFaqs.ts';

/** Reads the FAQ of `--compare`. Throws as {@link openSoundFaq} does, saying that it is the other folder that is meant. */
export function openOther(terminal: Terminal, folder: string): NamedFaq {
  try {
    return openSoundFaq(terminal, folder);
  } catch (error) {
    if (!(error instanceof SkrankeError)) throw error;
    const remedy = error.code === 'faq.no-folder' ? 'Correct --compare: it takes a folder that holds shop.yaml.' : error.remedy;
    throw new SkrankeError(error.code, `The FAQ to compare with, ${folder}, cannot be used:\n${error.message}`, remedy, { cause: error });
  }
}
