import type { Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import type { Faq } from './Faq.ts';
import { faqVersion, sortFiles, type FaqFile } from './faqVersion.ts';
import type { Finding } from './Finding.ts';
import { inOrder } from './inOrder.ts';
import { createSheet, type Sheet } from './form/Sheet.ts';
import { checkEntry } from './reading/checkEntry.ts';
import { checkFolders, spokenLanguages } from './reading/checkFolders.ts';
import { checkIds, idsOf, renamedIds } from './reading/checkIds.ts';
import { createLiteralCheck } from './reading/checkLiterals.ts';
import { checkLabels } from './reading/checkLabels.ts';
import type { RawShop } from './reading/RawShop.ts';
import { assembleLanguage, readLanguage } from './reading/readLanguage.ts';
import { readShop } from './reading/readShop.ts';
import { sortPaths } from './reading/sortPaths.ts';
import { parseYaml } from './yaml/parseYaml.ts';

/** What a FAQ is read with. */
export interface FaqContext {
  packs: LanguagePacks;
  /** Ids of the dialogs that entries may start. */
  dialogs: readonly string[];
  /** Id of the engine and its lexicon: part of the version. */
  engine: string;
}

/**
 * Reads a FAQ folder's files. Every fault and warning of every file is told at once, in the order of the files; the FAQ itself comes
 * only without a fault. Never throws, whatever the files hold.
 */
export function readFaq(files: readonly FaqFile[], { packs, dialogs, engine }: FaqContext): { faq?: Faq; findings: Finding[] } {
  const findings: Finding[] = [];
  const open = ({ path, text }: FaqFile): Sheet => createSheet(path, parseYaml(text), findings);

  const sorted = sortPaths(sortFiles(files), findings);
  const shop: RawShop = sorted.shop === undefined ? {} : readShop(open(sorted.shop), packs);
  const languages = spokenLanguages(shop, sorted)
    .map((language) => readLanguage(language, sorted.languages.get(language), { open, shop, packs }));

  const entries = languages.flatMap((each) => each.entries);
  checkIds(entries);
  checkLabels(entries);
  const surroundings = { shop, dialogs, ids: idsOf(entries), renamed: renamedIds(entries) };
  for (const entry of entries) checkEntry(entry, surroundings);
  if (shop.shop !== undefined) entries.forEach(createLiteralCheck(shop.shop));
  checkFolders(shop, sorted, languages, findings);

  if (shop.shop === undefined || findings.some(({ severity }) => severity === 'fault')) return { findings: inOrder(findings) };
  const faq: Faq = {
    version: faqVersion(files, engine),
    shop: shop.shop,
    languages: Object.fromEntries(languages.map((each): [Language, ReturnType<typeof assembleLanguage>] => [each.language, assembleLanguage(each)])),
  };
  return { faq, findings: inOrder(findings) };
}
