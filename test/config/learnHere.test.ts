import { describe, expect, it } from '@jest/globals';
import { learnHere } from '../../src/config/learnHere.ts';
import { createModelCache, type ModelCache } from '../../src/config/modelCache.ts';
import { calibrate } from '../../src/matching/calibrate.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import { aTopic } from '../support/aTopic.ts';
import { shippedPacks } from '../support/shippedPacks.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();
const lessons: Lessons = {
  topics: [
    aTopic({ id: 'opening-hours', questions: ['når åpner dere', 'når stenger dere', 'er dere åpne på lørdag'] }),
    aTopic({ id: 'shipping', questions: ['hva koster frakten', 'er det gratis frakt'] }),
  ],
};

describe('learnHere', () => {
  it('learns and calibrates, and keeps both', () => {
    const cache = createModelCache(folder(), 'shipped');
    const { model, calibration } = learnHere(lessons, shippedPacks, cache);
    const own = learn(lessons, shippedPacks);
    expect(model).toEqual(own);
    expect(calibration).toEqual(calibrate(lessons, shippedPacks, own));
    expect(JSON.stringify(cache.read(lessons)?.calibration)).toBe(JSON.stringify(calibration));
  });

  it('takes what was kept, and neither learns nor keeps it again', () => {
    const kept = learnHere(lessons, shippedPacks, { read: () => undefined, write: () => undefined });
    const cache: ModelCache = { read: () => kept, write: () => expect(true).toBe(false) };
    expect(learnHere(lessons, shippedPacks, cache)).toBe(kept);
  });
});
