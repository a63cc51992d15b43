import type { Clock } from '../base/Clock.ts';
import type { Log } from '../base/Log.ts';
import { SkrankeError } from '../base/SkrankeError.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import type { LoadedFaq } from '../conversation/loadKnowledge.ts';
import type { FaqHistory } from '../faq/FaqHistory.ts';
import type { FaqFile } from '../faq/faqVersion.ts';
import type { FaqContext } from '../faq/readFaq.ts';
import { sayFinding } from '../faq/sayFinding.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import type { Learner, Lesson } from './Learner.ts';
import { readLessons } from './readLessons.ts';

/** What a FAQ is followed with. */
export interface LiveParts {
  folder: string;
  /** As the person calls it: faults begin with it. The folder itself, if left out. */
  name?: string;
  context: FaqContext;
  history: FaqHistory;
  overrides: readonly DayOverride[];
  learner: Learner;
  clock: Clock;
  log: Log;
}

/** What a start answers from, and what its calibration is awaited of. */
export interface Beginning {
  knowledge: Knowledge;
  lesson?: Lesson;
}

/** The FAQ as the folder has it, or the last one that answered anyone. Throws `faq.faults` when there is neither. */
export async function beginKnowledge(files: readonly FaqFile[], parts: LiveParts): Promise<Beginning> {
  const { folder, name = folder, context, overrides, learner, history, clock, log } = parts;
  const loaded = readLessons(files, context, { overrides });
  if (loaded.knowledge !== undefined) {
    const lesson = await loaded.learn(learner);
    await history.note('faq.loaded', { version: loaded.knowledge.faq.version }, clock.now());
    return { knowledge: loaded.knowledge, ...(lesson !== undefined && { lesson }) };
  }
  const faults = faultsOf(loaded, name);
  const before = await lastGood(parts);
  if (before === undefined) {
    throw new SkrankeError('faq.faults', `The FAQ has faults:\n  ${faults.join('\n  ')}`, 'Mend them, then start again. "skranke check" shows them with everything else worth a look.');
  }
  log.error({ faults }, 'The FAQ has faults; the last good one answers instead. "skranke check" shows them');
  return before;
}

async function lastGood({ context, overrides, learner, history }: LiveParts): Promise<Beginning | undefined> {
  const files: readonly FaqFile[] | undefined = await history.lastGood();
  if (files === undefined) return undefined;
  const { knowledge, learn } = readLessons(files, context, { overrides });
  if (knowledge === undefined) return undefined;
  const lesson = await learn(learner);
  return { knowledge, ...(lesson !== undefined && { lesson }) };
}

/** The faults of a FAQ, as a person reads them. @param folder what the person calls it */
export function faultsOf({ findings }: LoadedFaq, folder: string): string[] {
  return findings.filter(({ severity }) => severity === 'fault').map((finding) => sayFinding(finding, folder));
}
