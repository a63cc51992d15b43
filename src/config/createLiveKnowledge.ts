import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../base/Clock.ts';
import { SkrankeError } from '../base/SkrankeError.ts';
import { toWallTime } from '../base/wallTime.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import { loadKnowledge, type LoadedFaq } from '../conversation/loadKnowledge.ts';
import type { FaqHistory } from '../faq/FaqHistory.ts';
import type { FaqContext } from '../faq/readFaq.ts';
import { sayFinding } from '../faq/sayFinding.ts';
import type { DayOverride } from '../hours/DayOverride.ts';
import type { Log } from '../base/Log.ts';
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
  clock: Clock;
  log: Log;
}

/**
 * Follows the FAQ folder: a saved file is in force within a second; one with a fault is told in the log, and the last good FAQ stays
 * (promise 6). That holds for a start too, once a FAQ has answered anyone. Throws `faq.faults` when there is none to answer from.
 */
export async function createLiveKnowledge(parts: Parts): Promise<LiveKnowledge> {
  const { folder, name = folder, context, history, clock, log } = parts;
  let files = readFaqFolder(folder);
  let knowledge = await first(files, parts);
  warmUp(knowledge, clock);
  const tellUnread = (error: unknown): void => log.error({ error }, 'The FAQ could not be read again; the last good one stays in force');
  const stop = watchFolder(folder, () => void reload().catch(tellUnread), tellUnread);

  async function reload(): Promise<void> {
    const saved = readFaqFolder(folder);
    if (isDeepStrictEqual(saved, files)) return;
    files = saved;
    const loaded = loadKnowledge(files, context, knowledge.overrides, knowledge);
    if (loaded.knowledge === undefined) {
      await history.note('faq.refused', { faults: faultsOf(loaded, name) }, clock.now());
      log.error({ faults: faultsOf(loaded, name) }, 'The FAQ was saved with faults; the last good one stays in force. "skranke check" shows them');
      return;
    }
    if (loaded.knowledge.faq.version === knowledge.faq.version) return;
    warmUp(loaded.knowledge, clock);
    knowledge = loaded.knowledge;
    await history.note('faq.loaded', { version: knowledge.faq.version }, clock.now());
    log.info({ version: knowledge.faq.version.slice(0, 8) }, 'The saved FAQ is in force');
  }

  return {
    current: () => knowledge,
    setOverrides(overrides) {
      knowledge = { ...knowledge, overrides };
    },
    close: stop,
  };
}

/** Lets the engine learn the FAQ now, so that no customer waits for it. */
function warmUp({ understand, faq: { shop } }: Knowledge, clock: Clock): void {
  understand('hei', { now: toWallTime(clock.now(), shop.timeZone) });
}

async function first(files: readonly FaqFile[], { folder, name = folder, context, history, overrides, clock, log }: Parts): Promise<Knowledge> {
  const loaded = loadKnowledge(files, context, overrides);
  if (loaded.knowledge !== undefined) {
    await history.note('faq.loaded', { version: loaded.knowledge.faq.version }, clock.now());
    return loaded.knowledge;
  }
  const faults = faultsOf(loaded, name);
  const before = await lastGood(history, context, overrides);
  if (before === undefined) {
    throw new SkrankeError('faq.faults', `The FAQ has faults:\n  ${faults.join('\n  ')}`, 'Mend them, then start again. "skranke check" shows them with everything else worth a look.');
  }
  log.error({ faults }, 'The FAQ has faults; the last good one answers instead. "skranke check" shows them');
  return before;
}

async function lastGood(history: FaqHistory, context: FaqContext, overrides: readonly DayOverride[]): Promise<Knowledge | undefined> {
  const files: readonly FaqFile[] | undefined = await history.lastGood();
  return files === undefined ? undefined : loadKnowledge(files, context, overrides).knowledge;
}

function faultsOf({ findings }: LoadedFaq, folder: string): string[] {
  return findings.filter(({ severity }) => severity === 'fault').map((finding) => sayFinding(finding, folder));
}
