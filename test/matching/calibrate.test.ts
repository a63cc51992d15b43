import { describe, expect, it } from '@jest/globals';
import { generalCalibration, type Calibration } from '../../src/matching/Calibration.ts';
import { calibrate, calibrateInSteps } from '../../src/matching/calibrate.ts';
import { createReader } from '../../src/matching/createReader.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import type { Reader, Topic } from '../../src/matching/Reader.ts';
import { aTopic } from '../support/aTopic.ts';
import { shippedPacks } from '../support/shippedPacks.ts';
import { smallTopics } from '../support/smallTopics.ts';

/** Learns and calibrates, as a server does. */
function calibrated(lessons: Lessons): { reader: Reader; calibration: Calibration } {
  const model = learn(lessons, shippedPacks);
  const calibration = calibrate(lessons, shippedPacks, model);
  return { calibration, reader: createReader(lessons, { packs: shippedPacks, model, calibration }) };
}

const own = smallTopics.filter(({ language }) => language === 'nb');
/** The same questions, dealt out so that none says anything of its entry. */
const shuffled = own.map((topic, i): Topic => ({ ...topic, label: '–', keywords: [], not: [], questions: own.flatMap(({ questions }) => questions).filter((_, j) => j % own.length === i) }));
const lessons = { topics: own };
const apart = calibrated(lessons);
const alike = calibrated({ topics: shuffled });
const messages = ['hvor mye koster frakten til meg', 'når stenger dere på lørdag', 'kan jeg sende tilbake skoene', 'gavekort på 500', 'hvem vant valget', 'pakke', 'hvor lenge gjelder det', 'retur frakt', '', '🙂'];

describe('a FAQ\'s own calibration', () => {
  it('is the same for the same FAQ', () => {
    expect(calibrated(structuredClone(lessons)).calibration).toEqual(apart.calibration);
  });

  it('comes in steps, between which it may be given up', () => {
    const steps = calibrateInSteps(lessons, shippedPacks, learn(lessons, shippedPacks));
    let [count, last] = [0, steps.next()];
    for (; last.done !== true; last = steps.next()) count += 1;
    expect(count).toBeGreaterThan(1);
    expect(last.value).toEqual(apart.calibration);
  });

  it('is plain data, made of numbers, that has its name, a threshold and a number for entries of this FAQ alone', () => {
    for (const { calibration } of [apart, alike]) {
      expect(JSON.parse(JSON.stringify(calibration))).toEqual(calibration);
      expect(calibration.id).toMatch(/^own-/);
      expect(Object.values({ ...calibration.worths }).every(Number.isFinite)).toBe(true);
      expect(Object.values(calibration.entries).every(Number.isFinite)).toBe(true);
      expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(calibration.entries)));
      expect(calibration.answerFrom).toBeGreaterThanOrEqual(0.5);
      expect(calibration.answerFrom).toBeLessThanOrEqual(0.9);
    }
  });

  it('answers less where entries cannot be told apart: what is near, but no question, comes with lower scores or a higher threshold', () => {
    const ease = ({ reader, calibration }: typeof apart): number => {
      const read = messages.slice(0, 4).map((message) => reader.read(message).ranked[0]!.score - calibration.answerFrom);
      return read.reduce((sum, value) => sum + value, 0) / read.length;
    };
    expect(ease(alike)).toBeLessThan(ease(apart) - 0.1);
    const answers = ({ reader }: typeof apart): number => messages.filter((message) => reader.read(message).verdict === 'answer').length;
    expect(answers(alike)).toBeLessThan(answers(apart));
  });

  it('gives an entry that is often taken for another\'s less than nothing, and less than the others', () => {
    // Whoever asks after the price of anything is sent to "prices"; its questions are near to everyone\'s, and of its own few.
    const things = ['ski', 'sykkel', 'telt', 'kajakk', 'sekk', 'hjelm'];
    const topics = [
      ...things.map((thing) => aTopic({ id: thing, questions: ['kan jeg få reparert', 'hvor gammel er', 'leier dere ut', 'er det garanti på', 'hvilken farge har'].map((text) => `${text} ${thing}`) })),
      aTopic({ id: 'prices', questions: things.flatMap((thing) => [`kan jeg få reparert ${thing} nå`, `leier dere ut ${thing} nå`, `er det garanti på ${thing} nå`]) }),
    ];
    const { entries } = calibrated({ topics }).calibration;
    expect(entries['prices']).toBeLessThan(0);
    for (const thing of things) expect(entries['prices']).toBeLessThan(entries[thing] ?? 0);
  });

  it('is the general one for a FAQ too small to tell', () => {
    for (const topics of [[aTopic({ id: 'a', questions: ['når åpner dere'] })], [aTopic({ id: 'a', questions: ['når åpner dere'] }), aTopic({ id: 'b', questions: ['hva koster frakt'] })]]) {
      const { calibration } = calibrated({ topics });
      expect(calibration).toEqual(generalCalibration({ entries: topics.length, questions: 1 }));
    }
  });

  it.each<[string, readonly Topic[]]>([
    ['no entry', []],
    ['one entry', [aTopic({ id: 'a', questions: ['når åpner dere', 'når stenger dere', 'er det åpent nå'] })]],
    ['one question', [aTopic({ id: 'a', questions: ['når åpner dere'] })]],
    ['no question', [aTopic({ id: 'a' }), aTopic({ id: 'b' })]],
    ['questions without a word', [aTopic({ id: 'a', questions: ['???', '🙂', ''] }), aTopic({ id: 'b', questions: ['!', '👍'] })]],
    ['an entry of two languages that have a question each', [aTopic({ id: 'a', questions: ['hei'] }), aTopic({ id: 'a', language: 'sv', questions: ['hej'] })]],
    ['the same question under each entry', ['a', 'b', 'c'].map((id) => aTopic({ id, questions: ['når åpner dere', 'når stenger dere', 'er det åpent'] }))],
    ['entries called as Object\'s own names', ['constructor', 'tostring', '7'].map((id) => aTopic({ id, questions: [`når ${id}`, `hva er ${id}`, `kan jeg ${id}`] }))],
  ])('is made of numbers for a FAQ of %s', (_, topics) => {
    const { calibration, reader } = calibrated({ topics });
    expect([...Object.values({ ...calibration.worths }), ...Object.values(calibration.entries), calibration.answerFrom].filter((value) => !Number.isFinite(value))).toEqual([]);
    for (const message of messages) expect(reader.read(message).ranked.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });
});

