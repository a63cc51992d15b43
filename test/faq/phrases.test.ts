import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language/Language.ts';
import { phraseKeys } from '../../src/language/phraseKeys.ts';
import { goodFaq, goodShop, packs, readFolder, refundEntry, told } from './goodFaq.ts';

const files = { 'nb/a.yaml': refundEntry };
const read = (path: string, text: string) => told(readFolder({ 'shop.yaml': goodShop, ...files, [path]: text }).findings, path);

describe('_phrases.yaml', () => {
  it('says otherwise what it likes to, and adds commands', () => {
    const { languages: { nb } } = goodFaq({ ...files, 'nb/_phrases.yaml': 'stop.done: Da så!\nhandoff.promise: "Du hører fra {{shop.name}} {{when}}."\ncommands:\n  person: [hent en voksen]\n  stop: [glem det, drit i det]\n' });
    expect(nb?.phrases).toEqual({ 'stop.done': 'Da så!', 'handoff.promise': 'Du hører fra {{shop.name}} {{when}}.' });
    expect(nb?.commands).toEqual({ person: ['hent en voksen'], stop: ['glem det', 'drit i det'] });
  });

  it.each(['', '# stop.done: Da så!\n', '---\n'])('may have nothing in it: %j', (text) => {
    expect(read('nb/_phrases.yaml', text)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['a misspelt key', 'greeting.frst: Hei', ['1:1 field.unknown | "greeting.frst" is not a field | did you mean "greeting.first"?']],
    ['a key taken apart', 'greeting:\n  first: Hei', ['1:1 field.unknown | "greeting" is not a field | Write the whole name on one line: greeting.first: …']],
    ['a variable lost', 'handoff.promise: Du får svar.', ['1:18 phrase.variable | "handoff.promise" has lost its {{when}} | Write {{when}} where it belongs in the sentence']],
    ['a variable that does not exist', 'stop.done: Ha det, {{custmer.name}}!', ['1:20 variable.unknown | "custmer.name" is not a variable | did you mean "customer.name"?']],
    ['a variable of another phrase', 'stop.done: Til {{when}}', ['1:16 variable.unknown | "when" is not a variable | run "skranke check --variables" to see them all']],
    ['two texts where nothing is counted', 'stop.done: {one: Da så!, other: Ha det!}', ['1:1 warning phrase.uncounted | "stop.done" counts nothing, so only "other" is ever said | Write one text: stop.done: …']],
    ['one of two texts', 'stop.done: {one: Da så!}', ['1:1 field.missing | "stop.done" has no "other" | Write: other: …', '1:1 warning phrase.uncounted | "stop.done" counts nothing, so only "other" is ever said | Write one text: stop.done: …']],
    ['a list', 'stop.done: [Da så!]', ['1:12 value.not-text | "stop.done" should be text, not a list | If it is text, put it in quotes: "[Da så!]"']],
    ['an empty phrase', 'stop.done:', ['1:1 value.empty | "stop.done" is empty | Write what belongs there, or take the line away']],
    ['a misspelt command', 'commands:\n  persn: [x]', ['2:3 field.unknown | "persn" is not a field | did you mean "person"?']],
    ['a command that is one text', 'commands:\n  stop: glem det', ['2:9 value.not-list | "stop" should be a list | Write it in brackets: stop: [glem det]']],
    ['a list of phrases', '- stop.done: Da så!', ['1:1 value.not-fields | "_phrases.yaml" should have fields of its own, such as "greeting.first" | Write the names of the fields below it, without "-"']],
  ])('is told of %s', (_, text, expected) => {
    expect(read('nb/_phrases.yaml', text)).toEqual(expected);
  });

  it('may hold every shipped phrase as it is', () => {
    for (const language of languages) {
      const text = Object.entries(packs[language].phrases)
        .map(([key, phrase]) => `${key}: ${JSON.stringify(phrase)}`).join('\n');
      const shop = goodShop.replace('[nb]', `[${language}]`).replaceAll('man-fre', 'Mo-Fr');
      const { findings } = readFolder({ 'shop.yaml': shop, [`${language}/a.yaml`]: refundEntry, [`${language}/_phrases.yaml`]: text });
      expect({ language, told: told(findings, '') }).toEqual({ language, told: [] });
    }
    expect(Object.keys(phraseKeys).length).toBeGreaterThan(20);
  });
});

describe('_synonyms.yaml', () => {
  it('is a list of lists', () => {
    expect(goodFaq({ ...files, 'nb/_synonyms.yaml': '- [frakt, porto, fraktkostnad]\n- - kvittering\n  - bong\n' }).languages.nb?.synonyms)
      .toEqual([['frakt', 'porto', 'fraktkostnad'], ['kvittering', 'bong']]);
  });

  it.each(['', '# ingen ennå\n', '[]'])('may have nothing in it: %j', (text) => {
    expect(read('nb/_synonyms.yaml', text)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['words without brackets', '- frakt, porto', ['1:3 value.not-list | A line of "_synonyms.yaml" is not a list | Put the words that mean the same in brackets: - [frakt, porto]']],
    ['a word alone', '- [frakt]', ['1:3 list.short | A line of synonyms needs 2 or more, and has 1 | Write one more']],
    ['a map', 'frakt: porto', ['1:1 value.not-list | "_synonyms.yaml" should be a list | Write each on a line of its own that starts with "- "']],
    ['one list', '[frakt, porto]', [
      '1:2 value.not-list | A line of "_synonyms.yaml" is not a list | Put the words that mean the same in brackets: - [frakt, …]',
      '1:9 value.not-list | A line of "_synonyms.yaml" is not a list | Put the words that mean the same in brackets: - [porto, …]',
    ]],
    ['a star first', '- [*frakt, porto]', ['1:4 yaml.star | A "*" at the start means something else in YAML | The star goes last, for any ending: frakt*']],
  ])('is told of %s', (_, text, expected) => {
    expect(read('nb/_synonyms.yaml', text)).toEqual(expected);
  });
});
