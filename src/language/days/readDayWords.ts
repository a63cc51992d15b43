import { z } from 'zod';
import type { Language } from '../Language.ts';
import { readShippedYaml } from '../readShippedYaml.ts';
import { dayIds, type DayId } from './namedDays.ts';

const words = z.array(z.string().min(1));
const said = z.string().min(1);
const flag = z.literal('true').optional();

const dayOrMonth = z.strictObject({
  /** What the bot says. */
  say: said,
  /** What else people type. */
  typed: words.default([]),
  /** Read only beside a number, another day or a preposition. */
  short: words.default([]),
  /** `say` itself is read only there too: the English *May* is seldom a month. */
  careful: flag,
});

const wordLists = [
  'on', 'the', 'in', 'of', 'now', 'after-days', 'before', 'behind', 'ago', 'next', 'coming', 'this', 'previous', 'final', 'from', 'to', 'between', 'and',
  'day', 'evening', 'week', 'weekend', 'fortnight', 'month', 'year', 'ahead', 'gone', 'second-day', 'week-number', 'start', 'middle', 'end', 'season',
  'this-year', 'next-year', 'last-year', 'clock', 'quantity', 'unit', 'thing', 'open',
] as const;
const hourLists = [
  'closed', 'every-day', 'weekdays', 'weekend', 'holidays', 'not-on-holidays', 'around-the-clock', 'by-appointment',
  'skip', 'to', 'and', 'midnight', 'last',
] as const;
const relativeDays = ['today', 'tomorrow', 'after-tomorrow', 'yesterday', 'before-yesterday'] as const;

/** A list of words that plays a part in a date: `<language>/days.yaml`, under `words`. */
export type WordRole = (typeof wordLists)[number];
/** A list of words that stands in opening hours, under `hours`. */
export type HoursRole = (typeof hourLists)[number];
/** A day counted from today. */
export type RelativeDay = (typeof relativeDays)[number];

function record<K extends string, T extends z.ZodType>(keys: readonly K[], value: T): z.ZodType<Record<K, z.infer<T>>> {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, value]))) as unknown as z.ZodType<Record<K, z.infer<T>>>;
}

const schema = z.strictObject({
  weekdays: z.array(dayOrMonth).length(7),
  months: z.array(dayOrMonth).length(12),
  named: record<DayId, z.ZodObject<{ say: typeof said; typed: typeof words }>>(dayIds, z.strictObject({ say: said, typed: words })),
  relative: record(relativeDays, words),
  words: record(wordLists, words),
  /** Words one slip away from a day's name that are right as they are. */
  lookalikes: words,
  /** Words that are days only in a message of this language. */
  'only-here': words,
  /** One to twenty, each as people write it. */
  numbers: z.array(words).length(20),
  /** First to thirty-first. */
  ordinals: z.array(words).length(31),
  hours: record(hourLists, words),
});

/** The words of one language for days, months, holidays and opening hours. Weekdays begin with Monday. */
export type DayWords = Readonly<z.infer<typeof schema>>;

/** Reads `days.yaml`. Throws a SkrankeError `language.broken`: the file is ours. */
export function readDayWords(language: Language, yamlText: string): DayWords {
  return readShippedYaml(language, 'days.yaml', yamlText, schema);
}
