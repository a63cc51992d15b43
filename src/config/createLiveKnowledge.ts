import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../base/Clock.ts';
import { SkrankeError } from '../base/SkrankeError.ts';
import { toWallTime } from '../base/wallTime.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import { loadKnowledge, recalibrated, type LoadedFaq } from '../conversation/loadKnowledge.ts';
import type { FaqHistory } from '../faq/FaqHistory.ts';
import type { FaqContext } from '../faq/readFaq.ts';
import { sayFinding } from '../faq/sayFinding.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import type { Log } from '../base/Log.ts';
import type { Learnt } from '../matching/Learnt.ts';
import type { Learner, Lesson } from './Learner.ts';
import { readFaqFolder, type FaqFile } from './readFaqFolder.ts';
import { watchFolder } from './watchFolder.ts';

/** The FAQ as it is now. */
export interface LiveKnowledge {
  current(): Knowledge;
  /** Days were closed or opened at the counter. */
  setOverrides(overrides: readonly DayOverride[]): void;
  close(): Promise<void>;
}

interface Parts {
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

/**
 * Follows the FAQ folder: a saved file is in force within a second; one with a fault is told in the log, and the last good FAQ stays
 * (promise 6). That holds for a start too, once a FAQ has answered anyone. What is new is learnt elsewhere, while the last one answers; its
 * own calibration takes effect when it is there. Throws `faq.faults` when there is none to answer from.
 */
export async function createLiveKnowledge(parts: Parts): Promise<LiveKnowledge> {
  const { folder, name = folder, context, history, learner, clock, log } = parts;
  let files = readFaqFolder(folder);
  const began = await first(files, parts);
  warmUp(began.knowledge, clock);
  let { knowledge } = began;
  settle(began.lesson);
  const tellUnread = (error: unknown): void => log.error({ error }, 'The FAQ could not be read again; the last good one stays in force');
  const stop = watchFolder(folder, () => void reload().catch(tellUnread), tellUnread);

  async function reload(): Promise<void> {
    const saved = readFaqFolder(folder);
    if (isDeepStrictEqual(saved, files)) return;
    files = saved;
    let lesson: Lesson | undefined;
    const loaded = loadKnowledge(saved, context, { before: knowledge, learnt: () => learntIn(lesson) });
    if (loaded.knowledge === undefined) {
      await history.note('faq.refused', { faults: faultsOf(loaded, name) }, clock.now());
      log.error({ faults: faultsOf(loaded, name) }, 'The FAQ was saved with faults; the last good one stays in force. "skranke check" shows them');
      return;
    }
    const { version } = loaded.knowledge.faq;
    if (version === knowledge.faq.version) return;
    if (loaded.lessons !== undefined) lesson = await learner.learn(loaded.lessons);
    // Saved again meanwhile: that one is on its way.
    if (files !== saved) return;
    const ready = { ...loaded.knowledge, overrides: knowledge.overrides };
    warmUp(ready, clock);
    knowledge = ready;
    await history.note('faq.loaded', { version }, clock.now());
    log.info({ version: version.slice(0, 8) }, 'The saved FAQ is in force');
    settle(lesson);
  }

  /** Lets the FAQ's own calibration take effect when it is there, if what was learnt is still in force by then. */
  function settle(lesson: Lesson | undefined): void {
    if (lesson === undefined || lesson.learnt.calibration !== undefined) return;
    const reader = knowledge.reader();
    const take = async (): Promise<void> => {
      const calibration = await lesson.calibrated;
      if (calibration === undefined || knowledge.reader() !== reader) return;
      knowledge = recalibrated(knowledge, calibration);
      const { version } = knowledge.faq;
      await history.note('faq.calibrated', { version, calibration: calibration.id, answerFrom: calibration.answerFrom }, clock.now());
      log.info({ version: version.slice(0, 8), calibration: calibration.id }, 'The FAQ is calibrated on its own questions');
    };
    void take().catch((error: unknown) => log.error({ error }, 'The calibration of the FAQ could not be noted'));
  }

  return {
    current: () => knowledge,
    setOverrides(overrides) {
      knowledge = { ...knowledge, overrides };
    },
    close: stop,
  };
}

/** Lets the reader be built now, so that no customer waits for it. */
function warmUp({ understand, faq: { shop } }: Knowledge, clock: Clock): void {
  understand('hei', { now: toWallTime(clock.now(), shop.timeZone) });
}

/** What a start answers from, and what its calibration is awaited of. */
interface Beginning {
  knowledge: Knowledge;
  lesson?: Lesson;
}

async function first(files: readonly FaqFile[], parts: Parts): Promise<Beginning> {
  const { folder, name = folder, history, clock, log } = parts;
  const { knowledge, lesson, ...loaded } = await load(files, parts);
  if (knowledge !== undefined) {
    await history.note('faq.loaded', { version: knowledge.faq.version }, clock.now());
    return { knowledge, ...(lesson !== undefined && { lesson }) };
  }
  const faults = faultsOf(loaded, name);
  const before = await lastGood(parts);
  if (before === undefined) {
    throw new SkrankeError('faq.faults', `The FAQ has faults:\n  ${faults.join('\n  ')}`, 'Mend them, then start again. "skranke check" shows them with everything else worth a look.');
  }
  log.error({ faults }, 'The FAQ has faults; the last good one answers instead. "skranke check" shows them');
  return before;
}

/** Reads a FAQ and waits until it can be answered from. */
async function load(files: readonly FaqFile[], { context, overrides, learner }: Parts): Promise<LoadedFaq & { lesson?: Lesson }> {
  let lesson: Lesson | undefined = undefined;
  const loaded = loadKnowledge(files, context, { overrides, learnt: () => learntIn(lesson) });
  if (loaded.knowledge === undefined || loaded.lessons === undefined) return loaded;
  lesson = await learner.learn(loaded.lessons);
  return { ...loaded, lesson };
}

function learntIn(lesson: Lesson | undefined): Learnt {
  if (lesson === undefined) throw new SkrankeError('learn.early', 'The FAQ was asked before it was learnt.', 'This is a fault of the program: report it.');
  return lesson.learnt;
}

async function lastGood(parts: Parts): Promise<Beginning | undefined> {
  const files: readonly FaqFile[] | undefined = await parts.history.lastGood();
  if (files === undefined) return undefined;
  const { knowledge, lesson } = await load(files, parts);
  return knowledge === undefined ? undefined : { knowledge, ...(lesson !== undefined && { lesson }) };
}

function faultsOf({ findings }: LoadedFaq, folder: string): string[] {
  return findings.filter(({ severity }) => severity === 'fault').map((finding) => sayFinding(finding, folder));
}
