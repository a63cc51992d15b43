import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createModelCache } from '../../src/config/modelCache.ts';
import { createReader } from '../../src/matching/createReader.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Learnt } from '../../src/matching/Learnt.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import { aCalibration } from '../support/aCalibration.ts';
import { aTopic } from '../support/aTopic.ts';
import { shippedPacks } from '../support/shippedPacks.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();
const lessonsOf = (question: string): Lessons => ({ topics: [aTopic({ id: 'a', questions: [question, 'når åpner dere'] }), aTopic({ id: 'b', questions: ['hva koster frakt'] })] });
const lessons = lessonsOf('er det åpent');
const learnt: Required<Learnt> = {
  model: learn(lessons, shippedPacks),
  calibration: aCalibration({ id: 'own-1', entries: { a: -0.5, b: 0.25 }, answerFrom: 0.7 }),
};
const messages = ['er det åpent i dag', 'når åpner dere', 'frakten', 'hei'];
const read = ({ model, calibration }: Required<Learnt>): string => {
  const reader = createReader(lessons, { packs: shippedPacks, model, calibration });
  return JSON.stringify(messages.map((message) => reader.read(message)));
};
/** What no test looks into: six of a real one's size take their time. */
const small = { calibration: learnt.calibration } as Required<Learnt>;

describe('what was learnt, kept in a file', () => {
  it('is read back, and then reads messages the same', () => {
    const path = join(folder(), 'cache', 'models');
    createModelCache(path, 'shipped').write(lessons, learnt);
    // As another process does it.
    const back = createModelCache(path, 'shipped').read(lessons);
    expect(JSON.stringify(back?.calibration)).toBe(JSON.stringify(learnt.calibration));
    expect(read(back!)).toBe(read(learnt));
    expect(readdirSync(path)).toHaveLength(1);
  });

  it('is nobody else\'s: not of other lessons, nor of other words that ship', () => {
    const path = folder();
    createModelCache(path, 'shipped').write(lessons, small);
    expect(createModelCache(path, 'shipped').read(lessonsOf('er det stengt'))).toBeUndefined();
    expect(createModelCache(path, 'shipped').read({ ...lessons, synonyms: { nb: [['frakt', 'porto']] } })).toBeUndefined();
    expect(createModelCache(path, 'shipped later').read(lessons)).toBeUndefined();
    expect(createModelCache(path, 'shipped').read(structuredClone(lessons))).toBeDefined();
  });

  it('is nothing where nothing was kept', () => {
    const path = join(folder(), 'not', 'there');
    expect(createModelCache(path, 'shipped').read(lessons)).toBeUndefined();
    expect(() => readdirSync(path)).toThrow('ENOENT');
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off at its first byte', (bytes) => bytes.subarray(0, 1)],
    ['cut off in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['cut off before its last byte', (bytes) => bytes.subarray(0, -1)],
    ['of nothing but zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['a text', () => Buffer.from('not a model\n')],
  ])('is learnt again where the file is %s; writing mends it', (_, breakIt) => {
    const path = folder();
    const cache = createModelCache(path, 'shipped');
    cache.write(lessons, learnt);
    const file = join(path, readdirSync(path)[0]!);
    writeFileSync(file, breakIt(readFileSync(file)));
    expect(cache.read(lessons)).toBeUndefined();
    cache.write(lessons, learnt);
    expect(read(cache.read(lessons)!)).toBe(read(learnt));
  });

  it('does no harm where the folder cannot be written or is none', () => {
    const parent = folder();
    writeFileSync(join(parent, 'file'), 'mine');
    mkdirSync(join(parent, 'locked'));
    chmodSync(join(parent, 'locked'), 0o555);
    // Who may write everywhere is not kept out by a lock: for him there are the file, and the device that takes no file.
    for (const path of [join(parent, 'file'), join(parent, 'file', 'models'), join(parent, 'locked', 'models'), '/dev/null/models']) {
      const cache = createModelCache(path, 'shipped');
      expect(() => cache.write(lessons, small)).not.toThrow();
      expect(() => cache.read(lessons)).not.toThrow();
    }
    chmodSync(join(parent, 'locked'), 0o755);
    expect(readFileSync(join(parent, 'file'), 'utf8')).toBe('mine');
  });

  it('is kept for six FAQs, those that were written last, and leaves no draft behind', () => {
    const path = folder();
    const cache = createModelCache(path, 'shipped');
    const all = Array.from({ length: 9 }, (_, i) => lessonsOf(`spørsmål ${i}`));
    all.forEach((each, i) => {
      const before = new Set(readdirSync(path));
      cache.write(each, small);
      // Each a minute after the one before, however fast that went.
      for (const name of readdirSync(path)) if (!before.has(name)) utimesSync(join(path, name), 60 * i, 60 * i);
    });
    expect(readdirSync(path)).toHaveLength(6);
    expect(all.map((each) => cache.read(each) !== undefined)).toEqual([false, false, false, true, true, true, true, true, true]);
  });

  it('is kept longest where it is used', () => {
    const path = folder();
    const cache = createModelCache(path, 'shipped');
    const all = Array.from({ length: 7 }, (_, i) => lessonsOf(`spørsmål ${i}`));
    all.slice(0, 6).forEach((each, i) => {
      const before = new Set(readdirSync(path));
      cache.write(each, small);
      for (const name of readdirSync(path)) if (!before.has(name)) utimesSync(join(path, name), 60 * i, 60 * i);
    });
    expect(cache.read(all[0]!)).toBeDefined();
    cache.write(all[6]!, small);
    expect(all.map((each) => cache.read(each) !== undefined)).toEqual([true, false, true, true, true, true, true]);
  });

  it('is replaced as a whole, by whoever writes it last', () => {
    const path = folder();
    const cache = createModelCache(path, 'shipped');
    cache.write(lessons, small);
    const first = statSync(join(path, readdirSync(path)[0]!)).ino;
    cache.write(lessons, { ...small, calibration: { ...small.calibration, answerFrom: 0.8 } });
    expect(readdirSync(path)).toHaveLength(1);
    expect(statSync(join(path, readdirSync(path)[0]!)).ino).not.toBe(first);
    expect(cache.read(lessons)?.calibration.answerFrom).toBe(0.8);
  });
});
