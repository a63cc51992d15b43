import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createLiveKnowledge, type LiveKnowledge } from '../../src/config/createLiveKnowledge.ts';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { FaqHistory } from '../../src/faq/FaqHistory.ts';
import type { FaqFile } from '../../src/faq/faqVersion.ts';
import { aLog } from '../support/aLog.ts';
import { writeText } from '../support/aShopFolder.ts';
import { fakeClock } from '../support/fakeClock.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolders();
const context = faqContext(readShippedLanguages());
const now = Date.parse('2026-12-17T10:00:00Z');

const shop = `
format: 1
name: Fjell & Fjord
languages: [nb]
country: NO
timezone: Europe/Oslo
locations: [{id: harstad, name: Harstad, address: "Storgata 1", hours: man-fre 10-18}]
support: {hours: man-fre 9-16, reply_within: 2h}
`;
const topic = (answer: string): string => `wax:\n  title: Skismøring\n  questions: [kan dere smøre ski]\n  answer: ${answer}\n`;
const broken = 'wax:\n  title: Skismøring\n  questions: [kan dere smøre ski]\n  answr: Ja.\n';

/** A history in memory. */
function aHistory(lastGood?: readonly FaqFile[]): FaqHistory & { notes: [kind: string, data: object, at: number][] } {
  const notes: [string, object, number][] = [];
  return {
    notes,
    note: (kind, data, at) => Promise.resolve(void notes.push([kind, data, at])),
    lastGood: () => Promise.resolve(lastGood),
  };
}

const opened: LiveKnowledge[] = [];
afterEach(async () => {
  for (const live of opened.splice(0)) await live.close();
});

async function open(written: string, lastGood?: readonly FaqFile[]) {
  const faq = folder();
  writeText(join(faq, 'shop.yaml'), shop);
  writeText(join(faq, 'nb/ski.yaml'), written);
  const parts = { folder: faq, context, history: aHistory(lastGood), overrides: [], clock: fakeClock(now), log: aLog() };
  const live = await createLiveKnowledge(parts);
  opened.push(live);
  return {
    ...parts,
    live,
    save: (text: string) => writeFileSync(join(faq, 'nb/ski.yaml'), text),
    answer: () => live.current().faq.languages.nb?.entries.get('wax')?.answer?.text,
    told: (text: string) => parts.log.lines.filter((line) => line.text?.includes(text) === true),
  };
}

describe('createLiveKnowledge', () => {
  it('puts a saved file in force, and notes which version answers from when', async () => {
    const { live, save, answer, clock, history, told } = await open(topic('Ja.'));
    const before = live.current().faq.version;
    clock.advance(5_000);
    save(topic('Ja, gjerne.'));
    await until(() => answer() === 'Ja, gjerne.', 'the saved file is in force');
    await until(() => told('The saved FAQ is in force').length === 1, 'it was told');
    expect(history.notes).toEqual([
      ['faq.loaded', { version: before }, now],
      ['faq.loaded', { version: live.current().faq.version }, now + 5_000],
    ]);
  });

  it('answers from a new entry as well as from the files it began with', async () => {
    const { live, folder: faq } = await open(topic('Ja.'));
    writeText(join(faq, 'nb/new.yaml'), 'gift:\n  title: Gavekort\n  questions: [selger dere gavekort]\n  answer: Ja visst.\n');
    const best = (text: string): string | undefined => live.current().understand(text, { now: { day: '2026-12-17', minute: 600 } }).reading.ranked[0]?.id;
    await until(() => live.current().faq.languages.nb?.entries.has('gift') === true, 'the new entry is there');
    expect([best('selger dere gavekort'), best('kan dere smøre ski')]).toEqual(['gift', 'wax']);
  });

  it('stays with the last good FAQ after a bad save, and logs file, line, column and remedy', async () => {
    const { save, answer, history, told, folder: faq } = await open(topic('Ja.'));
    save(broken);
    await until(() => told('was saved with faults').length === 1, 'the bad save was told');
    const [line] = told('was saved with faults');
    const { faults } = line?.details as { faults: string[] };
    expect(line?.level).toBe('error');
    expect(faults).toContain(`${faq}/nb/ski.yaml:4:3 "answr" is not a field; did you mean "answer"?`);
    expect(history.notes.at(-1)).toEqual(['faq.refused', { faults }, now]);
    expect(answer()).toBe('Ja.');

    save(topic('Ja igjen.'));
    await until(() => answer() === 'Ja igjen.', 'the mended file is in force');
  });

  it('keeps days that were closed at the counter when a file is saved', async () => {
    const { live, save, answer } = await open(topic('Ja.'));
    live.setOverrides([{ day: '2026-12-18', spans: [] }]);
    save(topic('Ja, gjerne.'));
    await until(() => answer() === 'Ja, gjerne.', 'the saved file is in force');
    expect(live.current().overrides).toEqual([{ day: '2026-12-18', spans: [] }]);
  });

  it('goes on answering when the whole folder vanishes, and says so', async () => {
    const { answer, told, folder: faq } = await open(topic('Ja.'));
    rmSync(faq, { recursive: true });
    await until(() => told('could not be read again').length > 0, 'it was told');
    expect(answer()).toBe('Ja.');
  });

  it('starts from the last FAQ that answered anyone when it finds the files broken, and says so once', async () => {
    const before = [{ path: 'shop.yaml', text: shop }, { path: 'nb/ski.yaml', text: topic('Ja fra i går.') }];
    const { answer, save, log, told } = await open(broken, before);
    expect(answer()).toBe('Ja fra i går.');
    expect(told('the last good one answers instead')).toEqual([expect.objectContaining({ level: 'error', details: { faults: [expect.stringContaining('ski.yaml:4:3')] } })]);
    // A second shop follows its folder meanwhile, so that this one has had the time to look at its own again.
    const other = await open(topic('Ja.'));
    other.save(topic('Ja, gjerne.'));
    await until(() => other.answer() === 'Ja, gjerne.', 'the other shop\'s file is in force');
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
    save(topic('Ja.'));
    await until(() => answer() === 'Ja.', 'the mended file is in force');
  });

  it.each<[string, readonly FaqFile[] | undefined]>([
    ['that never answered', undefined],
    ['whose last good version is one no longer', [{ path: 'shop.yaml', text: 'format: 1\n' }]],
  ])('does not start from a broken FAQ %s, and lists every fault', async (_name, before) => {
    await expect(open(broken, before)).rejects.toMatchObject({
      code: 'faq.faults', message: expect.stringMatching(/ski\.yaml:4:3 "answr" is not a field/), remedy: expect.stringContaining('skranke check'),
    });
  });

  it('notices what is saved while it still learns the FAQ', async () => {
    const faq = folder();
    writeText(join(faq, 'shop.yaml'), shop);
    writeText(join(faq, 'nb/ski.yaml'), topic('Ja.'));
    const history = aHistory();
    // What is noted first is the FAQ that was just read; it is saved again before the folder is watched.
    const note: FaqHistory['note'] = (kind, data, at) => {
      if (history.notes.length === 0) writeText(join(faq, 'nb/ski.yaml'), topic('Ja, gjerne.'));
      return history.note(kind, data, at);
    };
    const live = await createLiveKnowledge({ folder: faq, context, history: { ...history, note }, overrides: [], clock: fakeClock(now), log: aLog() });
    opened.push(live);
    await until(() => live.current().faq.languages.nb?.entries.get('wax')?.answer?.text === 'Ja, gjerne.', 'the saved file is in force');
  });
});
