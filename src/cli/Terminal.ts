import { styleText } from 'node:util';

/** Where a command reads and writes. Machine output goes to `out` alone; everything for people beside it to `note`. */
export interface Terminal {
  /** A line of the result. */
  out(text: string): void;
  /** A line for the person who waits: progress, warnings. */
  note(text: string): void;
  /** Colours what stands on `out`, where colours are wanted (`NO_COLOR`, and no pipe). */
  paint(style: Parameters<typeof styleText>[0], text: string): string;
  environment: Readonly<Record<string, string | undefined>>;
  workingFolder: string;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
}

/** The process's own streams. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
    environment: process.env,
    workingFolder: process.cwd(),
    input: process.stdin,
    output: process.stdout,
  };
}
