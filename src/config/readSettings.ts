import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { SkrankeError } from '../base/SkrankeError.ts';
import { faultsBetween, settingsSchema, type Settings } from './Settings.ts';

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment and from `.env` in the working folder; the environment wins. An empty value counts as
 * left out. Throws `settings.invalid` with every fault in one text.
 */
export function readSettings(environment: Environment, workingFolder: string): Settings {
  const file = join(workingFolder, '.env');
  const written: Environment = existsSync(file) ? parseEnv(readText(file)) : {};
  const given = withoutEmpty({ ...written, ...withoutEmpty(environment) });
  const result = settingsSchema.safeParse(given);
  const faults = [
    ...(result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)),
    ...faultsBetween(given),
  ];
  if (result.success && faults.length === 0) return result.data;
  throw new SkrankeError(
    'settings.invalid',
    `The settings have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n  ${faults.join('\n  ')}`,
    'Set them in the environment or in the file .env of the folder you start in. The README lists every setting.',
  );
}

/** Without the mark that Windows' editor puts at the beginning: it would become a part of the first name. */
function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
}
