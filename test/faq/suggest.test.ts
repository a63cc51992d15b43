import { describe, expect, it } from '@jest/globals';
import { suggest } from '../../src/faq/suggest.ts';

const names = ['title', 'button', 'questions', 'keywords', 'not', 'answer', 'review_by', 'tests'];

describe('suggest', () => {
  it.each([
    ['answr', 'answer'], ['anwser', 'answer'], ['ANSWER', 'answer'], ['titel', 'title'], ['question', 'questions'], ['qestions', 'questions'], ['keyword', 'keywords'], ['review-by', 'review_by'], ['reviewBy', 'review_by'],
    ['reviewed by', 'review_by'], ['test', 'tests'], ['nto', undefined], ['frequency', undefined], ['', undefined], ['x', undefined], ['😀', undefined], ['a'.repeat(5000), undefined],
  ])('for %j is %j', (written, meant) => {
    expect(suggest(written, names)).toBe(meant);
  });
});
