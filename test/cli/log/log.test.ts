import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ReviewSummary, ReviewedMessage } from '../../../src/conversation/Review.ts';
import { openStore } from '../../../src/storage/openStore.ts';
import { aReviewedLog } from '../../support/aReviewedLog.ts';
import { aShopFolder } from '../../support/aShopFolder.ts';
import { countingIds } from '../../support/countingIds.ts';
import { runHere } from '../../support/fakeTerminal.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folders = temporaryFolders();
/** Thursday noon in Oslo. */
const noon = Date.parse('2026-12-17T12:00:00+01:00');
const hour = 60 * 60_000;
const awkward = 'Hei; "sitat", komma\nny linje\r\n👍\u001B[2J\u009B1m ';

describe('skranke log', () => {
  let folder: string;
  let sven: string;
  const log = (...given: string[]) => runHere(['log', ...given, '--at', '2026-12-17T15:00'], { folder });
  const linesOf = (out: string): ReviewedMessage[] => out.trim().split('\n').map((line) => JSON.parse(line) as ReviewedMessage);

  beforeAll(async () => {
    folder = aShopFolder(folders());
    const store = await openStore(join(folder, 'data'), countingIds());
    const { tell } = aReviewedLog(store);
    await tell({ conversation: 'old', text: 'fra i forrige måned', at: noon - 30 * 24 * hour, reading: { verdict: 'none' } });
    // Half past eleven in the evening in Oslo: still Wednesday there.
    await tell({ conversation: 'evening', text: 'sent på kvelden', at: noon - 12.5 * hour, reading: { verdict: 'answer', entry: 'greeting' }, reply: 'Hei!' });
    await tell({ conversation: 'kari', text: awkward, at: noon, reading: { verdict: 'none', score: 0.25, mood: 'neutral' }, reply: '=HYPERLINK("http://evil.example")', handoff: { reason: 'misses' } });
    sven = await tell({ conversation: 'sven', text: 'var är mitt paket', at: noon + hour, channel: 'messenger', reading: { language: 'sv', verdict: 'clarify' }, reply: 'Menade du …', handoff: { reason: 'asked', due: noon + 2 * hour } });
    await store.close();
  });

  it('looks back over seven days, of the shop\'s own time', async () => {
    const { code, out, err } = await log();
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^2026-12-11 to 2026-12-17: 3 conversations, 3 messages\nOf 3 questions: answered 1 \(33 %\), "did you mean" 1 \(33 %\), not understood 1 \(33 %\)\n/);
    expect(out).toContain('Promises: 0 kept, 0 kept too late, 1 broken, 0 still open');
    expect(out).toMatch(/^Not answered\n +1 × {2}“Hei; "sitat", komma \/ ny linje/m);
    expect(out).toMatch(/^Went to a person\n[^]*^ +1 × {2}“var är mitt paket” → asked /m);
    expect(out).toMatch(/^Clarified, and then chosen\n {2}nothing$/m);
  });

  it.each([
    [['--from', '2026-12-17'], 2], [['--from', '2026-12-16', '--to', '2026-12-16'], 1], [['--to', '2026-11-20'], 1], [['--from', '2026-01-01'], 4], [['--to', '2026-12-10'], 0],
  ])('looks at the days of %j, both included', async (given, messages) => {
    expect(JSON.parse((await log('--json', ...given)).out) as ReviewSummary).toMatchObject({ messages });
  });

  it.each([['--from', 'yesterday'], ['--to', '17.12.2026'], ['--from', '2026-02-30']])('says what a day looks like, for %s %s', async (name, text) => {
    expect(await log(name, text)).toMatchObject({ code: 1, out: '', err: `"${text}" is not a day.\nWrite it as 2026-12-24.\n` });
  });

  it('search shows what it finds, newest first, a line each', async () => {
    const { code, out, err } = await log('search');
    expect([code, err]).toEqual([0, '']);
    expect(out.trim().split('\n').map((line) => line.slice(0, 16))).toEqual([
      '2026-12-17 13:00', '2026-12-17 13:00', '2026-12-17 12:00', '2026-12-17 12:00', '2026-12-16 23:30', '2026-12-16 23:30', '2026-11-17 12:00',
    ]);
    expect(out).toMatch(/^2026-12-17 12:00 {2}\S{8} {2}customer {2}Hei; "sitat", komma \/ ny linje \/ 👍 \[2J 1m +\[nb none\]$/m);
  });

  it.each([['log'], ['log search'], ['log show kari'], ['queue']])('%s lets no customer take over the terminal', async (command) => {
    const { code, out } = await runHere([...command.split(' '), '--at', '2026-12-17T15:00'], { folder });
    expect([code, out.includes('[2J')]).toEqual([0, true]);
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it.each<[string, string[], readonly string[]]>([
    ['words', ['PAKET'], ['var är mitt paket']],
    ['words and a language', ['paket', '--lang', 'sv'], ['var är mitt paket']],
    ['an entry', ['--entry', 'greeting'], ['Hei!', 'sent på kvelden']],
    ['a verdict', ['--verdict', 'clarify'], ['Menade du …', 'var är mitt paket']],
    ['a channel', ['--channel', 'messenger'], ['Menade du …', 'var är mitt paket']],
    ['days', ['--from', '2026-12-16', '--to', '2026-12-16'], ['Hei!', 'sent på kvelden']],
    ['no more than', ['--limit', '1'], ['Menade du …']],
  ])('search finds by %s', async (_name, given, texts) => {
    expect(linesOf((await log('search', '--json', ...given)).out).map(({ text }) => text)).toEqual(texts);
  });

  it('search says beside the output that nothing was found', async () => {
    expect(await log('search', 'giraff')).toEqual({ code: 0, out: '', err: 'Nothing was found.\n' });
    expect(await log('search', 'giraff', '--json')).toEqual({ code: 0, out: '', err: '' });
  });

  it('show tells a conversation with its reasons, and as JSON lines', async () => {
    const { out } = await log('show', 'sven');
    expect(out).toMatch(new RegExp(`^Conversation ${sven} {2}messenger\\n2026-12-17 13:00 {2}customer {2}var är mitt paket\\n2026-12-17 13:00 {2}bot {7}Menade du …\\n +because: because of var är mitt paket\\n +FAQ ffffffff\\n$`));
    expect(linesOf((await log('show', '#2', '--json')).out).map(({ author }) => author)).toEqual(['customer', 'bot']);
  });

  describe('export', () => {
    it('writes every message as a JSON line, oldest first', async () => {
      const { code, out, err } = await log('export');
      expect([code, err]).toEqual([0, '']);
      expect(linesOf(out).map(({ text }) => text)).toEqual([
        'fra i forrige måned', 'sent på kvelden', 'Hei!', awkward, '=HYPERLINK("http://evil.example")', 'var är mitt paket', 'Menade du …',
      ]);
    });

    it('writes CSV that comes back as it was: quotes, commas and line breaks', async () => {
      const { out } = await log('export', 'kari', '--format', 'csv');
      const [question, reply] = parse<Record<string, string>>(out, { columns: true });
      expect(question).toEqual({
        at: '2026-12-17T11:00:00.000Z', conversation: expect.stringMatching(/^[0-9a-f-]{36}$/), channel: 'emulator', seq: '1', author: 'customer', kind: 'message', text: awkward,
        route: 'question', language: 'nb', verdict: 'none', entry: '', score: '0.25', mood: 'neutral', status: 'done', reason: '',
      });
      expect(reply).toMatchObject({ author: 'bot', reason: `because of ${awkward}` });
    });

    it('writes no cell of CSV that a spreadsheet would take for a formula', async () => {
      const [, reply] = parse<Record<string, string>>((await log('export', 'kari', '--format', 'csv')).out, { columns: true });
      expect(reply?.['text']).toBe('\'=HYPERLINK("http://evil.example")');
    });

    it('writes the header alone where there is nothing', async () => {
      const { code, out } = await log('export', '--format', 'csv', '--to', '2020-01-01');
      expect([code, out.trim().split('\n')]).toEqual([0, [expect.stringMatching(/^at,conversation,channel,/)]]);
      expect(await log('export', '--to', '2020-01-01')).toEqual({ code: 0, out: '', err: '' });
    });

    it('writes the days that are asked for', async () => {
      expect(linesOf((await log('export', '--from', '2026-12-16', '--to', '2026-12-16')).out).map(({ text }) => text)).toEqual(['sent på kvelden', 'Hei!']);
    });

    it('writes a transcript that the Emulator opens', async () => {
      const { code, out } = await log('export', 'kari', '--format', 'transcript');
      expect(code).toBe(0);
      const [question, reply] = JSON.parse(out) as { id: string }[];
      expect(question).toMatchObject({ type: 'message', text: awkward, timestamp: '2026-12-17T11:00:00.000Z', from: { role: 'user' }, recipient: { role: 'bot' }, conversation: { id: 'kari' } });
      expect(reply).toMatchObject({ type: 'message', from: { role: 'bot' }, recipient: { role: 'user' }, replyToId: question?.id });
    });

    it('writes files where --out says, making the folders, and says where', async () => {
      expect(await log('export', 'kari', '--format', 'csv', '--out', 'out/deep/kari.csv')).toEqual({ code: 0, out: '', err: `Wrote ${join(folder, 'out/deep/kari.csv')}\n` });
      expect(readFileSync(join(folder, 'out/deep/kari.csv'), 'utf8')).toBe((await log('export', 'kari', '--format', 'csv')).out);

      const { code, err } = await log('export', '--format', 'transcript', '--out', 'out/all');
      expect([code, err.trim().split('\n').length]).toEqual([0, 4]);
      const files = readdirSync(join(folder, 'out/all'));
      expect(files).toContain(`${sven}.transcript`);
      for (const file of files) expect(JSON.parse(readFileSync(join(folder, 'out/all', file), 'utf8'))).not.toHaveLength(0);
    });

    it('asks for a folder for transcripts of several conversations', async () => {
      expect(await log('export', '--format', 'transcript')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Add --out FOLDER') });
    });

    it('says when there is no such conversation, and writes no file', async () => {
      expect(await log('export', 'nobody', '--out', 'none.jsonl')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no conversation nobody') });
      expect(existsSync(join(folder, 'none.jsonl'))).toBe(false);
    });
  });
});