describe('a reader with another calibration', () => {
  const plain = createReader(lessons, { packs: shippedPacks });
  const lower = plain.calibrated({ ...plain.calibration, id: 'strict', answerFrom: 1, worths: { ...plain.calibration.worths, always: plain.calibration.worths.always - 2 } });

  it('reads the same language, words and order, and gives other scores', () => {
    for (const message of messages.slice(0, 6)) {
      const [before, after] = [plain.read(message), lower.read(message)];
      expect([after.language, after.languageSure, after.why.words, after.why.nearest, after.why.unknown]).toEqual([before.language, before.languageSure, before.why.words, before.why.nearest, before.why.unknown]);
      expect(after.ranked.map(({ id }) => id)).toEqual(before.ranked.map(({ id }) => id));
      expect(after.ranked[0]!.score).toBeLessThan(before.ranked[0]!.score);
    }
  });

  it('answers from its own threshold', () => {
    expect(messages.map((message) => lower.read(message).verdict)).not.toContain('answer');
    expect(plain.calibrated({ ...plain.calibration, answerFrom: 0 }).read('hvor mye koster frakten til meg').verdict).toBe('answer');
  });

  it('tells which it is, and leaves the first one as it was', () => {
    expect([plain.calibration.id, lower.calibration.id, lower.calibrated(plain.calibration).calibration.id]).toEqual(['general', 'strict', 'general']);
    expect(messages.map((message) => lower.calibrated(plain.calibration).read(message))).toEqual(messages.map((message) => plain.read(message)));
  });

  it('still answers a question that is repeated', () => {
    expect(apart.reader.read('Når åpner dere?')).toMatchObject({ verdict: 'answer', why: { rule: 'question' } });
  });
});
