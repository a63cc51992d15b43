import type { FaqFile } from '../faq/faqVersion.ts';
import type { Finding } from '../faq/Finding.ts';
import { readFaq, type FaqContext } from '../faq/readFaq.ts';
import { topicsOf } from '../faq/topicsOf.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import { createReader } from '../matching/createReader.ts';
import type { Reader } from '../matching/Reader.ts';
import { createUnderstand } from './createUnderstand.ts';
import type { Knowledge } from './Knowledge.ts';

/** A FAQ that was read; without faults it is ready to answer. */
export interface LoadedFaq {
  knowledge?: Knowledge;
  /** For the checker, which asks the very engine that answers. */
  reader?: Reader;
  findings: readonly Finding[];
}

/** Reads the files of a FAQ folder and trains the engine on them. */
export function loadKnowledge(files: readonly FaqFile[], context: FaqContext, overrides: readonly DayOverride[] = []): LoadedFaq {
  const { faq, findings } = readFaq(files, context);
  if (faq === undefined) return { findings };
  const synonyms = Object.fromEntries(faq.shop.languages.map((language) => [language, faq.languages[language]?.synonyms ?? []]));
  const reader = createReader(topicsOf(faq), { packs: context.packs, synonyms });
  return {
    findings,
    reader,
    knowledge: { faq, files, packs: context.packs, overrides, understand: createUnderstand(faq, reader, context.packs) },
  };
}
