import { describe, expect, it } from '@jest/globals';
import { sayDeadline } from '../../src/hours/sayDeadline.ts';
import { languages } from '../../src/language/Language.ts';
import { dayPacks } from '../support/dayPacks.ts';
import { phrasebookOf } from '../support/phrasebookOf.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';

describe('a promise in words, said on Wednesday 30 December 2026 at 10:00', () => {
  it.each([
    ['2026-12-30T14:00', 'før kl. 14', 'inden kl. 14', 'före kl. 14', 'by 14:00'],
    ['2026-12-30T14:10', 'før kl. 14.30', 'inden kl. 14.30', 'före kl. 14.30', 'by 14:30'],
    ['2026-12-30T09:00', 'før kl. 9', 'inden kl. 9', 'före kl. 9', 'by 9:00'],
    ['2026-12-31T12:00', 'i morgen før kl. 12', 'i morgen inden kl. 12', 'i morgon före kl. 12', 'by 12:00 tomorrow'],
    ['2027-01-01T11:31', 'på fredag før kl. 12', 'på fredag inden kl. 12', 'på fredag före kl. 12', 'by 12:00 on Friday'],
    ['2027-01-05T12:00', 'på tirsdag før kl. 12', 'på tirsdag inden kl. 12', 'på tisdag före kl. 12', 'by 12:00 on Tuesday'],
    ['2027-01-06T12:00', 'onsdag 6. januar før kl. 12', 'onsdag den 6. januar inden kl. 12', 'onsdag 6 januari före kl. 12', 'by 12:00 on Wednesday 6 January'],
    ['2026-12-30T23:45', 'før midnatt', 'inden midnat', 'före midnatt', 'by midnight'],
    ['2026-12-31T00:00', 'før midnatt', 'inden midnat', 'före midnatt', 'by midnight'],
    ['2027-01-01T00:00', 'i morgen før midnatt', 'i morgen inden midnat', 'i morgon före midnatt', 'by midnight tomorrow'],
    ['2026-12-29T12:00', 'tirsdag 29. desember før kl. 12', 'tirsdag den 29. december inden kl. 12', 'tisdag 29 december före kl. 12', 'by 12:00 on Tuesday 29 December'],
  ])('%s', (due, ...expected) => {
    const said = languages.map((language) => sayDeadline(wallTimeOf(due), wallTimeOf('2026-12-30T10:00'), { phrases: phrasebookOf(language), words: dayPacks[language].days }));
    expect(said).toEqual(expected);
  });
});
