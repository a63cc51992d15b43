import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../base/Clock.ts';
import { toWallTime } from '../base/wallTime.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import { recalibrated } from '../conversation/loadKnowledge.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import { beginKnowledge, faultsOf, type LiveParts } from './beginKnowledge.ts';
import type { Lesson } from './Learner.ts';
import { readFaqFolder } from './readFaqFolder.ts';
import { readLessons, type FaqToLearn } from './readLessons.ts';
import { watchFolder } from './watchFolder.ts';

/** The FAQ as it is now. */
export interface LiveKnowledge {
  current(): Knowledge;
  /** Days were closed or opened at the counter. */
  setOverrides(overrides: readonly DayOverride[]): void;
  close(): Promise<void>;
}

/**
 * Follows the FAQ folder: a saved file is in force within a second; one with a fault is told in the log, and the last good FAQ stays
 * (promise 6). That holds for a start too, once a FAQ has answered anyone. What is new is learnt elsewhere, while the last one answers; its
 * own calibration takes effect when it is there. Throws `faq.faults` when there is none to answer from.
 */
export async function createLiveKnowledge(parts: LiveParts): Promise<LiveKnowledge> {
  const { folder, name = folder, context, history, learner, clock, log } = parts;
  let files = readFaqFolder(folder);
  const began = await beginKnowledge(files, parts);
  warmUp(began.knowledge, clock);
  let { knowledge } = began;
  /** The version of the last good FAQ that was saved: it may still be being learnt. */
  let wanted = knowledge.faq.version;
  settle(began.lesson);
  const tellUnread = (error: unknown): void => log.error({ error }, 'The FAQ could not be read again; the last good one stays in force');
  const stop = watchFolder(folder, () => void reload().catch(tellUnread), tellUnread);

  async function reload(): Promise<void> {
    const saved = readFaqFolder(folder);
    if (isDeepStrictEqual(saved, files)) return;
    files = saved;
    const loaded = readLessons(saved, context, { before: knowledge });
    if (loaded.knowledge === undefined) {
      await history.note('faq.refused', { faults: faultsOf(loaded, name) }, clock.now());
      log.error({ faults: faultsOf(loaded, name) }, 'The FAQ was saved with faults; the last good one stays in force. "skranke check" shows them');
      return;
    }
    const { version } = loaded.knowledge.faq;
    // Whatever is being learnt, this one is newer.
    const dropped = wanted !== knowledge.faq.version;
    wanted = version;
    if (version === knowledge.faq.version) {
      if (dropped) log.info({ version: version.slice(0, 8) }, 'The FAQ was saved as it was before; what was being learnt is dropped');
      return;
    }
    const lesson = await learnt(loaded);
    if (wanted !== version || version === knowledge.faq.version) return;
    const ready = { ...loaded.knowledge, overrides: knowledge.overrides };
    warmUp(ready, clock);
    knowledge = ready;
    await history.note('faq.loaded', { version }, clock.now());
    log.info({ version: version.slice(0, 8) }, 'The saved FAQ is in force');
    settle(lesson);
  }

  /** What cannot be learnt counts as never seen, so that saving it once more tries again. */
  async function learnt(loaded: FaqToLearn): Promise<Lesson | undefined> {
    try {
      return await loaded.learn(learner);
    } catch (error) {
      files = [];
      throw error;
    }
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
