import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { keepModels, lendModels, modelsFolder } from './sharedModels.ts';

const root = join(import.meta.dirname, '../..');

/** A server in a process of its own. */
export interface RunningServer {
  url: string;
  process: ChildProcess;
  /** What it has written to stderr and stdout so far. */
  output(): string;
  /** Ends it with a signal, and resolves when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts `skranke start` as a user would, and waits until it answers. Port 0: a free one. */
export async function startServer(environment: Record<string, string>, given: readonly string[] = [], deadline = 60_000): Promise<RunningServer> {
  const models = modelsFolder('start', undefined, environment);
  lendModels(models);
  const child = spawn(process.execPath, ['--max-old-space-size=1024', join(root, 'src/cli/skranke.js'), 'start', ...given], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'warn', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const listen = (part: Buffer): void => {
    written += part.toString('utf8');
    const found = /http:\/\/(?:127\.0\.0\.1|localhost):(\d+)/.exec(written);
    if (found !== null) resolve(`http://127.0.0.1:${found[1] ?? ''}`);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((end) => child.on('exit', (code, signal) => {
    reject(new RangeError(`the server ended with ${code ?? signal ?? ''}:\n${written}`));
    // It has kept what it learnt, if it lived long enough to be calibrated.
    keepModels(models);
    end({ code, signal });
  }));
  const timer = setTimeout(() => reject(new RangeError(`the server did not start in ${deadline} ms:\n${written}`)), deadline);
  try {
    const url = await promise;
    return {
      url,
      process: child,
      output: () => written,
      stop(signal = 'SIGTERM') {
        child.kill(signal);
        return exited;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
