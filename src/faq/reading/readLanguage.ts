import type { Language } from '../../language/Language.ts';
import type { LanguagePacks } from '../../language/LanguagePack.ts';
import type { FaqLanguage } from '../Faq.ts';
import type { FaqFile } from '../faqVersion.ts';
import type { Sheet } from '../form/Sheet.ts';
import { buildEntry } from './buildEntry.ts';
import type { RawEntry } from './RawEntry.ts';
import type { RawShop } from './RawShop.ts';
import { readPhrases } from './readPhrases.ts';
import { readTopic } from './readTopic.ts';
import type { LanguageFiles } from './sortPaths.ts';
import { synonymsForm } from './synonymsForm.ts';

/** A language as far as it could be read. */
export interface RawLanguage extends Omit<FaqLanguage, 'entries'> {
  language: Language;
  entries: readonly RawEntry[];
}

/** Reads the folder of one language. */
export function readLanguage(
  language: Language,
  files: LanguageFiles = { topics: [] },
  { open, shop, packs }: { open: (file: FaqFile) => Sheet; shop: RawShop; packs: LanguagePacks },
): RawLanguage {
  const entries = files.topics.flatMap((file) => readTopic(open(file), language));
  const own = files.phrases === undefined ? { phrases: {}, commands: {} } : readPhrases(open(files.phrases), language, shop, packs);
  return { language, entries, synonyms: files.synonyms === undefined ? [] : readSynonyms(open(files.synonyms)), ...own };
}

function readSynonyms(sheet: Sheet): string[][] {
  // A file in which all is commented out is as good as none.
  if (sheet.root.kind === 'empty') return [];
  const groups = synonymsForm.read(sheet.root, sheet, '"_synonyms.yaml"', 0)?.value ?? [];
  return groups.map(({ value }) => value.map((word) => word.value));
}

/** The language with its entries whole: for a FAQ without a fault. */
export function assembleLanguage({ entries, synonyms, phrases, commands }: RawLanguage): FaqLanguage {
  const built = entries.flatMap((raw) => buildEntry(raw) ?? []);
  return { entries: new Map(built.map((entry) => [entry.id, entry])), synonyms, phrases, commands };
}
