import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SkrankeError } from '../../src/base/SkrankeError.ts';
import { createLiveKnowledge, type LiveKnowledge } from '../../src/config/createLiveKnowledge.ts';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { Learner } from '../../src/config/Learner.ts';
import type { FaqHistory } from '../../src/faq/FaqHistory.ts';
import type { FaqFile } from '../../src/faq/faqVersion.ts';
import type { Calibration } from '../../src/matching/Calibration.ts';
import { aCalibration } from '../support/aCalibration.ts';
import { aLog } from '../support/aLog.ts';
import { writeText } from '../support/aShopFolder.ts';
import { fakeClock } from '../support/fakeClock.ts';
import { learningHere, patientLearner, type OpenLesson } from '../support/learners.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolders();
const languages = readShippedLanguages();
const context = faqContext(languages);
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

async function open(written: string, lastGood?: readonly FaqFile[], learner: Learner = learningHere(languages.packs)) {
  const faq = folder();
  writeText(join(faq, 'shop.yaml'), shop);
  writeText(join(faq, 'nb/ski.yaml'), written);
  const parts = { folder: faq, context, history: aHistory(lastGood), overrides: [], learner, clock: fakeClock(now), log: aLog() };
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
    const live = await createLiveKnowledge({ folder: faq, context, history: { ...history, note }, overrides: [], learner: learningHere(languages.packs), clock: fakeClock(now), log: aLog() });
    opened.push(live);
    await until(() => live.current().faq.languages.nb?.entries.get('wax')?.answer?.text === 'Ja, gjerne.', 'the saved file is in force');
  });
});

