import { describe, expect, it } from '@jest/globals';
import { SkrankeError } from '../../src/base/SkrankeError.ts';
import { foldMessage } from '../../src/language/fold.ts';
import { languages, type Language } from '../../src/language/Language.ts';
import { phraseKeys, type PhraseKey } from '../../src/language/phraseKeys.ts';
import { readAlarms } from '../../src/language/readAlarms.ts';
import { readLexicon } from '../../src/language/readLexicon.ts';
import { readMoods } from '../../src/language/readMoods.ts';
import { readPhrases } from '../../src/language/readPhrases.ts';
import { readTalk } from '../../src/language/readTalk.ts';
import { readThesaurus } from '../../src/language/readThesaurus.ts';
import { placeholders } from '../../src/language/renderTemplate.ts';
import { splitWords } from '../../src/language/splitWords.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const otherMoods = ['angry', 'strained', 'happy', 'applause', 'pleased', 'calm', 'setback', 'fault', 'mended', 'thanks', 'but', 'very', 'never', 'negations'];
const keys = Object.keys(phraseKeys) as PhraseKey[];

/** The texts of a phrase. */
function textsOf(language: Language, key: PhraseKey): string[] {
  const phrase = shippedPacks[language].phrases[key];
  return typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other];
}

/** The names in a text, each once. */
function namesIn(text: string): string[] {
  return [...new Set(placeholders(text).map(({ name }) => name))].sort();
}

describe.each(languages)('what ships in %s', (language) => {
  const { phrases, lexicon, moods, talk, alarms } = shippedPacks[language];

  it('has every phrase and no other', () => {
    expect(Object.keys(phrases).sort()).toEqual([...keys].sort());
  });

  it('keeps the variables that each phrase must keep', () => {
    const lacking = keys.flatMap((key) => {
      const [last = ''] = textsOf(language, key).slice(-1);
      return phraseKeys[key].filter((name) => !namesIn(last).includes(name)).map((name) => `${key}: ${name}`);
    });
    expect(lacking).toEqual([]);
  });

  it('uses no variable of its own that another language lacks', () => {
    const own = (each: Language, key: PhraseKey): string[] => namesIn(textsOf(each, key).at(-1) ?? '').filter((name) => !name.includes('.'));
    expect(keys.filter((key) => String(own(language, key)) !== String(own('nb', key)))).toEqual([]);
  });

  it('leaves no bracket of a variable half open', () => {
    const broken = keys.flatMap((key) => textsOf(language, key)).filter((text) => (text.match(/\{\{|\}\}/g) ?? []).length !== 2 * placeholders(text).length);
    expect(broken).toEqual([]);
  });

  it('has buttons that fit on a button: 20 characters', () => {
    for (const key of ['person.button', 'clarify.none'] as const) for (const text of textsOf(language, key)) expect([...text].length).toBeLessThanOrEqual(20);
  });

  it('has the same concepts as the others, each of some words', () => {
    expect(Object.keys(lexicon.concepts).sort()).toEqual(Object.keys(shippedPacks.nb.lexicon.concepts).sort());
    for (const words of Object.values(lexicon.concepts)) expect(words.length).toBeGreaterThan(0);
  });

  it('has in its lists no word twice, none empty, and none that is no word', () => {
    const lists = { ...lexicon.concepts, fillers: lexicon.fillers, common: lexicon.common, ...moods };
    for (const list of Object.values(lists)) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter((phrase) => splitWords(phrase, language).length === 0)).toEqual([]);
    }
  });

  it('writes the alternatives of its messages out', () => {
    const messages = [...Object.values(lexicon.commands).flat(), ...lexicon.yes, ...lexicon.no, ...lexicon.ping];
    expect(messages.length).toBeGreaterThan(500);
    expect(messages.filter((message) => /[()|]/.test(message) || foldMessage(message) === '')).toEqual([]);
  });

  it('has no message that means yes and no, and none that is a command as well but for a no that stops', () => {
    const folded = (list: readonly string[]): Set<string> => new Set(list.map(foldMessage));
    const { stop, ...others } = lexicon.commands;
    const [yes, no, commands] = [folded(lexicon.yes), folded(lexicon.no), folded(Object.values(others).flat())];
    expect([...yes].filter((message) => no.has(message) || commands.has(message) || folded(stop).has(message))).toEqual([]);
    expect([...no].filter((message) => commands.has(message))).toEqual([]);
  });

  it('has no message that is two commands', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [name, list] of Object.entries(lexicon.commands)) {
      for (const message of new Set(list.map(foldMessage))) {
        if (seen.has(message)) twice.push(`${message}: ${seen.get(message) ?? ''}, ${name}`);
        seen.set(message, name);
      }
    }
    expect(twice).toEqual([]);
  });

  it('has no choice that is two places, and no thanks that only takes note', () => {
    const { choices: { first, second, third, last }, fine, thanks } = talk;
    for (const lists of [[first, second, third, last], [fine, thanks]]) {
      const all = lists.flatMap((list) => [...new Set(list.map(foldMessage))]);
      expect(all.filter((message, i) => all.indexOf(message) !== i)).toEqual([]);
    }
  });

  it('has alarms of at least two words, but for a few that say it all', () => {
    const short = [...alarms['self-harm'], ...alarms.threat].filter((phrase) => splitWords(phrase, language).length < 2);
    expect(short.filter((phrase) => !/^(sui|selv|sjølv|själv|selvm|sjølm)/.test(phrase))).toEqual([]);
  });

  it('has its star at the end of a word of at least two letters', () => {
    const lists: readonly (readonly string[])[] = [...Object.values(lexicon.concepts), ...Object.values({ ...moods }), ...Object.values({ ...alarms })];
    expect(lists.flat().flatMap((phrase) => phrase.split(' ')).filter((word) => word.includes('*') && !/^[^*]{2,}\*$/.test(word))).toEqual([]);
  });
});

