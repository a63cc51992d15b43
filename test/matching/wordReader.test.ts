import { describe, expect, it } from '@jest/globals';
import { createReader } from '../../src/matching/createReader.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import { tuning } from '../../src/matching/tuning.ts';
import { createWordReader, type WordReader } from '../../src/matching/wordReader.ts';
import { aTopic } from '../support/aTopic.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const readerOf = (lessons: Lessons): WordReader => createWordReader(lessons, shippedPacks, tuning);
const topics = [
  aTopic({ id: 'wax', label: 'Skismøring', questions: ['kan dere smøre ski', 'hva koster det'], keywords: ['glider', 'fest*'] }),
  aTopic({ id: 'wax', language: 'sv', label: 'B12', questions: ['kan ni valla skidor'] }),
  aTopic({ id: 'gift-card', questions: ['selger dere gavekort'] }),
];
const reader = readerOf({ topics });
const textsOf = (kind: string): object[] => reader.texts.filter((text) => text.kind === kind).map(({ text, language, entry }) => ({ text, language, id: reader.ids[entry] }));

describe('what is learnt of a FAQ', () => {
  it('are its questions and labels, each of its own language and entry; a label that says nothing is left out', () => {
    expect(textsOf('question')).toEqual([
      { text: 'kan dere smøre ski', language: 'nb', id: 'wax' }, { text: 'hva koster det', language: 'nb', id: 'wax' }, { text: 'Skismøring', language: 'nb', id: 'wax' },
      { text: 'kan ni valla skidor', language: 'sv', id: 'wax' }, { text: 'selger dere gavekort', language: 'nb', id: 'gift-card' },
    ]);
  });

  it('are as hints its keywords, all of an entry and language together, and each id once, in English', () => {
    expect(textsOf('hint')).toEqual([
      { text: 'glider . fest*', language: 'nb', id: 'wax' }, { text: 'gift card', language: 'en', id: 'gift-card' }, { text: 'wax', language: 'en', id: 'wax' },
    ]);
  });

  it('numbers entries by their ids, whatever order they stand in', () => {
    expect(reader.ids).toEqual(['gift-card', 'wax']);
    expect(readerOf({ topics: topics.toReversed() }).ids).toEqual(reader.ids);
  });

  it('is nothing where there is nothing', () => {
    expect(readerOf({ topics: [] })).toMatchObject({ ids: [], spoken: [], texts: [] });
  });
});

describe('the languages of a FAQ', () => {
  it('are those that it has texts in, in the order of all: an id makes English none of them', () => {
    expect(reader.spoken).toEqual(['nb', 'sv']);
    expect(readerOf({ topics: topics.toReversed() }).spoken).toEqual(['nb', 'sv']);
  });

  it('are what a message is taken for that may be in one of them', () => {
    const shop = createReader({ topics }, { packs: shippedPacks });
    for (const text of ['wax', 'gavekort', 'presentkort', 'hei', 'hej', 'ok']) expect(['nb', 'sv']).toContain(shop.read(text).language);
  });
});

describe('a hint', () => {
  const shop = createReader({ topics: [...topics, aTopic({ id: 'opening-hours', questions: ['når åpner dere'] })] }, { packs: shippedPacks });

  it('tells what its entry is about: an English word of the id finds an entry that has no English text', () => {
    expect(shop.read('gift card', { language: 'en' }).ranked[0]?.id).toBe('gift-card');
  });

  it('is no question: it is neither repeated nor told as the nearest', () => {
    for (const text of ['gift card', 'wax', 'glider . fest', 'opening hours']) {
      const { why } = shop.read(text, { language: 'en' });
      expect(why.rule).not.toBe('question');
      expect(['gift card', 'wax', 'opening hours', 'glider . fest*']).not.toContain(why.nearest);
    }
  });
});

describe('reading', () => {
  it('knows the words of the questions, so that slips of them are mended', () => {
    expect(reader.read('gavekrot', 'nb')).toMatchObject([{ typed: 'gavekrot', folded: 'gavekort' }]);
  });

  it('marks what words mean, by what ships and by the shop\'s own synonyms, in their own language', () => {
    const own = readerOf({ topics, synonyms: { nb: [['bratfisk', 'krummel']] } });
    expect(own.read('bratfisk', 'nb')[0]!.concepts).toEqual(own.read('krummel', 'nb')[0]!.concepts);
    expect(own.read('bratfisk', 'nb')[0]!.concepts).toHaveLength(1);
    expect(own.read('bratfisk', 'sv')[0]!.concepts).toEqual([]);
    expect(reader.read('bratfisk', 'nb')[0]!.concepts).toEqual([]);
    expect(reader.read('sykkel', 'nb')[0]!.senses).toEqual(reader.read('cykel', 'da')[0]!.senses);
    expect(reader.read('sykkel', 'nb')[0]!.senses).not.toEqual([]);
  });

  it('reads every language, also those that the FAQ lacks', () => {
    expect(reader.read('do you sell gift cards', 'en').map(({ english }) => english)).toEqual([true, true, true, true, true]);
  });
});
