import { spawn } from 'node:child_process';
import { join } from 'node:path';

const launcher = join(import.meta.dirname, '../../src/cli/skranke.js');

/** What a command printed, and how it ended. */
export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `skranke` in a process of its own. */
export function runSkranke(arguments_: readonly string[], options: { folder?: string; environment?: Record<string, string>; input?: string; node?: string } = {}): Promise<CommandResult> {
  const child = spawn(options.node ?? process.execPath, [launcher, ...arguments_], {
    ...(options.folder !== undefined && { cwd: options.folder }),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 120_000,
  });
  const parts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => { parts.out += part; });
  child.stderr.setEncoding('utf8').on('data', (part: string) => { parts.err += part; });
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...parts }));
  });
}
