import { describe, expect, it } from '@jest/globals';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import { createMask } from '../../src/privacy/mask.ts';
import { hostileMessages } from '../support/hostileMessages.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';

const { knowledge } = loadKnowledge(scenarioFaq, faqContext(readShippedLanguages()));
const now = wallTimeOf('2026-12-15');
const understand = (text: string) => knowledge!.understand(text, { now });
const mask = createMask({ country: 'NO', orderShapes: ['######'] });

/** CPU, in ms. `test/bench/hostile.ts` tells what it is on a quiet machine: a tenth of this. What grows with the square of the length takes far more. */
const allowed = 400;

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a message of 100,000 characters', () => {
  understand('hei');

  it.each(Object.entries(hostileMessages))('of %s costs little time to read and to mask', (_, text) => {
    expect(Math.min(cpuOf(() => understand(text)), cpuOf(() => understand(text)))).toBeLessThan(allowed);
    expect(Math.min(cpuOf(() => mask(text)), cpuOf(() => mask(text)))).toBeLessThan(allowed);
  });

  it('is read at its beginning and kept whole', () => {
    const text = `har dere åpent på julaften? ${'bla bla '.repeat(12_000)} eller på nyttårsaften?`;
    const understood = understand(text);
    expect(understood.dates.map(({ from }) => from)).toEqual(['2026-12-24']);
    expect(understood.text).toBe(text);
  });

  it('is masked to its end', () => {
    expect(mask(`${'bla bla '.repeat(12_000)} kortet er 4111 1111 1111 1111`)).toMatch(/ kortet er \[card\]$/);
  });

  it('may be signed with how to reach the customer', () => {
    expect(understand(`${'bla bla '.repeat(12_000)}\nHilsen Kari, kari@example.com`).contact?.text).toBe('kari@example.com');
  });
});
