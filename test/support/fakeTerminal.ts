import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import type { Terminal } from '../../src/cli/Terminal.ts';
import type { CommandResult } from './runSkranke.ts';

/** What the person or program at the terminal brings. */
export interface TerminalOptions {
  folder: string;
  environment?: Record<string, string>;
  /** What comes on stdin, in chunks where it is not one text; may wait for what is printed. */
  input?: string | readonly Uint8Array[] | ((printed: () => string) => AsyncIterable<string>);
}

/** Runs `skranke` in this process, on a terminal without colours that remembers what was printed. */
export async function runHere(arguments_: readonly string[], { folder, environment = {}, input = '' }: TerminalOptions): Promise<CommandResult> {
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
  const code = await runCommandLine(arguments_, terminal);
  return { code, ...parts };
}
