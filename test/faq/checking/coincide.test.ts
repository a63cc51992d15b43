import { describe, expect, it } from '@jest/globals';
import { coincide } from '../../../src/faq/checking/coincide.ts';
import type { Entry } from '../../../src/faq/Entry.ts';

const place = { file: 'nb/a.yaml', line: 1, column: 1 };
const entry = (more: Partial<Entry>): Entry => ({ id: 'a', language: 'nb', place, title: 'A', label: 'A', questions: [], keywords: [], not: [], prompts: [], links: [], locations: [], was: [], tests: [], ...more });

describe('coincide', () => {
  it.each<[Partial<Entry>, Partial<Entry>, boolean]>([
    [{}, {}, true],
    [{ valid: { until: '2026-12-24' } }, { valid: { from: '2026-12-24' } }, true],
    [{ valid: { until: '2026-12-23' } }, { valid: { from: '2026-12-24' } }, false],
    [{ valid: { from: '2026-12-01', until: '2026-12-23' } }, {}, true],
    [{ locations: ['oslo'] }, { locations: ['harstad'] }, false],
    [{ locations: ['oslo'] }, { locations: ['harstad', 'oslo'] }, true],
    [{ locations: ['oslo'] }, {}, true],
  ])('of %j and %j is %s, either way round', (a, b, both) => {
    expect([coincide(entry(a), entry(b)), coincide(entry(b), entry(a))]).toEqual([both, both]);
  });
});
