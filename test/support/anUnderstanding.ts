import type { Understanding } from '../../src/conversation/Understanding.ts';
import type { Reading } from '../../src/matching/Reader.ts';

/** What was read in a message; by itself nothing was. */
export function anUnderstanding(changes: Partial<Understanding> = {}): Understanding {
  return {
    text: 'noe', language: 'nb', ping: false, yes: false, no: false, fine: false, thanks: false, onlyFillers: false, asks: false, namesLocation: false, dates: [], mood: { mood: 'neutral', words: [] },
    reading: aReading(), ...changes,
  };
}

/** A reading with this verdict and best entry. */
export function aReading(verdict: Reading['verdict'] = 'none', best?: string, others: readonly string[] = []): Reading {
  const ids = [...(best === undefined ? [] : [best]), ...others];
  return {
    language: 'nb',
    languageSure: true,
    verdict,
    ranked: ids.map((id, index) => ({ id, score: 0.9 - index / 10 })),
    offered: verdict === 'clarify' ? ids.slice(0, 3) : [],
    why: { summary: 'because', rule: 'words', words: [], corrected: [], unknown: [], margin: 0, change: '' },
  };
}
