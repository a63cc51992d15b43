import type { Log } from '../../src/base/Log.ts';

/** A log that remembers. */
export interface RememberingLog extends Log {
  lines: { level: string; details: unknown; text: string | undefined }[];
}

export function aLog(): RememberingLog {
  const lines: RememberingLog['lines'] = [];
  const write = (level: string) => (details: unknown, text?: string): void => {
    lines.push({ level, details, text });
  };
  return { lines, debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
