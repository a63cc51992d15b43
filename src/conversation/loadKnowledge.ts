import { lazily } from '../base/lazily.ts';
import type { Faq } from '../faq/Faq.ts';
import type { FaqFile } from '../faq/faqVersion.ts';
import type { Finding } from '../faq/Finding.ts';
import { readFaq, type FaqContext } from '../faq/readFaq.ts';
import { topicsOf } from '../faq/topicsOf.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import type { Language } from '../language/Language.ts';
import { createReader } from '../matching/createReader.ts';
import type { Topic } from '../matching/Reader.ts';
import { createUnderstand } from './createUnderstand.ts';
import type { Knowledge } from './Knowledge.ts';

/** A FAQ that was read; without faults it is ready to answer. */
export interface LoadedFaq {
  knowledge?: Knowledge;
  findings: readonly Finding[];
}

/**
 * Reads the files of a FAQ folder. The engine learns them when it is first asked: a command that only tells the hours need not wait.
 * @param before what was known until now: where only answers have changed, the engine has nothing new to learn
 */
export function loadKnowledge(files: readonly FaqFile[], context: FaqContext, overrides: readonly DayOverride[] = [], before?: Knowledge): LoadedFaq {
  const { faq, findings } = readFaq(files, context);
  if (faq === undefined) return { findings };
  const { packs } = context;
  const isLearnt = before?.packs === packs && JSON.stringify(lessonsOf(before.faq)) === JSON.stringify(lessonsOf(faq));
  const reader = isLearnt ? before.reader : lazily(() => {
    const { topics, synonyms } = lessonsOf(faq);
    return createReader(topics, { packs, synonyms });
  });
  const understand = lazily(() => createUnderstand(faq, reader(), packs));
  return { findings, knowledge: { faq, files, packs, overrides, reader, understand: (text, options) => understand()(text, options) } };
}

/** All that the engine learns of a FAQ. */
function lessonsOf(faq: Faq): { topics: Topic[]; synonyms: Partial<Record<Language, readonly (readonly string[])[]>> } {
  return {
    topics: topicsOf(faq),
    synonyms: Object.fromEntries(faq.shop.languages.map((language) => [language, faq.languages[language]?.synonyms ?? []])),
  };
}
