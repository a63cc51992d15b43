import { resolve } from 'node:path';
import type { Instant } from '../base/Clock.ts';
import { readInstant } from '../base/readInstant.ts';
import { SkrankeError } from '../base/SkrankeError.ts';
import { toWallTime } from '../base/wallTime.ts';
import { readSettings } from '../config/readSettings.ts';
import { systemClock } from '../config/systemClock.ts';
import { systemIds } from '../config/systemIds.ts';
import { existsSync } from 'node:fs';
import { openStore, type Store } from '../storage/openStore.ts';
import { shopTimeZone } from '../config/shopTimeZone.ts';
import type { Terminal } from './Terminal.ts';

/** The data folder as the commands beside the server use it. */
export interface Desk {
  store: Store;
  now: Instant;
  timeZone: string;
  newId(): string;
  /** A moment on the shop's wall: `2026-12-24 15:00`. */
  sayTime(at: Instant): string;
}

/** Opens the data folder beside a server that may be running. Throws `storage.nothing-yet` when no server ever ran in it. */
export async function openDesk(terminal: Terminal, at: string | undefined): Promise<Desk> {
  const settings = readSettings(terminal.environment, terminal.workingFolder);
  const folder = resolve(terminal.workingFolder, settings.DATA_DIR);
  if (!existsSync(resolve(folder, 'skranke.db'))) {
    throw new SkrankeError('storage.nothing-yet', `There is no log in ${folder} yet.`,
      'Start the bot first ("skranke start"), or name its data folder with DATA_DIR.');
  }
  const timeZone = shopTimeZone(resolve(terminal.workingFolder, settings.FAQ_DIR));
  const now = at === undefined ? systemClock.now() : readInstant(at, timeZone);
  return {
    store: await openStore(folder, systemIds),
    now,
    timeZone,
    newId: () => systemIds.next(now),
    sayTime(instant) {
      const { day, minute } = toWallTime(instant, timeZone);
      return `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    },
  };
}
