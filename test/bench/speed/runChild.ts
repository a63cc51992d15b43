import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs a script of this folder in a process of its own, as `npm start` runs the server, and reads the last line of JSON that it printed; nothing
 * if it printed none in time.
 */
export async function runChild<T>(script: string, given: readonly string[], deadline: number): Promise<T | undefined> {
  const printed = await run(process.execPath, ['--expose-gc', '--max-old-space-size=1024', join(import.meta.dirname, script), ...given], { timeout: deadline, maxBuffer: 1e7 })
    .catch((error: unknown) => {
      if ((error as { killed?: boolean }).killed === true) return error as { stdout: string };
      throw error;
    });
  const last = printed.stdout.trimEnd().split('\n').at(-1) ?? '';
  return last === '' ? undefined : JSON.parse(last) as T;
}
