import { describe, expect, it } from '@jest/globals';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { hoursOfADay } from '../../src/conversation/hoursOfADay.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import type { Reading } from '../../src/matching/Reader.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';
import { aReading } from '../support/anUnderstanding.ts';

const place = { path: 'nb/more.yaml', text: `
holiday-hours:
  title: Helligdager
  questions: [har dere åpent i jula, er det stengt på røde dager]
  answer: "{{hours.asked}} God jul!"
gift-wrapping:
  title: Gaveinnpakning
  questions: [pakker dere inn gaver]
  answer: Ja.
` };
const { knowledge } = loadKnowledge([...scenarioFaq, place], faqContext(readShippedLanguages()));
const { faq } = knowledge!;

function scored(verdict: Reading['verdict'], ...ranked: readonly [string, number][]): Reading {
  return { ...aReading(verdict), ranked: ranked.map(([id, score]) => ({ id, score })), offered: verdict === 'clarify' ? ranked.map(([id]) => id) : [] };
}

describe('a message that names a day', () => {
  it.each(['clarify', 'none'] as const)('is answered where the two best would tell the hours of that day, though alone the verdict is %s', (verdict) => {
    const reading = hoursOfADay(scored(verdict, ['holiday-hours', 0.3], ['opening-hours', 0.1], ['gift-wrapping', 0.01]), true, faq);
    expect(reading).toMatchObject({ verdict: 'answer', offered: [] });
    expect(reading.ranked[0]?.id).toBe('holiday-hours');
    expect(reading.why.summary).toContain('both tell the hours of that day');
  });

  it.each<[string, boolean, Reading]>([
    ['no day is named', false, scored('clarify', ['holiday-hours', 0.4], ['opening-hours', 0.3])],
    ['the second is about something else', true, scored('clarify', ['opening-hours', 0.4], ['gift-wrapping', 0.3], ['holiday-hours', 0.1])],
    ['a third is near', true, scored('clarify', ['opening-hours', 0.3], ['holiday-hours', 0.2], ['gift-wrapping', 0.2])],
    ['hardly anything points there', true, scored('none', ['opening-hours', 0.1], ['holiday-hours', 0.05])],
    ['it is answered already', true, scored('answer', ['gift-wrapping', 0.9], ['opening-hours', 0.05])],
    ['the FAQ has one entry only', true, scored('none', ['opening-hours', 0.4])],
  ])('is left as it was read where %s', (_, namesADay, reading) => {
    expect(hoursOfADay(reading, namesADay, faq)).toBe(reading);
  });
});
