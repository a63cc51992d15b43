import { lazily } from '../base/lazily.ts';
import type { Faq } from '../faq/Faq.ts';
import type { FaqFile } from '../faq/faqVersion.ts';
import type { Finding } from '../faq/Finding.ts';
import { lessonsOf } from '../faq/lessonsOf.ts';
import { readFaq, type FaqContext } from '../faq/readFaq.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import type { Calibration } from '../matching/Calibration.ts';
import { createReader } from '../matching/createReader.ts';
import type { Learnt } from '../matching/Learnt.ts';
import type { Lessons } from '../matching/Lessons.ts';
import type { Reader } from '../matching/Reader.ts';
import { createUnderstand } from './createUnderstand.ts';
import type { Knowledge } from './Knowledge.ts';

/** A FAQ that was read; without faults it is ready to answer. */
export interface LoadedFaq {
  knowledge?: Knowledge;
  findings: readonly Finding[];
  /** What the engine has to learn before it can answer; nothing where only answers have changed. */
  lessons?: Lessons;
}

/** What else goes into what a bot knows. */
export interface KnowledgeParts {
  overrides?: readonly DayOverride[];
  /** What was known until now: where only answers have changed, the engine has nothing new to learn. */
  before?: Knowledge;
  /** Learns, or tells what was learnt elsewhere; asked when the engine is first needed. Left out: learns then, uncalibrated. */
  learnt?: (lessons: Lessons) => Learnt;
}

/** Reads the files of a FAQ folder. The engine learns them when it is first asked: a command that only tells the hours need not wait. */
export function loadKnowledge(files: readonly FaqFile[], context: FaqContext, { overrides = [], before, learnt }: KnowledgeParts = {}): LoadedFaq {
  const { faq, findings } = readFaq(files, context);
  if (faq === undefined) return { findings };
  const { packs } = context;
  const lessons = lessonsOf(faq);
  const isLearnt = before?.packs === packs && JSON.stringify(lessonsOf(before.faq)) === JSON.stringify(lessons);
  const reader = isLearnt ? before.reader : lazily(() => createReader(lessons, { packs, ...learnt?.(lessons) }));
  return { findings, knowledge: withReader({ faq, files, packs, overrides }, reader), ...(!isLearnt && { lessons }) };
}

/** The same knowledge, judged by a new calibration. */
export function recalibrated(knowledge: Knowledge, calibration: Calibration): Knowledge {
  const reader = knowledge.reader().calibrated(calibration);
  return withReader(knowledge, () => reader);
}

function withReader({ faq, files, packs, overrides }: Pick<Knowledge, 'files' | 'packs' | 'overrides'> & { faq: Faq }, reader: () => Reader): Knowledge {
  const understand = lazily(() => createUnderstand(faq, reader(), packs));
  return { faq, files, packs, overrides, reader, understand: (text, options) => understand()(text, options) };
}
