import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { keepModels, lendModels, modelsFolder } from './sharedModels.ts';

const launcher = join(import.meta.dirname, '../../src/cli/skranke.js');

/** What a command printed, and how it ended. */
export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

/** How a command is run. */
export interface CommandOptions {
  folder?: string;
  environment?: Record<string, string>;
  input?: string;
  node?: string;
  /** The folder is left as it is: nothing is there that another test has had learnt. */
  bare?: boolean;
}

/** Runs `skranke` in a process of its own. */
export function runSkranke(arguments_: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const models = options.bare === true ? undefined : modelsFolder(arguments_[0], options.folder, options.environment ?? {});
  lendModels(models);
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
    child.on('close', (code) => {
      keepModels(models);
      resolve({ code, ...parts });
    });
  });
}
