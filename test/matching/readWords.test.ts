import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/language/Language.ts';
import { createWordKnowledge, readWords } from '../../src/matching/readWords.ts';
import { tuning } from '../../src/matching/tuning.ts';
import { createVocabulary } from '../../src/matching/vocabulary.ts';
import type { Word } from '../../src/matching/Word.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const texts = [
  { language: 'nb' as const, text: 'hvor er pakken min' }, { language: 'nb' as const, text: 'kan jeg bytte bunadssølv og fuglebrett' },
  { language: 'nb' as const, text: 'zoolekasse til kanin' }, { language: 'nb' as const, text: 'søljer' }, { language: 'en' as const, text: 'do you sell birdhouses' },
];
const vocabulary = createVocabulary(texts, (['nb', 'en'] as const).map((language) => shippedPacks[language]));
const knowledge = {
  nb: createWordKnowledge('nb', shippedPacks.nb, [['bunadssølv', 'søljer']]),
  en: createWordKnowledge('en', shippedPacks.en, []),
};
const read = (text: string, language: Language & ('nb' | 'en') = 'nb'): Word[] => readWords(text, knowledge[language], vocabulary, tuning);

describe('the words of a message', () => {
  it('are read as the words that they are slips of', () => {
    expect(read('fuglebertt')).toMatchObject([{ text: 'fuglebertt', typed: 'fuglebertt', folded: 'fuglebrett', stem: read('fuglebrett')[0]!.stem }]);
    expect(read('fuglebrett')[0]!.typed).toBeUndefined();
  });

  it('are left as they are where nothing is near', () => {
    expect(read('dampveivals')).toMatchObject([{ folded: 'dampveivals' }]);
    expect(read('dampveivals')[0]!.typed).toBeUndefined();
  });

  it('weigh less where they are small, or were corrected', () => {
    const [small, whole, slip] = read('og fuglebrett fuglebertt').map(({ weight }) => weight);
    expect(whole).toBe(1);
    expect(small).toBe(tuning.fillerWeight);
    expect(slip).toBe(tuning.correctedWeight);
  });

  it('stand for what they mean: those that ship, and the shop\'s own', () => {
    expect(read('søljer')[0]!.concepts).toEqual(read('bunadssølv')[0]!.concepts);
    expect(read('retur')[0]!.concepts).not.toEqual([]);
  });

  it('mean the same in a slip as when they are spelt', () => {
    expect(read('levreing')[0]!.concepts).toEqual(read('levering')[0]!.concepts);
    expect(read('levering')[0]!.concepts).not.toEqual([]);
  });

  it('are taken apart where the vocabulary has the parts but not the whole', () => {
    expect(read('kaninbytte')[0]!.parts).toEqual([read('kanin')[0]!.stem, read('bytte')[0]!.stem]);
    expect(read('returadresse')[0]!.parts).toEqual([]);
    expect(read('dampveivals')[0]!.parts).toEqual([]);
  });

  it('of a courtesy are marked as such', () => {
    expect(read('hei, hvor er pakken').map(({ courtesy }) => courtesy ?? false)).toEqual([true, false, false, false]);
  });

  it('are English where the language is', () => {
    expect(read('gift', 'en')[0]!.english).toBe(true);
    expect(read('gift')[0]!.english).toBe(false);
  });

  it('are so many and no more', () => {
    expect(read('pakken '.repeat(500))).toHaveLength(tuning.mostWords);
    expect(read('')).toEqual([]);
    expect(read('🙂 ?!')).toEqual([]);
  });
});
