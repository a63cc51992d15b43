import { describe, expect, it } from '@jest/globals';
import { goodShop, readFolder, refundEntry } from './goodFaq.ts';

/** Well over what the slowest machine needs, well under what a person would call hanging. In milliseconds. */
const patience = 8000;

const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}\n`;

describe('a file that no person wrote', () => {
  it.each<[string, string]>([
    ['a bomb of aliases', bomb],
    ['brackets in brackets', `a: ${'['.repeat(19_000)}`],
    ['brackets in brackets, line by line', Array.from({ length: 3000 }, () => '[').join('\n')],
    ['fields in fields', Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['dashes in dashes', '- '.repeat(9000)],
    ['a line without end', 'x'.repeat(30_000)],
    ['more than two million characters', 'a: b\n'.repeat(500_000)],
    ['quotes that never close', 'a: "x\n'.repeat(10_000)],
    ['ten thousand entries that are all broken', Array.from({ length: 10_000 }, (_, index) => `e${index}: @`).join('\n')],
    ['nothing but colons', ':\n'.repeat(10_000)],
    ['nothing but zeros', '\0'.repeat(10_000)],
    ['nothing but question marks', '? '.repeat(5000)],
    ['half an emoji', 'a: \uD83D\n'],
  ])('%s ends in a fault, and soon', (_, text) => {
    const started = performance.now();
    const { faq, findings } = readFolder({ 'shop.yaml': goodShop, 'nb/good.yaml': refundEntry, 'nb/x.yaml': text });
    expect(performance.now() - started).toBeLessThan(patience);
    expect(faq).toBeUndefined();
    expect(findings.some(({ severity, place }) => severity === 'fault' && place.file === 'nb/x.yaml')).toBe(true);
  });

  it('that is long and good is read', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `e${index}:\n  title: E${index}\n  questions: [spørsmål ${index}]\n  answer: Svar.\n`).join('');
    const { faq, findings } = readFolder({ 'shop.yaml': goodShop, 'nb/x.yaml': many });
    expect(findings).toEqual([]);
    expect(faq?.languages.nb?.entries.size).toBe(2000);
  });
});