describe('a shipped file with a fault', () => {
  const fault = (read: () => unknown): SkrankeError => {
    try {
      read();
    } catch (error) {
      if (error instanceof SkrankeError) return error;
      throw error;
    }
    throw new SkrankeError('test', 'nothing was thrown', '');
  };

  it.each([
    ['phrases', () => readPhrases('sv', 'help.text: Hej'), 'src/language/sv/phrases.yaml', 'greeting.first'],
    ['phrases that nobody asked for', () => readPhrases('da', 'help.txt: Hej'), 'src/language/da/phrases.yaml', 'help.txt'],
    ['the lexicon', () => readLexicon('nb', 'yes: [ja]'), 'src/language/nb/lexicon.yaml', 'commands'],
    ['the thesaurus', () => readThesaurus('da', 'Bike: cykel'), 'src/language/da/thesaurus.yaml', 'Bike'],
    ['the moods', () => readMoods('en', 'furious: damn\nangry: [a]'), 'src/language/en/moods.yaml', 'angry'],
    ['the talk', () => readTalk('sv', 'joints: och'), 'src/language/sv/talk.yaml', 'choices'],
    ['the alarms', () => readAlarms('da', 'threat: [x]'), 'src/language/da/alarms.yaml', 'self-harm'],
    ['an empty file', () => readMoods('en', ''), 'src/language/en/moods.yaml', 'object'],
  ])('is told as language.broken, with the file and the place: %s', (_, read, file, place) => {
    const { code, message, remedy } = fault(read);
    expect(code).toBe('language.broken');
    expect(message).toContain(file);
    expect(message).toContain(place);
    expect(remedy).not.toBe('');
  });

  it('tells all its faults together', () => {
    const { message } = fault(() => readMoods('en', 'furious: damn'));
    for (const key of otherMoods) expect(message).toContain(key);
  });
});

describe('what is read from a file', () => {
  const moods = (furious: string): readonly string[] => readMoods('en', [`furious: ${furious}`, ...otherMoods.map((key) => `${key}: x`)].join('\n')).furious;

  it('is words between commas, each once, over as many lines as it takes', () => {
    expect(moods('damn,  hell no ,damn,\n  , no, 24')).toEqual(['damn', 'hell no', 'no', '24']);
  });

  it('is each of the alternatives of a phrase on mood', () => {
    expect(moods('go (to hell|away), (far|) from it, damn')).toEqual(['go to hell', 'go away', 'far from it', 'from it', 'damn']);
  });
});
