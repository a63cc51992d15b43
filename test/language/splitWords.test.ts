import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language/Language.ts';
import { splitWords } from '../../src/language/splitWords.ts';

describe('splitWords', () => {
  it('gives each word as typed, folded and without its ending, with its place', () => {
    expect(splitWords('Åpningstidene, takk!', 'nb')).toEqual([
      { kind: 'word', text: 'Åpningstidene', start: 0, folded: 'apningstidene', stem: 'apningstid' },
      { kind: 'word', text: 'takk', start: 15, folded: 'takk', stem: 'takk' },
    ]);
  });

  it.each([
    ['e-post', 'epost'],
    ['epost', 'epost'],
    ['E‑post', 'epost'],
    ["don't", 'dont'],
    ['don’t', 'dont'],
    ['don´t', 'dont'],
    ['don`t', 'dont'],
    ["sms'er", 'smser'],
    ['retur\u00ADadresse', 'returadresse'],
  ])('reads "%s" as one word, "%s"', (text, folded) => {
    expect(splitWords(text, 'en').map((word) => word.folded)).toEqual([folded]);
  });

  it.each([
    ['7', '00'], ['38', '00'], ['499', '000'], ['9405', '000'], ['10:30', '000'], ['123456', '00000'], ['24.12.2026', '00000'],
    ['FF-1043', '<code>'], ['#1001', '<code>'], ['kari@x.no', '<email>'], ['www.x.no/a', '<url>'],
  ])('gives "%s" the shape "%s", whatever the language', (text, stem) => {
    for (const language of languages) expect(splitWords(text, language)).toMatchObject([{ stem }]);
  });

  it('leaves emoji and punctuation out', () => {
    expect(splitWords('👍 ja ❤️ ... !', 'nb').map(({ text }) => text)).toEqual(['ja']);
    expect(splitWords('🙂🙂', 'nb')).toEqual([]);
    expect(splitWords('', 'nb')).toEqual([]);
  });

  it('gives the same the second time, and does not mix the languages of what it remembers', () => {
    const first = languages.map((language) => splitWords('pakkerne paketen packages', language));
    expect(languages.map((language) => splitWords('pakkerne paketen packages', language))).toEqual(first);
    expect(new Set(first.map((words) => words.map(({ stem }) => stem).join(' '))).size).toBeGreaterThan(2);
  });

  it('gives the same after more words than it remembers', () => {
    const before = splitWords('åpningstidene', 'nb');
    for (let i = 0; i < 25_000; i += 1) splitWords(`ord${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26), 97 + (Math.floor(i / 676) % 26), 97 + Math.floor(i / 17_576))}`, 'nb');
    expect(splitWords('åpningstidene', 'nb')).toEqual(before);
  });
});
