import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Country } from '../../../src/base/Country.ts';
import { findDates } from '../../../src/language/dates/findDates.ts';
import type { Language } from '../../../src/language/Language.ts';
import { dayPacks } from '../../support/dayPacks.ts';
import { wallTimeOf } from '../../support/wallTimeOf.ts';

interface Group {
  language: Language;
  country: Country;
  now: string;
  questions: [question: string, days: string][];
}

/** The groups of `asked.txt`, whose first lines say how it is written. */
function readGroups(): Group[] {
  const groups: Group[] = [];
  for (const line of readFileSync(new URL('asked.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) {
      const [language = '', country = '', now = ''] = line.slice(1).split(' ');
      groups.push({ language: (language === 'nn' ? 'nb' : language) as Language, country: country as Country, now, questions: [] });
      continue;
    }
    const [question = '', days = ''] = line.split(' => ');
    groups.at(-1)?.questions.push([question, days]);
  }
  return groups;
}

describe.each(readGroups())('in $language, asked of a shop in $country at $now', ({ language, country, now, questions }) => {
  it.each(questions)('%j is %j', (question, days) => {
    const found = findDates(question, { now: wallTimeOf(now), country, packs: dayPacks, language });
    expect(found.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join(' ')).toBe(days);
  });
});
