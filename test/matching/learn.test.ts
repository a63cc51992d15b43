import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import { createReader } from '../../src/matching/createReader.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import type { Model } from '../../src/matching/Model.ts';
import { aTopic } from '../support/aTopic.ts';
import { awkwardPieces, randomTexts } from '../support/randomTexts.ts';
import { shippedPacks } from '../support/shippedPacks.ts';
import { smallTopics } from '../support/smallTopics.ts';

const lessons: Lessons = { topics: smallTopics, synonyms: { nb: [['bratfisk', 'gavekort']] } };
const model = learn(lessons, shippedPacks);
const messages = [
  ...smallTopics.flatMap(({ questions }) => questions), 'hvor mye koster frakten til meg', 'levreing?', 'gift card', 'retur bratfisk', '',
  ...randomTexts(40, [...awkwardPieces, ' når ', ' pakke ', ' retur ', ' gift card '], { seed: 41 }),
];
const read = (by: Model): string => {
  const reader = createReader(lessons, { packs: shippedPacks, model: by });
  return JSON.stringify(messages.map((message) => reader.read(message)));
};

describe('what was learnt', () => {
  it('is the same for the same lessons, to the byte, whoever learns them', () => {
    const bytes = serialize(model);
    expect(serialize(learn(structuredClone(lessons), shippedPacks)).equals(bytes)).toBe(true);
    // Other packs of the same words: nothing is remembered of these.
    const anew = Object.fromEntries(Object.entries(shippedPacks).map(([language, { phrases, lexicon, thesaurus }]) => [language, { phrases, lexicon: { ...lexicon }, thesaurus }])) as unknown as typeof shippedPacks;
    expect(serialize(learn(lessons, anew)).equals(bytes)).toBe(true);
  });

  it('is other for other lessons', () => {
    const other = { ...lessons, topics: lessons.topics.map((topic, i) => (i === 0 ? { ...topic, questions: [...topic.questions, 'er det søndagsåpent'] } : topic)) };
    expect(serialize(learn(other, shippedPacks)).equals(serialize(model))).toBe(false);
  });

  it.each<[string, (model: Model) => Model]>([
    ['a structured clone', structuredClone],
    ['the bytes of a file', (each) => deserialize(serialize(each)) as Model],
    ['both, twice', (each) => deserialize(serialize(structuredClone(deserialize(serialize(each))))) as Model],
  ])('goes through %s and then reads the same', (_, carry) => {
    expect(read(carry(model))).toBe(read(model));
  });

  it('reads as a reader does that learns by itself', () => {
    const alone = createReader(lessons, { packs: shippedPacks });
    expect(JSON.stringify(messages.map((message) => alone.read(message)))).toBe(read(model));
  });

  it('stays as it is while it is read with', () => {
    const before = serialize(model);
    read(model);
    expect(serialize(model).equals(before)).toBe(true);
  });

  it('has a vector, a core and a place for each text', () => {
    expect(model.starts).toHaveLength(model.cores.length + 1);
    expect(model.starts.at(-1)).toBe(model.featureIds.length);
    expect(model.values).toHaveLength(model.featureIds.length);
    expect([...model.starts].every((start, i, all) => i === 0 ? start === 0 : start >= all[i - 1]!)).toBe(true);
    // A row a feature and one for the bias; a column for each of six entries and one for none of them.
    expect(model.weights).toHaveLength((model.features.counts.length + 1) * 7);
    expect(model.weights.every(Number.isFinite)).toBe(true);
  });
});

describe('anything', () => {
  it.each<[string, Lessons]>([
    ['no entry', { topics: [] }],
    ['one entry', { topics: [aTopic({ id: 'a', questions: ['når åpner dere'] })] }],
    ['an entry without a question', { topics: [aTopic({ id: 'a' }), aTopic({ id: 'b', questions: ['når åpner dere'] })] }],
    ['questions without a word', { topics: [aTopic({ id: 'a', questions: ['???', ''] })] }],
    ['ids without a letter, and names of Object\'s own', { topics: [aTopic({ id: '123', questions: ['hei'] }), aTopic({ id: 'constructor', questions: ['__proto__ constructor'] })] }],
  ])('can be learnt: %s', (_, each) => {
    const { weights, values } = learn(each, shippedPacks);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(values.every(Number.isFinite)).toBe(true);
  });
});
