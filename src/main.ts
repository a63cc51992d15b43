import { resolve } from 'node:path';
import { SkrankeError } from './base/SkrankeError.ts';
import { readInstant } from './base/readInstant.ts';
import { composeServer } from './compose.ts';
import { readSettings, type Environment } from './config/readSettings.ts';
import { readShippedLanguages } from './config/readShippedLanguages.ts';
import { isLocalOnly } from './config/Settings.ts';
import { shiftedClock } from './config/shiftedClock.ts';
import { shopTimeZone } from './config/shopTimeZone.ts';
import { systemClock } from './config/systemClock.ts';
import { systemIds } from './config/systemIds.ts';
import { createLog } from './ops/createLog.ts';

/**
 * Runs the server until the process is told to end; resolves with the exit code.
 * @param at as if it were started then
 */
export async function main(environment: Environment, workingFolder: string, at?: string): Promise<number> {
  const settings = readSettings(environment, workingFolder);
  const log = createLog(settings.LOG_LEVEL, process.stderr.isTTY);
  const { promise: told, resolve: tell } = Promise.withResolvers<string>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => tell(signal));

  const clock = at === undefined ? systemClock : shiftedClock(systemClock, readInstant(at, shopTimeZone(resolve(workingFolder, settings.FAQ_DIR))));
  const server = await composeServer(settings, { workingFolder, languages: readShippedLanguages(), clock, ids: systemIds, log });
  const address = settings.PUBLIC_URL ?? `http://${settings.HOST === '127.0.0.1' ? 'localhost' : settings.HOST}:${server.port}`;
  process.stdout.write(`Skranke answers for ${server.shopName} at ${address}\n`);
  if (isLocalOnly(settings) && settings.MicrosoftAppId === undefined) process.stdout.write(`Bot Framework Emulator: open ${address}/api/messages\n`);

  log.info({ signal: await told }, 'Stopping');
  await server.close();
  return 0;
}

// Started by itself (npm run dev) rather than by the `skranke` command.
if (import.meta.main) {
  process.env['TZ'] = 'UTC';
  try {
    process.exitCode = await main(process.env, process.cwd());
  } catch (error) {
    if (!(error instanceof SkrankeError)) throw error;
    process.stderr.write(`${error.message}\n${error.remedy}\n`);
    process.exitCode = 1;
  }
}
