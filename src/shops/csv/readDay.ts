import type { Day } from '../../base/wallTime.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'mai|maj|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'des|dec'].map((names) => new RegExp(`^(?:${names})`));
// What may follow a day: the time of day, with a zone or without.
const time = String.raw`(?:[T ,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'i');
const dayFirst = new RegExp(String.raw`^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})${time}$`, 'i');
const compact = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${time}$`, 'i');
const named = new RegExp(String.raw`^(?:\p{L}+,? (?:den )?)?(\d{1,2})(?:\.|st|nd|rd|th)?[ -](\p{L}{3,})\.?,?[ -](\d{4})${time}$`, 'iu');
const namedFirst = new RegExp(String.raw`^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${time}$`, 'iu');

/**
 * The day in a cell, however the shop's system wrote it: `2026-12-24`, `24.12.2026`, `24/12-26`, `24. desember 2026`, `20261224`, a time behind it or not,
 * or a spreadsheet's day number (46380). Day before month, unless only the other way round is a day. `undefined` when it is none.
 */
export function readDay(text: string): Day | undefined {
  const cell = text.normalize('NFKC').replace(/\s+/g, ' ').replace(/(\d)\/(\d{1,2})-(\d{2,4})/, '$1/$2/$3').trim();
  const iso = yearFirst.exec(cell);
  if (iso !== null) return dayOf(iso[1], iso[3], iso[4]);
  const digits = compact.exec(cell);
  if (digits !== null) return dayOf(digits[1], digits[2], digits[3]);
  const nordic = dayFirst.exec(cell);
  if (nordic !== null) return dayOf(nordic[4], nordic[3], nordic[1]) ?? (nordic[2] === '/' ? dayOf(nordic[4], nordic[1], nordic[3]) : undefined);
  const words = named.exec(cell);
  if (words !== null) return dayOf(words[3], monthOf(words[2]), words[1]);
  const english = namedFirst.exec(cell);
  if (english !== null) return dayOf(english[3], monthOf(english[1]), english[2]);
  return /^[45]\d{4}(?:[.,]\d+)?$/.test(cell) ? spreadsheetDay(Number.parseInt(cell, 10)) : undefined;
}

function monthOf(name: string | undefined): string {
  return String(months.findIndex((month) => month.test((name ?? '').toLowerCase())) + 1);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day | undefined {
  const full = Number(year) < 100 ? Number(year) + 2000 : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  const exists = date.getUTCFullYear() === full && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Days since 30 December 1899, as Excel counts them. */
function spreadsheetDay(count: number): Day {
  return new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);
}
