import { isLanguage, type Language } from '../../language/Language.ts';
import { suggest } from '../suggest.ts';
import { suggestLanguage } from '../suggestLanguage.ts';
import type { FaqFile } from '../faqVersion.ts';
import type { Finding } from '../Finding.ts';

/** The files of one language. */
export interface LanguageFiles {
  topics: FaqFile[];
  phrases?: FaqFile;
  synonyms?: FaqFile;
}

/** A FAQ folder's files by what they are for. */
export interface SortedFiles {
  shop?: FaqFile;
  languages: ReadonlyMap<Language, LanguageFiles>;
  /** YAML files that are neither. */
  others: readonly string[];
}

const special = ['_phrases.yaml', '_synonyms.yaml'];

/** Tells what each file is for by its path, and warns of files that nobody will read. */
export function sortPaths(files: readonly FaqFile[], findings: Finding[]): SortedFiles {
  const languages = new Map<Language, LanguageFiles>();
  const others: string[] = [];
  let shop: FaqFile | undefined;
  const warn = (file: string, text: string, remedy: string): void => {
    others.push(file);
    findings.push({ severity: 'warning', code: 'file.unread', place: { file, line: 1, column: 1 }, text, remedy });
  };
  for (const file of files) {
    const [folder = '', ...rest] = file.path.split('/');
    const name = rest.at(-1) ?? folder;
    if (file.path === 'shop.yaml') shop = file;
    else if (file.path.split('/').some((part) => part.startsWith('.')) || !/\.ya?ml$/i.test(name)) continue;
    else if (rest.length === 0) {
      warn(file.path, 'This file is not read: only shop.yaml stands directly in the FAQ folder', suggest(name, ['shop.yaml']) === undefined
        ? 'Move it into the folder of its language, such as nb/' : 'Rename it to shop.yaml');
    } else if (!isLanguage(folder)) {
      warn(file.path, `This file is not read: "${folder}" is not the folder of a language`, suggestLanguage(folder) ?? 'Move it into nb/, da/, sv/ or en/');
    } else if (!name.endsWith('.yaml')) {
      warn(file.path, 'This file is not read: its name does not end in .yaml', `Rename it to ${name.replace(/\.ya?ml$/i, '.yaml')}`);
    } else {
      const own: LanguageFiles = languages.get(folder) ?? { topics: [] };
      languages.set(folder, own);
      if (!name.startsWith('_')) own.topics.push(file);
      else if (rest.length === 1 && name === '_phrases.yaml') own.phrases = file;
      else if (rest.length === 1 && name === '_synonyms.yaml') own.synonyms = file;
      else {
        const meant = suggest(name, special);
        if (meant !== undefined) warn(file.path, 'This file is not read: a name that starts with "_" is not a topic', `Name it ${folder}/${meant}`);
      }
    }
  }
  return { ...(shop && { shop }), languages, others };
}
