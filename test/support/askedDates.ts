import { readFileSync } from 'node:fs';
import type { Country } from '../../src/base/Country.ts';
import type { Language } from '../../src/language/Language.ts';

/** Questions about days that are asked at one time of one shop. */
export interface AskedDates {
  language: Language;
  country: Country;
  now: string;
  questions: [question: string, days: string][];
}

/** The groups of `test/language/dates/asked.txt`, whose first lines say how it is written. */
export function readAskedDates(): AskedDates[] {
  const groups: AskedDates[] = [];
  for (const line of readFileSync(new URL('../language/dates/asked.txt', import.meta.url), 'utf8').split('\n')) {
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
