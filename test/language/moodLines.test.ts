import { describe, expect, it } from '@jest/globals';
import { readMood, type Mood } from '../../src/language/readMood.ts';
import { shippedPacks } from '../support/shippedPacks.ts';
import { moodLines } from './moodLines.ts';

const read = moodLines.map(([mood, language, text]) => ({ mood, language, text, found: readMood(text, shippedPacks, language) }));

describe.each(['angry', 'happy'] satisfies Mood[])('of the lines of customers, the %s ones', (mood) => {
  const meant = read.filter((each) => each.mood === mood);
  const found = read.filter((each) => each.found.mood === mood);
  const right = found.filter((each) => each.mood === mood);

  it.each(['nb', 'da', 'sv', 'en'])('are found in %s: nine of ten', (language) => {
    const missed = meant.filter((each) => each.language === language && each.found.mood !== mood).map(({ text }) => text);
    expect(missed.length / meant.filter((each) => each.language === language).length).toBeLessThanOrEqual(0.1);
  });

  it('are what is called so: 95 of 100', () => {
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
  });

  it('come with the words that said so', () => {
    expect(found.filter(({ found: { words } }) => words.length === 0)).toEqual([]);
  });
});
