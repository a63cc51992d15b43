import { describe, expect, it } from '@jest/globals';
import type { Comparison } from '../../../../src/cli/test/compare/Comparison.ts';
import { findChange } from '../../../../src/cli/test/compare/findChange.ts';
import { renderReport } from '../../../../src/cli/test/html/renderReport.ts';
import { figuresOf } from '../../../../src/cli/test/measure/figures.ts';
import { measure } from '../../../../src/cli/test/measure/measure.ts';
import type { Outcome } from '../../../../src/cli/test/Outcome.ts';
import type { TestReport } from '../../../../src/cli/test/TestReport.ts';
import { readFaq } from '../../../../src/faq/readFaq.ts';
import { anOutcome } from '../../../support/anOutcome.ts';
import { scenarioFaq } from '../../../support/scenarioFaq.ts';
import { shippedPacks } from '../../../support/shippedPacks.ts';

const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)> & \u0000';
const faq = readFaq(scenarioFaq, { packs: shippedPacks, dialogs: ['order-status'], engine: 'x' }).faq!;

const outcomes = [
  ...Array.from({ length: 12 }, (_, i) => anOutcome({ lang: i % 2 === 0 ? 'nb' : 'sv', score: 0.5 + i / 30 })),
  anOutcome({ text: attack, lang: attack, right: ['return-policy'], best: 'opening-hours' }),
  anOutcome({ text: 'utenom', lang: 'nb', right: [], best: 'opening-hours', score: 0.4, verdict: 'none' }),
];
const reply = { text: 'Gammelt', buttons: [], links: [], dialogs: [] };
const changes = [
  findChange({ outcome: anOutcome({ text: attack }), reply }, { outcome: anOutcome({ text: attack, best: attack }), reply }, (id) => id)!,
  findChange({ outcome: anOutcome(), reply }, { outcome: anOutcome(), reply: { ...reply, text: `Nytt ${attack}` } }, (id) => id)!,
];
const comparison: Comparison = {
  before: 'faq', after: `faq${attack}`, source: 'cases', cases: 2, changes, figures: { before: figuresOf(outcomes), after: figuresOf(outcomes) },
  entries: { added: ['x'], removed: [], renamed: [{ from: 'a', to: 'b' }], edited: [{ id: attack, language: 'nb', fields: ['answer'] }] }, languages: { added: [], removed: [] },
};

function aReport(own: readonly Outcome[], more: Partial<TestReport> = {}): TestReport {
  return {
    ...measure(own, false), faq, folder: 'faq', langKnown: false, outcomes: own, failures: [], unknown: [],
    languages: [...new Set(own.map(({ test }) => test.lang ?? 'nb'))].map((lang) => ({ lang, ...measure(own.filter(({ test }) => test.lang === lang), false) })), ...more,
  };
}

const full = renderReport(aReport(outcomes, {
  comparison, cases: `cases${attack}.jsonl`, unknown: [{ intent: attack, cases: 1, place: 'c:1' }],
  failures: [{ outcome: outcomes[12]!, why: attack, remedy: attack }],
}));

const all = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, found = '']) => found);

/** Elements that are closed by another, or not at all. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = '', ends] of page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s+[^<>]*?)?(\/?)>/gi)) {
    if (['meta', 'br', 'img', 'link'].includes(name) || ends === '/') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('the page', () => {
  it('lets nothing of what customers and staff wrote become markup', () => {
    expect(full).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    expect(full).not.toContain('\u0000');
    expect(full.split('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;').length).toBeGreaterThan(8);
  });

  it('needs nothing but itself, and may load nothing', () => {
    expect(full).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`);
    expect(full).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import|https?:/);
  });

  it.each([
    ['with everything', full], ['with few cases', renderReport(aReport([anOutcome({ lang: 'nb' })]))], ['of nothing', renderReport(aReport([]))],
    ['with unrelated messages only', renderReport(aReport([anOutcome({ lang: 'nb', right: [], verdict: 'none' })]))],
    ['without an answer', renderReport(aReport([anOutcome({ lang: 'nb', verdict: 'none' })]))],
  ])('%s closes its elements, gives each id once, points only to ids that are there, and shows no NaN', (_name, page) => {
    expect(unbalanced(page)).toEqual([]);
    const ids = all(page, / id="([^"]+)"/g);
    expect(ids).toHaveLength(new Set(ids).size);
    const named = [...all(page, / aria-labelledby="([^"]+)"/g).flatMap((each) => each.split(' ')), ...all(page, / href="#([^"]+)"/g)];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('has one first heading, no step left out below it, a name for each part', () => {
    const levels = all(full, /<h([1-6])/g).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(all(full, /<h2 id="(\w+)"/g)).toEqual(['failures', 'comparison', 'figures', 'trust', 'confusion']);
    expect(all(full, /<li><a href="#(\w+)"/g)).toEqual(['failures', 'comparison', 'figures', 'trust', 'confusion']);
  });

  it('tells in words what each plot shows', () => {
    const plots = full.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(plots).toHaveLength(4);
    for (const plot of plots) expect(plot).toMatch(/^<svg viewBox="[\d .]+" role="img" aria-labelledby="[^"]+">\s*<title id="[^"]+">[^<]{10,}<\/title><desc id="[^"]+">[^<]{20,}<\/desc>/);
  });

  it('gives each table a caption and headings, and lets wide ones be scrolled by keyboard', () => {
    const tables = full.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      expect(table).toMatch(/<caption id="[^"]+"><span>[^<]+<\/span><\/caption>/);
      expect(table).toMatch(/<th scope="col">[\s\S]*<th scope="row">/);
    }
    expect(full.match(/<div class="wide" role="region" aria-labelledby="[^"]+" tabindex="0"><table/g)).toHaveLength(tables.length);
  });

  it('leaves out the plot of what is unrelated where nothing is', () => {
    expect(renderReport(aReport(outcomes.filter(({ test }) => test.right.length > 0)))).not.toContain('id="roc-title"');
  });

  it('shows the twenty entries that are confused most, what is right on the diagonal', () => {
    const confused = Array.from({ length: 30 }, (_, i) => Array.from({ length: 30 - i }, () => anOutcome({ lang: 'nb', right: [`r${i}`], best: `t${i}` }))).flat();
    const page = renderReport(aReport([...confused, anOutcome({ lang: 'nb', right: ['r0'], best: 'r0' })]));
    const heat = /<table class="heat">[\s\S]*?<\/table>/.exec(page)?.[0] ?? '';
    expect(all(heat, /<th scope="row"><code>(\w+)<\/code>/g)).toHaveLength(20);
    expect(heat).toContain('The 20 of 60 entries');
    expect(heat).toMatch(/<th scope="row"><code>r0<\/code><\/th><td class="own" style="--n:0\.01">1<\/td>/);
    expect(heat).toContain('<td style="--n:0.70">30</td>');
  });
});
