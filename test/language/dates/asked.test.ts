import { describe, expect, it } from '@jest/globals';
import { findDates } from '../../../src/language/dates/findDates.ts';
import { readAskedDates } from '../../support/askedDates.ts';
import { dayPacks } from '../../support/dayPacks.ts';
import { wallTimeOf } from '../../support/wallTimeOf.ts';

describe.each(readAskedDates())('in $language, asked of a shop in $country at $now', ({ language, country, now, questions }) => {
  it.each(questions)('%j is %j', (question, days) => {
    const found = findDates(question, { now: wallTimeOf(now), country, packs: dayPacks, language });
    expect(found.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join(' ')).toBe(days);
  });
});
