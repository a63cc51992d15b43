import { lazily } from '../base/lazily.ts';
import type { FaqFile } from '../faq/faqVersion.ts';
import type { Finding } from '../faq/Finding.ts';
import { readFaq, type FaqContext } from '../faq/readFaq.ts';
import { topicsOf } from '../faq/topicsOf.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import { createReader } from '../matching/createReader.ts';
import { createUnderstand } from './createUnderstand.ts';
import type { Knowledge } from './Knowledge.ts';

/** A FAQ that was read; without faults it is ready to answer. */
export interface LoadedFaq {
  knowledge?: Knowledge;
  findings: readonly Finding[];
}

/** Reads the files of a FAQ folder. The engine learns them when it is first asked: a command that only tells the hours need not wait. */
export function loadKnowledge(files: readonly FaqFile[], context: FaqContext, overrides: readonly DayOverride[] = []): LoadedFaq {
  const { faq, findings } = readFaq(files, context);
  if (faq === undefined) return { findings };
  const { packs } = context;
  const synonyms = Object.fromEntries(faq.shop.languages.map((language) => [language, faq.languages[language]?.synonyms ?? []]));
  const reader = lazily(() => createReader(topicsOf(faq), { packs, synonyms }));
  const understand = lazily(() => createUnderstand(faq, reader(), packs));
  return { findings, knowledge: { faq, files, packs, overrides, reader, understand: (text, options) => understand()(text, options) } };
}
