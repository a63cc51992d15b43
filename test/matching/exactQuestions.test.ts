import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/language/Language.ts';
import { coreOf, createExactQuestions, type AskedQuestion } from '../../src/matching/exactQuestions.ts';
import type { Word } from '../../src/matching/Word.ts';
import { wordsOf } from '../support/wordsOf.ts';

const courtesies = ['hei', 'takk', 'hej'];

function read(text: string, language: Language): Word[] {
  return wordsOf(text, language).map((word) => (courtesies.includes(word.folded) ? { ...word, courtesy: true } : word));
}

function aQuestion(entry: number, text: string, language: Language = 'nb'): AskedQuestion {
  return { text, language, entry, core: coreOf(read(text, language)) };
}

const exact = createExactQuestions([
  aQuestion(0, 'Når stenger dere?'), aQuestion(0, 'når stenger dere'), aQuestion(1, 'hei'), aQuestion(2, 'hvor er min pakke'), aQuestion(3, 'hvor er min pakke', 'da'),
  aQuestion(4, 'retur'), aQuestion(5, 'Retur!'), aQuestion(6, '👍'),
]);
const found = (text: string, language: Language = 'nb'): number[] => exact.find(text, read(text, language), language).map(({ entry }) => entry);

describe('a message that repeats a question', () => {
  it.each([
    ['Når stenger dere?', [0]],
    ['NAAR STENGER DERE!!', [0]],
    ['hei, når stenger dere?', [0]],
    ['når stenger dere takk', [0]],
    ['hei', [1]],
    ['heeei!', [1]],
    ['👍👍', [6]],
    ['retur', [4, 5]],
  ])('"%s" is found but for case, signs and courtesies', (text, entries) => {
    expect(found(text)).toEqual(entries);
  });

  it.each(['når stenger dere i dag', 'stenger dere når', 'takk', 'hei hei takk', '', '🙂', 'dere'])('"%s" repeats none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found in its own language where two languages ask alike, in both else', () => {
    expect(found('hvor er min pakke', 'nb')).toEqual([2]);
    expect(found('hvor er min pakke', 'da')).toEqual([3]);
    expect(found('hvor er min pakke', 'sv')).toEqual([2, 3]);
  });

  it('tells the question as it is written, each entry once', () => {
    expect(exact.find('når stenger dere', read('når stenger dere', 'nb'), 'nb').map(({ question }) => question.text)).toEqual(['Når stenger dere?']);
  });
});
