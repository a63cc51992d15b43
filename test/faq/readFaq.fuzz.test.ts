import { describe, expect, it } from '@jest/globals';
import { goodShop, readFolder, refundEntry, topicWith } from './goodFaq.ts';

const good: Readonly<Record<string, string>> = {
  'shop.yaml': goodShop,
  'nb/returns.yaml': topicWith('keywords: [angrerett, "åpent kjøp", retur*]\nnot: [returadresse]\nanswer: |\n  Du har **{{facts.return_days}} dagers** åpent kjøp.\n\n  - Ta med kvitteringen\nprompts: [refund-status]\nlinks: [{title: Skjema, url: "https://fjord.example/retur"}]\nvalid: {from: 2026-11-20, until: 24.12.2026}\ntests:\n  - kan eg bytte genseren'),
  'nb/refund.yaml': refundEntry,
  'nb/_phrases.yaml': 'stop.done: Greit.\ncommands:\n  stop: [glem det]\n',
  'nb/_synonyms.yaml': '- [frakt, porto]\n- [bytte, retur]\n',
};

const signs = ['"', '\'', '[', ']', '{', '}', ':', ': ', ' #', '#', '\t', '\n', '- ', '*', '&', '!', '|', '>', '@', '%', '`', '?', ',', '{{', '}}', '---\n', '...', '\u00a0', '\uFFFD', '\0', '😀', '\uD800', '<<: ', '  ', '\r\n', '\uFEFF', '  key: ', '\\'];

/** A generator of numbers from 0 to 1 that is the same each time. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function mutate(text: string, chance: () => number): string {
  const at = Math.floor(chance() * (text.length + 1));
  const kind = chance();
  if (kind < 0.4) return text.slice(0, at) + text.slice(at + 1 + Math.floor(chance() * 12));
  if (kind < 0.9) return text.slice(0, at) + (signs[Math.floor(chance() * signs.length)] ?? '') + text.slice(at);
  const from = Math.floor(chance() * text.length);
  return text.slice(0, at) + text.slice(from, from + 30) + text.slice(at);
}

describe('a FAQ with signs cut out and put in', () => {
  it.each([1, 2, 3, 4, 5])('never throws, and every finding has a place in its file and two sentences (seed %i)', (seed) => {
    const chance = createChance(seed);
    for (let round = 0; round < 60; round += 1) {
      const paths = Object.keys(good);
      const path = paths[Math.floor(chance() * paths.length)] ?? 'shop.yaml';
      let text = good[path] ?? '';
      for (let count = 0; count <= Math.floor(chance() * 4); count += 1) text = mutate(text, chance);
      const { faq, findings } = readFolder({ ...good, [path]: text });

      // Either it can be used, or somebody is told why not.
      expect(faq === undefined).toBe(findings.some(({ severity }) => severity === 'fault'));
      const lines = (file: string) => (file === path ? text : good[file] ?? '').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n');
      const odd = findings.filter(({ place: { file, line, column }, text: said, remedy }) => (
        column < 1 || column > (lines(file)[line - 1]?.length ?? -1) + 1 || [said, remedy].some((sentence) => !/^(?!.*(?:undefined|NaN|\[object)).*\S$/su.test(sentence))
      ));
      expect({ text, odd }).toEqual({ text, odd: [] });
    }
  });

  it('has no finding while nothing is cut', () => {
    expect(readFolder(good).findings).toEqual([]);
  });
});
