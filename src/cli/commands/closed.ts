import { Option, type Command } from 'commander';
import { SkrankeError } from '../../base/SkrankeError.ts';
import type { DayOverride } from '../../hours/DayOverride.ts';
import { overrideClosed, type ClosedPart } from '../../hours/overrideClosed.ts';
import { readClockTime } from '../../hours/readClockTime.ts';
import { openCounter, type Place } from '../openCounter.ts';
import { atOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

interface Options {
  until?: string;
  from?: string;
  location?: string;
  at?: string;
}

/** `skranke closed`: the key broke in the lock. In force at once, in hours, promises and greeting. */
export function registerClosed(program: Command, { terminal, action }: CommandContext): void {
  program.command('closed')
    .description('closed today, or on a day: in force at once')
    .argument('[day...]', 'i morgen, fredag, 2026-12-24 … (default: today)')
    .addOption(new Option('--until <time>', 'only until then: 12, 12:30').conflicts('from'))
    .option('--from <time>', 'only from then on')
    .option('--location <id>', 'only this branch, or "support" for the people who answer (default: everywhere, support too)')
    .addOption(atOption())
    .action(action(async (words: string[], options: Options) => {
      const counter = await openCounter(terminal, options.at);
      try {
        const day = counter.readDay(words.join(' '));
        const part = readPart(options);
        const places = counter.places(options.location);
        const whole = part.from === undefined && part.until === undefined;
        const overrides: DayOverride[] = whole && options.location === undefined ? [{ day, spans: [] }]
          : places.map((place: Place) => ({ day, location: place.id, spans: overrideClosed(place.schedule, day, part) }));
        await counter.store.overrides.set(overrides, counter.now);
        terminal.out(await counter.tell(day, places));
        terminal.out('It is in force at once. "skranke open" takes it back.');
        return 0;
      } finally {
        await counter.store.close();
      }
    }));
}

function readPart({ until, from }: Options): ClosedPart {
  return {
    ...(until !== undefined && { until: readTime(until) }),
    ...(from !== undefined && { from: readTime(from) }),
  };
}

function readTime(text: string): number {
  const time = readClockTime(text);
  if (time !== undefined) return time;
  throw new SkrankeError('time.invalid', `"${text}" is not a time of day.`, 'Write it as 12, 12:30 or 12.30.');
}
