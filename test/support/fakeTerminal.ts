import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import type { Terminal } from '../../src/cli/Terminal.ts';
import type { CommandResult } from './runSkranke.ts';
import { keepModels, lendModels, modelsFolder } from './sharedModels.ts';

/** What the person or program at the terminal brings. */
export interface TerminalOptions {
  folder: string;
  environment?: Record<string, string>;
  /** What comes on stdin, in chunks where it is not one text; may wait for what is printed. */
  input?: string | readonly Uint8Array[] | ((printed: () => string) => AsyncIterable<string>);
  /** The folder is left as it is: nothing is there that another test has had learnt. */
  bare?: boolean;
}

/** Runs `skranke` in this process, on a terminal without colours that remembers what was printed. */
export async function runHere(arguments_: readonly string[], { folder, environment = {}, input = '', bare = false }: TerminalOptions): Promise<CommandResult> {
  const parts = { out: '', err: '' };
  const chunks = typeof input === 'string' ? [input] : typeof input === 'function' ? input(() => parts.out) : input;
  const terminal: Terminal = {
    out(text) {
      parts.out += `${text}\n`;
    },
    note(text) {
      parts.err += `${text}\n`;
    },
    paint: (_style, text) => text,
    environment,
    workingFolder: folder,
    input: Readable.from(chunks),
    output: new Writable({
      // As narrow as a pipe can be: whoever does not wait for it overtakes itself.
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        parts.out += chunk.toString('utf8');
        setImmediate(done);
      },
    }),
  };
  const models = bare ? undefined : modelsFolder(arguments_[0], folder, environment);
  lendModels(models);
  const code = await runCommandLine(arguments_, terminal);
  keepModels(models);
  return { code, ...parts };
}