describe('a FAQ that takes its time to be learnt', () => {
  /** A topic with another question is learnt; one with another answer is not. */
  const asked = (question: string, answer = 'Ja.'): string => topic(answer).replace('[kan dere smøre ski]', `[kan dere smøre ski, ${question}]`);
  const own = (id: string): Calibration => (aCalibration({ id, answerFrom: 0.8 }));

  /** A shop that has started, calibrated as "own-0", and what its learner is asked from then on. */
  async function begin() {
    const learner = patientLearner(languages.packs);
    const opening = open(topic('Ja.'), undefined, learner);
    const lesson = async (count: number): Promise<OpenLesson> => {
      await until(() => learner.asked.length >= count, `${count} FAQs are to be learnt`);
      return learner.asked[count - 1]!;
    };
    const first = await lesson(1);
    first.learnt();
    first.calibrated(own('own-0'));
    const shop = await opening;
    await until(() => shop.live.current().reader().calibration.id === 'own-0', 'the FAQ is calibrated');
    await until(() => shop.history.notes.length === 2, 'that was noted');
    return {
      ...shop,
      learner,
      lesson,
      questions: () => shop.live.current().faq.languages.nb?.entries.get('wax')?.questions.map(({ text }) => text).slice(1),
      calibration: () => shop.live.current().reader().calibration.id,
      /** What was noted since it was calibrated. */
      notes: () => shop.history.notes.slice(2),
    };
  }

  it('answers at a start as soon as it is learnt; its calibration takes effect later, as an event of its own', async () => {
    const learner = patientLearner(languages.packs);
    const opening = open(topic('Ja.'), undefined, learner);
    let isOpen = false;
    void opening.then(() => { isOpen = true; });
    await until(() => learner.asked.length === 1, 'the FAQ is to be learnt');
    await new Promise(setImmediate);
    expect(isOpen).toBe(false);
    learner.asked[0]!.learnt();
    const { live, history, clock } = await opening;
    expect(live.current().reader().calibration.id).toBe('general');
    clock.advance(4_000);
    learner.asked[0]!.calibrated(own('own-7'));
    await until(() => history.notes.length === 2, 'its calibration was noted');
    expect(live.current().reader().calibration.answerFrom).toBe(0.8);
    const { version } = live.current().faq;
    expect(history.notes).toEqual([['faq.loaded', { version }, now], ['faq.calibrated', { version, calibration: 'own-7', answerFrom: 0.8 }, now + 4_000]]);
  });

  it('is calibrated at a start where it is the last good one, too', async () => {
    const learner = patientLearner(languages.packs);
    const opening = open(broken, [{ path: 'shop.yaml', text: shop }, { path: 'nb/ski.yaml', text: topic('Ja fra i går.') }], learner);
    await until(() => learner.asked.length === 1, 'the FAQ is to be learnt');
    learner.asked[0]!.learnt();
    const { live } = await opening;
    learner.asked[0]!.calibrated(own('own-7'));
    await until(() => live.current().reader().calibration.id === 'own-7', 'its calibration took effect');
  });

  it('answers uncalibrated where its calibration failed', async () => {
    const learner = patientLearner(languages.packs);
    const opening = open(topic('Ja.'), undefined, learner);
    await until(() => learner.asked.length === 1, 'the FAQ is to be learnt');
    learner.asked[0]!.learnt();
    learner.asked[0]!.calibrated(undefined);
    expect((await opening).live.current().reader().calibration.id).toBe('general');
  });

  it('leaves the last one in force until then, as it was', async () => {
    const { live, save, questions, lesson, calibration } = await begin();
    const before = live.current();
    save(asked('og valle'));
    const next = await lesson(2);
    expect(live.current()).toBe(before);
    expect(before.understand('kan dere smøre ski', { now: { day: '2026-12-17', minute: 600 } }).reading.ranked[0]?.id).toBe('wax');
    next.learnt();
    await until(() => questions()?.[0] === 'og valle', 'the saved FAQ is in force');
    expect(calibration()).toBe('general');
  });

  it('is in force before it is calibrated; its calibration takes effect as an event of its own, and is told', async () => {
    const { save, questions, lesson, calibration, clock, history, live, told } = await begin();
    save(asked('og valle'));
    const next = await lesson(2);
    clock.advance(1_000);
    next.learnt();
    await until(() => questions()?.[0] === 'og valle', 'the saved FAQ is in force');
    const { version } = live.current().faq;
    clock.advance(4_000);
    next.calibrated(own('own-1'));
    await until(() => calibration() === 'own-1', 'its calibration took effect');
    await until(() => told('calibrated on its own questions').length === 2, 'it was told, as at the start');
    expect(history.notes.slice(2)).toEqual([
      ['faq.loaded', expect.objectContaining({ version }), now + 1_000],
      ['faq.calibrated', expect.objectContaining({ version, calibration: 'own-1', answerFrom: 0.8 }), now + 5_000],
    ]);
    expect(live.current().faq.version).toBe(version);
  });

  it('is calibrated at once where that was done before, with no event for it', async () => {
    const { save, questions, lesson, calibration, notes } = await begin();
    save(asked('og valle'));
    (await lesson(2)).learnt(own('own-2'));
    await until(() => questions()?.[0] === 'og valle', 'the saved FAQ is in force');
    expect(calibration()).toBe('own-2');
    await new Promise(setImmediate);
    expect(notes().map(([kind]) => kind)).toEqual(['faq.loaded']);
  });

  it('keeps days that were closed at the counter while it was learnt, and while it was calibrated', async () => {
    const { live, save, questions, lesson, calibration } = await begin();
    save(asked('og valle'));
    const next = await lesson(2);
    live.setOverrides([{ day: '2026-12-18', spans: [] }]);
    next.learnt();
    await until(() => questions()?.[0] === 'og valle', 'the saved FAQ is in force');
    expect(live.current().overrides).toEqual([{ day: '2026-12-18', spans: [] }]);
    live.setOverrides([]);
    next.calibrated(own('own-1'));
    await until(() => calibration() === 'own-1', 'its calibration took effect');
    expect(live.current().overrides).toEqual([]);
  });

  it.each(['in their order', 'the newer one first'])('and is saved again meanwhile: only the newest takes effect, when they are learnt %s', async (order) => {
    const { save, questions, lesson, notes } = await begin();
    const seen = new Set<string>();
    save(asked('den eldre'));
    const older = await lesson(2);
    save(asked('den nyere'));
    const newer = await lesson(3);
    for (const each of order === 'in their order' ? [older, newer] : [newer, older]) {
      each.learnt();
      await new Promise(setImmediate);
      seen.add(questions()?.[0] ?? '');
    }
    await until(() => questions()?.[0] === 'den nyere', 'the newest FAQ is in force');
    older.calibrated(own('own-old'));
    newer.calibrated(own('own-new'));
    await until(() => notes().length === 2, 'its calibration was noted');
    expect([...seen]).not.toContain('den eldre');
    expect(notes()).toEqual([['faq.loaded', expect.anything(), now], ['faq.calibrated', expect.objectContaining({ calibration: 'own-new' }), now]]);
    expect(questions()).toEqual(['den nyere']);
  });

  it('and is saved back meanwhile is dropped: what was in force stays', async () => {
    const { live, save, lesson, calibration, notes, told } = await begin();
    const before = live.current().faq.version;
    save(asked('og valle'));
    const next = await lesson(2);
    save(topic('Ja.'));
    await until(() => told('saved as it was before').length === 1, 'it was seen', 15_000);
    next.learnt();
    next.calibrated(own('own-1'));
    await new Promise(setImmediate);
    expect([live.current().faq.version, calibration(), notes().length]).toEqual([before, 'own-0', 0]);
  });

  it('does not lose its calibration where an answer is changed meanwhile', async () => {
    const { save, answer, questions, lesson, calibration } = await begin();
    save(asked('og valle'));
    const next = await lesson(2);
    next.learnt();
    await until(() => questions()?.[0] === 'og valle', 'the saved FAQ is in force');
    save(asked('og valle', 'Ja, gjerne.'));
    await until(() => answer() === 'Ja, gjerne.', 'the new answer is in force');
    next.calibrated(own('own-1'));
    await until(() => calibration() === 'own-1', 'its calibration took effect', 15_000);
    expect(answer()).toBe('Ja, gjerne.');
  });

  it('keeps its calibration where only an answer was changed afterwards, and is not learnt again', async () => {
    const { save, answer, learner, calibration } = await begin();
    save(topic('Ja, gjerne.'));
    await until(() => answer() === 'Ja, gjerne.', 'the new answer is in force');
    expect([calibration(), learner.asked.length]).toEqual(['own-0', 1]);
  });

  it('and cannot be leaves the last one in force, and that is told; saved again, it is tried again', async () => {
    const { live, save, questions, lesson, log } = await begin();
    const before = live.current();
    save(asked('og valle'));
    const fault = new SkrankeError('learn.failed', 'The thread that learns the FAQ has ended.', 'Save the FAQ again; the last good one stays in force.');
    (await lesson(2)).fails(fault);
    const errors = () => log.lines.filter(({ level }) => level === 'error');
    await until(() => errors().length === 1, 'it was told');
    expect(errors()[0]?.details).toEqual({ error: fault });
    expect(errors()[0]?.text).toContain('the last good one stays in force');
    expect(live.current()).toBe(before);

    save(asked('og valle') + '\n');
    (await lesson(3)).learnt();
    await until(() => questions()?.[0] === 'og valle', 'the saved FAQ is in force');
  });

  it('and cannot be is tried again when it is saved again as it is, as its remedy says', async () => {
    const { save, questions, lesson, log, learner } = await begin();
    save(asked('og valle'));
    (await lesson(2)).fails(new SkrankeError('learn.failed', 'The thread that learns the FAQ has ended.', 'Save the FAQ again; the last good one stays in force.'));
    await until(() => log.lines.some(({ level }) => level === 'error'), 'it was told');
    save(asked('og valle'));
    await until(() => learner.asked.length === 3, 'it is learnt again', 15_000);
    learner.asked[2]!.learnt();
    await until(() => questions()?.[0] === 'og valle', 'the saved FAQ is in force');
  });

  it('takes effect though a fault was saved after it: of what was good, it is the last', async () => {
    const { save, questions, lesson, told } = await begin();
    save(asked('og valle'));
    const next = await lesson(2);
    save(broken);
    await until(() => told('was saved with faults').length === 1, 'the fault was told');
    next.learnt();
    await until(() => questions()?.[0] === 'og valle', 'the last good FAQ is in force', 15_000);
  });

  it('does not start where it cannot be learnt', async () => {
    const learner = patientLearner(languages.packs);
    const opening = open(topic('Ja.'), undefined, learner);
    const failed = expect(opening).rejects.toMatchObject({ code: 'learn.failed' });
    await until(() => learner.asked.length === 1, 'the FAQ is to be learnt');
    learner.asked[0]!.fails(new SkrankeError('learn.failed', 'The FAQ could not be learnt.', 'See the cause.'));
    await failed;
  });
});
