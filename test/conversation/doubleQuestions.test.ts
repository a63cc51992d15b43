import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/conversation/Knowledge.ts';
import type { Understanding } from '../../src/conversation/Understanding.ts';
import { demoKnowledge } from '../support/demoKnowledge.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';
import { doubleQuestions, singleQuestions } from './tables/doubleQuestions.ts';

const now = wallTimeOf('2026-12-17T10:00');
/** Of every twenty double questions, at least this many are to get both their answers, and in the order in which they were asked. */
const enough = 19;

describe('a message to the demo shop', () => {
  let knowledge: Knowledge;
  const read = (text: string): Understanding => knowledge.understand(text, { now });
  const answersTo = ({ parts, reading }: Understanding): string[] => (parts ?? [{ reading }])
    .flatMap((part) => (part.reading.verdict === 'answer' ? [part.reading.ranked[0]?.id ?? ''] : []));

  beforeAll(() => {
    knowledge = demoKnowledge();
    read('hei');
  }, 120_000);

  it('that asks two things gets two answers', () => {
    const missed = doubleQuestions.filter(([, text, first, second]) => String(answersTo(read(text))) !== `${first},${second}`).map(([, text]) => text);
    expect([missed.length <= doubleQuestions.length * (1 - enough / 20), missed]).toEqual([true, missed]);
  });

  it.each(singleQuestions)('(%s) that asks one thing in several clauses gets one answer: "%s"', (_, text) => {
    expect(answersTo(read(text)).length).toBeLessThanOrEqual(1);
    expect(read(text).parts).toBeUndefined();
  });

  it('that asks one thing gets no second answer, and no word that something was not understood: less than one in two hundred', () => {
    const lines = readFileSync(join(import.meta.dirname, '../bench/messages.jsonl'), 'utf8').trim().split('\n');
    const split = lines.map((line) => (JSON.parse(line) as { text: string }).text).filter((text) => read(text).parts !== undefined);
    expect([split.length <= lines.length / 200, split]).toEqual([true, split]);
  });

  it('keeps a day to the part it stands in, and the ranking whole: the answered first, each once', () => {
    const { parts, reading, dates } = read('kan jeg betale med vipps? og har dere åpent på lørdag?');
    expect(parts?.map((part) => part.dates.map(({ from }) => from))).toEqual([[], ['2026-12-19']]);
    expect(dates.map(({ from }) => from)).toEqual(['2026-12-19']);
    expect(reading.verdict).toBe('answer');
    expect(new Set(reading.ranked.slice(0, 2).map(({ id }) => id))).toEqual(new Set(['payment-methods', 'opening-hours']));
    expect(new Set(reading.ranked.map(({ id }) => id)).size).toBe(reading.ranked.length);
    expect(reading.ranked.map(({ score }) => score)).toEqual(reading.ranked.map(({ score }) => score).sort((a, b) => b - a));
    expect(reading.why.summary).toMatch(/^It asks 2 things\. “kan jeg betale med vipps”: .*“og har dere åpent på lørdag”: /);
  });

  it('answers three questions and no more', () => {
    expect(answersTo(read('hva koster frakten? hvor ligger butikken? kan jeg betale med vipps? har dere gavekort?'))).toEqual(['delivery-cost', 'store-location', 'payment-methods']);
  });

  it('owns up to a second question that it did not understand', () => {
    const { parts } = read('har dere traktorer til leie, og når åpner dere i morgen?');
    expect(parts?.map(({ reading }) => reading.verdict)).toEqual(['answer', 'none']);
  });

  it.each([
    ['når stenger dere på lørdag, dette er elendig service', ['opening-hours', 'complaint']],
    ['super service, men når åpner dere i morgen', ['feedback-praise', 'opening-hours']],
    ['veldig bra service, men jeg fikk feil størrelse', ['feedback-praise', 'damaged-item']],
    ['I am so happy with the shoes but the zip broke', ['feedback-praise', 'warranty-claim']],
  ])('answers what a mood beside it would drown: "%s"', (text, entries) => {
    expect(answersTo(read(text))).toEqual(entries);
  });

  it('does not let praise hide what follows it, sure or not', () => {
    expect(read('dere er kjempeflinke men jakka er ødelagt').parts?.map(({ reading }) => reading.ranked[0]?.id)).toEqual(['feedback-praise', 'damaged-item']);
  });
});
