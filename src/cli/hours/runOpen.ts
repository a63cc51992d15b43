import { SkrankeError } from '../../base/SkrankeError.ts';
import type { Day } from '../../base/wallTime.ts';
import { readOpenHours } from '../../hours/readOpenHours.ts';
import type { Span } from '../../hours/Schedule.ts';
import { withOverrides } from '../../hours/withOverrides.ts';
import type { Terminal } from '../Terminal.ts';
import { openCounter, type Counter } from './openCounter.ts';

export interface OpenOptions {
  location?: string;
  at?: string;
}

/** Takes back what was closed, or sets the hours of a day. Resolves with the exit code. */
export async function runOpen(words: readonly string[], options: OpenOptions, terminal: Terminal): Promise<number> {
  const counter = await openCounter(terminal, options.at);
  try {
    const { day, spans } = readDayAndHours(words, counter);
    const places = counter.places(options.location);
    if (spans === undefined) {
      await takeBack(counter, day, options.location);
    } else {
      // Extra hours are those of the branches; who answers when is another matter, set with --location support.
      const meant = options.location === undefined ? places.filter(({ id }) => id !== 'support') : places;
      await counter.store.overrides.set(meant.map(({ id }) => ({ day, location: id, spans })), counter.now);
    }
    terminal.out(await counter.tell(day, places));
    terminal.out('It is in force at once.');
    return 0;
  } finally {
    await counter.store.close();
  }
}

/** One branch may be open on a day on which everything else is closed: it then gets its ordinary hours of its own. */
async function takeBack(counter: Counter, day: Day, location: string | undefined): Promise<void> {
  const { overrides } = counter.store;
  await overrides.revoke(day, location, counter.now);
  if (location === undefined) return;
  const left = await overrides.list(day);
  for (const { id, schedule } of counter.places(location)) {
    const stillChanged = withOverrides(schedule, left, id).on(day).reason === 'closure';
    if (stillChanged) await overrides.set([{ day, location: id, spans: schedule.on(day).spans }], counter.now);
  }
}

/** Where the day ends and the hours begin is found by trying: "fredag 10-14", "i morgen", "10-14". */
function readDayAndHours(words: readonly string[], counter: Counter): { day: Day; spans?: readonly Span[] } {
  const { languages } = counter.knowledge.faq.shop;
  for (let split = words.length; split >= 0; split -= 1) {
    const [dayText, hoursText] = [words.slice(0, split).join(' '), words.slice(split).join(' ')];
    const day = counter.findDay(dayText);
    if (day === undefined) continue;
    if (hoursText === '') return { day };
    const { spans, problems } = readOpenHours(hoursText, languages, counter.knowledge.packs);
    if (problems.every(({ severity }) => severity === 'warning')) return { day, spans };
  }
  throw new SkrankeError('hours.unread', `"${words.join(' ')}" is not a day, hours, or a day and hours.`, 'Write it as: fredag 10-14, i morgen, 2026-12-24 10-13, or 10-14 for today.');
}
