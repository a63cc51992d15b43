import { languages as allLanguages, type Language } from '../../language/Language.ts';
import type { Finding } from '../Finding.ts';
import { suggest } from '../suggest.ts';
import type { RawLanguage } from './readLanguage.ts';
import type { RawShop } from './RawShop.ts';
import type { SortedFiles } from './sortPaths.ts';

/** The languages to read: the shop's; while those cannot be known, those that have a folder. */
export function spokenLanguages(shop: RawShop, { languages }: SortedFiles): readonly Language[] {
  return shop.languages === undefined ? allLanguages.filter((language) => languages.has(language)) : [...shop.languages.keys()];
}

/** Tells what is missing of the folder as a whole, and which folders nobody reads. */
export function checkFolders(shop: RawShop, sorted: SortedFiles, read: readonly RawLanguage[], findings: Finding[]): void {
  if (sorted.shop === undefined) {
    const other = sorted.others.find((path) => suggest(path, ['shop.yaml', 'shop.yml']) !== undefined);
    findings.push({
      severity: 'fault', code: 'shop.missing', place: { file: 'shop.yaml', line: 1, column: 1 },
      text: sorted.languages.size === 0 && sorted.others.length === 0 ? 'The FAQ folder is empty' : 'There is no shop.yaml in the FAQ folder',
      remedy: other === undefined ? 'Write shop.yaml with the name, the languages and the opening hours of the shop; the demo\'s is a good start' : `Rename ${other} to shop.yaml`,
    });
  }
  const broken = new Set(findings.filter(({ severity }) => severity === 'fault').map(({ place }) => place.file.split('/', 1)[0]));
  const silent = read.filter(({ entries, language }) => entries.length === 0 && !broken.has(language));
  const none = read.every(({ entries }) => entries.length === 0);
  for (const { language } of silent) {
    const place = shop.languages?.get(language) ?? { file: 'shop.yaml', line: 1, column: 1 };
    if (none) {
      findings.push({ severity: 'fault', code: 'language.empty', place, text: `There is no entry in ${language}/, nor in any other language`, remedy: `Write the first one in ${language}/, such as ${language}/returns.yaml` });
    } else {
      findings.push({ severity: 'warning', code: 'language.empty', place, text: `"${language}" is one of the languages, and there is no entry in ${language}/`, remedy: `Write entries in ${language}/, or take "${language}" away here; until then the nearest language answers` });
    }
  }
  if (shop.languages === undefined) return;
  for (const [language, { topics, phrases, synonyms }] of sorted.languages) {
    const file = topics[0] ?? phrases ?? synonyms;
    if (shop.languages.has(language) || file === undefined) continue;
    findings.push({
      severity: 'warning', code: 'language.unlisted', place: { file: file.path, line: 1, column: 1 },
      text: `The folder ${language}/ is not read: "${language}" is not among the languages in shop.yaml`, remedy: `Add ${language} to "languages" in shop.yaml, or take the folder away`,
    });
  }
}
