import { entryFor } from '../faq/entryFor.ts';
import type { Faq } from '../faq/Faq.ts';
import type { Reading } from '../matching/Reader.ts';

/** An answer that tells the hours of the day that was asked about. */
const tellsTheDay = /\{\{hours\.(?:asked|overview)\}\}/;
/** From this sum of their scores on the two best, which say the same of a named day, are taken for one. */
const enoughTogether = 0.27;
/** … unless a third is this near: a share of their sum. */
const tooNear = 0.3;

/**
 * "Åpent 24.12?": a date holds no word that tells the ordinary hours from those of holidays, and both entries would answer with the hours
 * of that day. So there is nothing to ask back: the better one is the answer.
 */
export function hoursOfADay(reading: Reading, namesADay: boolean, faq: Faq): Reading {
  const [first, second, third] = reading.ranked;
  if (reading.verdict === 'answer' || !namesADay || first === undefined || second === undefined) return reading;
  const together = first.score + second.score;
  if (together < enoughTogether || (third?.score ?? 0) > together * tooNear) return reading;
  const isTold = (id: string): boolean => tellsTheDay.test(entryFor(faq, reading.language, id)?.answer?.text ?? '');
  if (!isTold(first.id) || !isTold(second.id)) return reading;
  const summary = `${reading.why.summary} It names a day, and both tell the hours of that day.`;
  return { ...reading, verdict: 'answer', offered: [], why: { ...reading.why, summary } };
}
