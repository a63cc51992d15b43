import { SkrankeError } from '../../base/SkrankeError.ts';
import { toWallTime, type Day } from '../../base/wallTime.ts';
import { readSettings } from '../../config/readSettings.ts';
import { systemClock } from '../../config/systemClock.ts';
import { systemIds } from '../../config/systemIds.ts';
import { readInstant } from '../../base/readInstant.ts';
import type { Instant } from '../../base/Clock.ts';
import { createVoice } from '../../conversation/createVoice.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import { toPlainText } from '../../faq/toPlainText.ts';
import { readCommandDay } from '../../hours/readCommandDay.ts';
import type { Schedule } from '../../hours/Schedule.ts';
import { openStore, type Store } from '../../storage/openStore.ts';
import { resolve } from 'node:path';
import { openSoundFaq } from '../openFaq.ts';
import type { Terminal } from '../Terminal.ts';

/** A branch, or the people who answer (`support`). */
export interface Place {
  id: string;
  schedule: Schedule;
}

/** What `closed` and `open` work with. */
export interface Counter {
  store: Store;
  knowledge: Knowledge;
  now: Instant;
  /** Today when the text is empty; undefined when it is no day. */
  findDay(text: string): Day | undefined;
  /** The same, but throws `day.unread`, and `day.past` for one that is over. */
  readDay(text: string): Day;
  /** All places, or the one that is named. Throws `location.unknown`. */
  places(location: string | undefined): Place[];
  /** What the bot now says of a day. */
  tell(day: Day, places: readonly Place[]): Promise<string>;
}

/** Opens the data folder, also one that no server has used yet, beside the FAQ. */
export async function openCounter(terminal: Terminal, at: string | undefined): Promise<Counter> {
  const { knowledge } = openSoundFaq(terminal, undefined);
  const settings = readSettings(terminal.environment, terminal.workingFolder);
  const { shop } = knowledge.faq;
  const now = at === undefined ? systemClock.now() : readInstant(at, shop.timeZone);
  const wall = toWallTime(now, shop.timeZone);
  const store = await openStore(resolve(terminal.workingFolder, settings.DATA_DIR), systemIds);
  const findDay = (text: string): Day | undefined => {
    const day = text === '' ? wall.day : readCommandDay(text, { now: wall, country: shop.country, packs: knowledge.packs, language: shop.languages[0] });
    return day !== undefined && day >= wall.day ? day : undefined;
  };
  return {
    store,
    knowledge,
    now,
    findDay,
    readDay(text) {
      const day = findDay(text);
      if (day !== undefined) return day;
      throw new SkrankeError('day.unread', `"${text}" is not a day from today on.`, 'Write it as 2026-12-24, i morgen or fredag.');
    },
    places(location) {
      const all = [...shop.locations.map(({ id, schedule }) => ({ id, schedule })), { id: 'support', schedule: shop.support.schedule }];
      const meant = all.filter(({ id }) => location === undefined || id === location);
      if (meant.length > 0) return meant;
      throw new SkrankeError('location.unknown', `There is no branch "${location ?? ''}".`, `Name one of: ${all.map(({ id }) => id).join(', ')}.`);
    },
    async tell(day, places) {
      const overrides = await store.overrides.list(wall.day);
      const voice = createVoice({ ...knowledge, overrides }, shop.languages[0], { wall, asked: [{ from: day, to: day, text: day }] });
      const variables = [places.some(({ id }) => id !== 'support') && '{{hours.asked}}', places.some(({ id }) => id === 'support') && '{{support.next}}'];
      return toPlainText(voice.fill(variables.filter((name) => name !== false).join('\n')));
    },
  };
}
