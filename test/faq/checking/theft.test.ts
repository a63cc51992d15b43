import { describe, expect, it } from '@jest/globals';
import { findTheft } from '../../../src/faq/checking/theft.ts';
import { topicsOf } from '../../../src/faq/topicsOf.ts';
import { createReader } from '../../../src/matching/createReader.ts';
import { goodFaq, packs } from '../goodFaq.ts';

const policy = `return-policy:
  title: Angrerett
  questions:
    - hvor lenge kan jeg angre kjøpet
    - hva er fristen for åpent kjøp
    - gjelder angrerett på salgsvarer
  answer: Ja.
`;
const start = `start-return:
  title: Start en retur
  questions:
    - jeg vil sende tilbake en jakke
    - hvordan sender jeg noe i retur
    - hvor skal jeg levere returpakken
  keywords: [sende tilbake, "levere tilbake en"]
  answer: Slik.
`;
const hours = `opening-hours:
  title: Åpningstider
  questions:
    - når åpner dere
    - er det åpent på lørdag
    - hvor lenge er butikken åpen i dag
  answer: Se døra.
`;

function theftIn(files: Readonly<Record<string, string>>): string[] {
  const faq = goodFaq(files);
  return findTheft(faq, createReader({ topics: topicsOf(faq) }, { packs })).map(({ place, code, text }) => `${place.file}:${place.line} ${code} ${text}`);
}

describe('findTheft, with the engine that answers customers', () => {
  it('finds none where every entry keeps to its own', () => {
    expect(theftIn({ 'nb/a.yaml': policy + start + hours })).toEqual([]);
  });

  it('names both places, and the keyword that took the question', () => {
    const tests = '  tests:\n    - kan jeg levere tilbake en gave uten kvittering\n';
    expect(theftIn({ 'nb/a.yaml': policy + tests, 'nb/b.yaml': start, 'nb/c.yaml': hours })).toEqual([
      'nb/a.yaml:9 theft "kan jeg levere tilbake en gave uten kvittering" stands under "return-policy" and is answered by "start-return" (nb/b.yaml:7), because of its keyword "levere tilbake en"',
    ]);
  });

  it('asks nothing of an entry that cannot be there at the same time', () => {
    const tests = '  valid: {until: 2026-06-30}\n  tests:\n    - kan jeg levere tilbake en gave uten kvittering\n';
    expect(theftIn({ 'nb/a.yaml': policy + tests, 'nb/b.yaml': `${start}  valid: {from: 2026-07-01}\n`, 'nb/c.yaml': hours })).toEqual([]);
  });
});
