import type { Country } from '../../../src/base/Country.ts';
import { findDates } from '../../../src/language/dates/findDates.ts';
import type { LanguagePacks } from '../../../src/language/LanguagePack.ts';
import { readAskedDates } from '../../support/askedDates.ts';
import { wallTimeOf } from '../../support/wallTimeOf.ts';
import { dates as aims } from '../aims.ts';
import type { Paper } from '../paper.ts';
import { readRows, shopLanguage, type Row } from '../rows.ts';

/** A line of `dates.jsonl`. */
interface DateRow {
  text: string;
  lang: Row['lang'];
  country: Country;
  now: string;
  expect: string;
  alt?: string[];
}

/** How often a question's days, all of them and no other, are the expected ones or those it may also be about. */
export function dates(paper: Paper, packs: LanguagePacks, folder: string): void {
  const asked = readAskedDates().flatMap(({ language, country, now, questions }) => questions.map(([text, days]): DateRow => ({ text, lang: language, country, now, expect: days })));
  const table = paper.table('Dates', [{ title: 'right' }, { title: 'of', digits: 0 }]);
  for (const [name, rows] of [['dates.jsonl', readRows<DateRow>(`${folder}/dates.jsonl`)], ['the tests\' own asked.txt (kept right by the tests)', asked]] as const) {
    if (rows.length === 0) continue;
    const wrong = rows.map((row) => ({ row, found: daysOf(row, packs) })).filter(({ row, found }) => ![row.expect, ...(row.alt ?? [])].includes(found));
    table.row(name, [{ value: 100 - (100 * wrong.length) / rows.length, aim: aims.right }, rows.length]);
    for (const { row, found } of wrong) paper.line(`    ${row.text} → ${found || 'none'}, expected ${row.expect}`);
  }
}

function daysOf({ text, lang, country, now }: DateRow, packs: LanguagePacks): string {
  const found = findDates(text, { now: wallTimeOf(now), country, packs, language: shopLanguage(lang) });
  return found.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join(' ');
}
