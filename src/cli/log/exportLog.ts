import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { SkrankeError } from '../../base/SkrankeError.ts';
import type { ReviewedMessage } from '../../conversation/Review.ts';
import { toTranscript } from '../../conversation/toTranscript.ts';
import type { Desk } from '../openDesk.ts';
import type { Terminal } from '../Terminal.ts';
import { writeResult } from '../writeResult.ts';
import { readPeriod } from './readPeriod.ts';

export const exportFormats = ['transcript', 'jsonl', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What is exported, and where to. */
export interface ExportOptions {
  id?: string;
  format: ExportFormat;
  out?: string;
  from?: string;
  to?: string;
}

/** `skranke log export`. Resolves with the exit code. */
export async function exportLog(desk: Desk, terminal: Terminal, options: ExportOptions): Promise<number> {
  const messages = await find(desk, options);
  if (options.format !== 'transcript') {
    const text = options.format === 'csv' ? toCsv(messages) : messages.map((message) => JSON.stringify(message)).join('\n');
    deliver(text, options.out, terminal);
    return 0;
  }
  const conversations = [...new Set(messages.map(({ conversation }) => conversation))];
  const [only] = conversations;
  if (options.id !== undefined && only !== undefined) {
    deliver(await transcript(desk, only), options.out, terminal);
    return 0;
  }
  if (options.out === undefined) {
    throw new SkrankeError('export.folder', 'Each conversation becomes a file of its own, and no folder is named for them.', 'Add --out FOLDER, or the id of one conversation.');
  }
  for (const conversation of conversations) deliver(await transcript(desk, conversation), join(options.out, `${conversation}.transcript`), terminal);
  return 0;
}

async function find(desk: Desk, { id, from, to }: ExportOptions): Promise<readonly ReviewedMessage[]> {
  if (id === undefined) {
    const period = readPeriod({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }, desk, undefined);
    const newestFirst = await desk.store.review.search({ from: period.from, to: period.to });
    return newestFirst.toReversed();
  }
  const messages = await desk.store.review.conversation(id);
  if (messages !== undefined) return messages;
  throw new SkrankeError('log.unknown', `There is no conversation ${id}.`, '"skranke log search" shows their ids.');
}

async function transcript(desk: Desk, conversation: string): Promise<string> {
  const { lines, reference } = await desk.store.review.transcript(conversation);
  return JSON.stringify(toTranscript(lines, reference), null, 2);
}

function toCsv(messages: readonly ReviewedMessage[]): string {
  const columns = ['at', 'conversation', 'channel', 'seq', 'author', 'kind', 'text', 'route', 'language', 'verdict', 'entry', 'score', 'mood', 'status', 'reason'];
  const rows = messages.map(({ explanation, ...message }) => ({ ...message, at: new Date(message.at).toISOString(), reason: explanation?.summary }));
  // A cell that begins like a formula must not be one when a spreadsheet opens it: customers wrote these texts.
  return stringify(rows, { header: true, columns, escape_formulas: true }).trimEnd();
}

function deliver(text: string, out: string | undefined, terminal: Terminal): void {
  if (out === undefined) {
    if (text !== '') terminal.out(text);
    return;
  }
  writeResult(out, `${text}\n`, terminal);
}
