import { relative, resolve } from 'node:path';
import { lazily } from '../base/lazily.ts';
import { SkrankeError } from '../base/SkrankeError.ts';
import { faqContext } from '../config/faqContext.ts';
import { learnHere } from '../config/learnHere.ts';
import { createModelCache } from '../config/modelCache.ts';
import { readFaqFolder } from '../config/readFaqFolder.ts';
import { readSettings } from '../config/readSettings.ts';
import { readShippedLanguages, type ShippedLanguages } from '../config/readShippedLanguages.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import { loadKnowledge, type LoadedFaq } from '../conversation/loadKnowledge.ts';
import { sayFinding } from '../faq/sayFinding.ts';
import type { Terminal } from './Terminal.ts';

/** A FAQ folder as a command reads it. */
export interface OpenedFaq extends LoadedFaq {
  /** As the person calls it: findings begin with it. */
  folder: string;
  languages: ShippedLanguages;
}

/** Reads the FAQ of `--faq`, or of the settings. Throws `faq.no-folder`. */
export function openFaq(terminal: Terminal, folder: string | undefined): OpenedFaq {
  const named = folder ?? readSettings(terminal.environment, terminal.workingFolder).FAQ_DIR;
  const path = resolve(terminal.workingFolder, named);
  const languages = readShippedLanguages();
  const files = readFaqFolder(path);
  const cache = lazily(() => createModelCache(resolve(terminal.workingFolder, dataFolder(terminal), 'cache', 'models'), languages.id));
  const loaded = loadKnowledge(files, faqContext(languages), { learnt: (lessons) => learnHere(lessons, languages.packs, cache()) });
  return { folder: nameOf(path, named, terminal.workingFolder), languages, ...loaded };
}

/** A command that names its FAQ needs no settings, and so is not kept from its work by a fault in them. */
function dataFolder({ environment, workingFolder }: Terminal): string {
  try {
    return readSettings(environment, workingFolder).DATA_DIR;
  } catch {
    return 'data';
  }
}

/** Below the working folder by the way from there; elsewhere as it was typed, which reads better than `../../../srv/faq`. */
function nameOf(path: string, named: string, workingFolder: string): string {
  const way = relative(workingFolder, path);
  return way === '' || way.startsWith('..') ? named : way;
}

/** The same, for commands that cannot do without a sound FAQ. Throws `faq.faults` with all of them. */
export function openSoundFaq(terminal: Terminal, folder: string | undefined): OpenedFaq & { knowledge: Knowledge } {
  const opened = openFaq(terminal, folder);
  if (opened.knowledge !== undefined) return { ...opened, knowledge: opened.knowledge };
  const faults = opened.findings.filter(({ severity }) => severity === 'fault').map((finding) => sayFinding(finding, opened.folder));
  throw new SkrankeError('faq.faults', faults.join('\n'), `Mend ${faults.length === 1 ? 'it' : 'them'} first. "skranke check" shows everything that is worth a look.`);
}
