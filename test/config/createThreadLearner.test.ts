import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createThreadLearner } from '../../src/config/createThreadLearner.ts';
import type { Learner, Lesson } from '../../src/config/Learner.ts';
import type { Calibration } from '../../src/matching/Calibration.ts';
import { createReader } from '../../src/matching/createReader.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import type { Reader } from '../../src/matching/Reader.ts';
import { aTopic } from '../support/aTopic.ts';
import { inTime } from '../support/until.ts';
import { shippedPacks } from '../support/shippedPacks.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();
const lessonsOf = (question: string): Lessons => ({
  topics: [
    aTopic({ id: 'opening-hours', questions: [question, 'når åpner dere', 'når stenger dere', 'er dere åpne på lørdag'] }),
    aTopic({ id: 'shipping', questions: ['hva koster frakten', 'er det gratis frakt', 'hvor mye tar dere i porto'] }),
  ],
});
const lessons = lessonsOf('er det åpent');
/** Nothing that the engine could learn: it falls over it. */
const broken = { topics: 7 } as unknown as Lessons;
const readerOf = ({ learnt: { model, calibration } }: Lesson): Reader => createReader(lessons, { packs: shippedPacks, model, ...(calibration !== undefined && { calibration }) });

const open: Learner[] = [];
function aLearner(cache = folder()): Learner {
  const learner = createThreadLearner(cache);
  open.push(learner);
  return learner;
}
afterEach(async () => {
  for (const learner of open.splice(0)) await learner.close();
});

describe('a learner in a thread of its own', () => {
  const cache = folder();
  let first: Lesson;
  let calibration: Calibration | undefined;
  const learner = createThreadLearner(cache);
  beforeAll(async () => {
    first = await inTime(learner.learn(lessons), 'the FAQ is learnt');
    calibration = await inTime(first.calibrated, 'it is calibrated');
  }, 130_000);
  afterAll(() => learner.close());

  it('learns what the engine learns here', () => {
    const here = createReader(lessons, { packs: shippedPacks });
    const there = readerOf(first);
    for (const message of ['når åpner dere', 'hvor mye koster frakt', 'er det åpent på lørdag', '']) expect(JSON.stringify(there.read(message))).toBe(JSON.stringify(here.read(message)));
  });

  it('calibrates it afterwards', () => {
    expect(first.learnt.calibration).toBeUndefined();
    expect(calibration?.id).toMatch(/^own-/);
  });

  it('knows the same FAQ the second time, calibrated at once: in this process and in another', async () => {
    expect(readdirSync(cache)).toHaveLength(1);
    for (const other of [learner, aLearner(cache)]) {
      const again = await inTime(other.learn(structuredClone(lessons)), 'it was read back');
      expect(JSON.stringify(again.learnt.calibration)).toBe(JSON.stringify(calibration));
      expect(JSON.stringify(await again.calibrated)).toBe(JSON.stringify(calibration));
      expect(readerOf(again).read('hvor mye koster frakt').ranked[0]?.id).toBe('shipping');
    }
  }, 130_000);
});

describe('a newer FAQ', () => {
  it('goes before the calibration of an older one', async () => {
    const learner = aLearner();
    const [older, newer] = [learner.learn(lessons), learner.learn(lessonsOf('har dere åpent'))];
    expect(await inTime((await inTime(older, 'the older is learnt')).calibrated, 'the older is given up')).toBeUndefined();
    expect((await inTime((await inTime(newer, 'the newer is learnt')).calibrated, 'the newer is calibrated'))?.id).toMatch(/^own-/);
  }, 130_000);

  it('is learnt in its turn, however many come at once', async () => {
    const learner = aLearner();
    const all = await inTime(Promise.all(['a', 'b', 'c'].map((word) => learner.learn(lessonsOf(`er det ${word}`)))), 'all are learnt');
    const calibrations = await inTime(Promise.all(all.map(({ calibrated }) => calibrated)), 'the last is calibrated');
    expect(calibrations.map((each) => each !== undefined)).toEqual([false, false, true]);
  }, 130_000);
});

describe('an end', () => {
  it('closes the thread: what was not learnt is told as learn.failed, and nothing waits for ever', async () => {
    const learner = aLearner();
    const pending = learner.learn(lessons);
    const ended = expect(pending).rejects.toMatchObject({ code: 'learn.failed' });
    await inTime(learner.close(), 'it is closed');
    await inTime(ended, 'the lesson is given up');
  }, 130_000);

  it('in the middle of calibrating leaves the FAQ uncalibrated', async () => {
    const learner = aLearner();
    const lesson = await inTime(learner.learn(lessons), 'it is learnt');
    await inTime(learner.close(), 'it is closed');
    expect(await inTime(lesson.calibrated, 'the calibration is given up')).toBeUndefined();
  }, 130_000);

  it('is none where nothing began, and the second time', async () => {
    const learner = aLearner();
    await learner.close();
    await learner.close();
  });

  it.each(['crash', 'close'])('by a %s is over: what comes at once afterwards is learnt', async (how) => {
    const learner = aLearner();
    if (how === 'crash') await expect(inTime(learner.learn(broken), 'it fell over')).rejects.toMatchObject({ code: 'learn.failed', cause: expect.objectContaining({ name: 'TypeError' }) });
    else {
      await expect(Promise.all([learner.learn(lessons), learner.close()])).rejects.toMatchObject({ code: 'learn.failed' });
    }
    const lesson = await inTime(learner.learn(lessons), 'the next is learnt');
    expect(readerOf(lesson).read('hvor mye koster frakt').ranked[0]?.id).toBe('shipping');
  }, 130_000);

  it('by a crash fails those that waited behind as well, none of them silently', async () => {
    const learner = aLearner();
    const all = [broken, lessons, lessonsOf('har dere åpent')].map((each) => learner.learn(each).catch((error: unknown) => error));
    for (const each of await inTime(Promise.all(all), 'all were told')) expect(each).toMatchObject({ code: 'learn.failed', remedy: expect.stringMatching(/\w/) });
  }, 130_000);
});

describe('a folder that cannot be written', () => {
  it('keeps nothing from being learnt and calibrated', async () => {
    const lesson = await inTime(aLearner(join('/dev/null', 'models')).learn(lessons), 'it is learnt');
    expect((await inTime(lesson.calibrated, 'it is calibrated'))?.id).toMatch(/^own-/);
  }, 130_000);
});
