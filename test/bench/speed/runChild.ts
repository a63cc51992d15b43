import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a script of this folder in a process of its own, as `npm start` runs the server, and reads the JSON that it prints; nothing if it takes too long. */
export async function runChild<T>(script: string, given: readonly string[], deadline: number): Promise<T | undefined> {
  try {
    const { stdout } = await run(process.execPath, ['--expose-gc', '--max-old-space-size=1024', join(import.meta.dirname, script), ...given], { timeout: deadline, maxBuffer: 1e7 });
    return JSON.parse(stdout) as T;
  } catch (error) {
    if ((error as { killed?: boolean }).killed === true) return undefined;
    throw error;
  }
}
