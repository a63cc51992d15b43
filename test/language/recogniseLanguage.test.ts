import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '../../src/language/Language.ts';
import { learnLanguages, createLanguageRecogniser, type LanguageHints } from '../../src/language/recogniseLanguage.ts';
import { awkwardPieces, randomTexts } from '../support/randomTexts.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

/** Knows what ships, and no FAQ. */
const recognise = createLanguageRecogniser(learnLanguages(shippedPacks, []));
const among = (text: string, hints: Partial<LanguageHints> = {}): ReturnType<typeof recognise> => recognise(text, { allowed: languages, ...hints });

const sentences: [Language, string][] = [
  ['nb', 'Hei, når stenger dere i morgen?'],
  ['nb', 'Jeg har ikke fått pakken min ennå'],
  ['nb', 'Kan jeg få pengene tilbake?'],
  ['nb', 'takk for hjelpen'],
  ['nb', 'naar stenger dere'],
  ['nb', 'HVA KOSTER FRAKTEN TIL TROMSØ'],
  ['nb', 'eg vil gjerne byte genseren, kva gjer eg då?'],
  ['nb', 'kva tid opnar de på laurdag'],
  ['nb', 'kvifor har eg ikkje fått svar'],
  ['nb', 'ka tid åpne dokker'],
  ['nb', 'æ vil ha pengan tebake'],
  ['da', 'Hej, hvornår lukker I i morgen?'],
  ['da', 'Jeg har ikke fået min pakke endnu'],
  ['da', 'Kan jeg få pengene tilbage?'],
  ['da', 'tak for hjælpen'],
  ['da', 'hvornaar lukker i'],
  ['da', 'hvad koster fragten til Aarhus'],
  ['sv', 'Hej, när stänger ni i morgon?'],
  ['sv', 'Jag har inte fått mitt paket än'],
  ['sv', 'Kan jag få pengarna tillbaka?'],
  ['sv', 'tack för hjälpen'],
  ['sv', 'nar stanger ni'],
  ['sv', 'vad kostar frakten till Malmö'],
  ['en', 'Hi, when do you close tomorrow?'],
  ['en', 'I have not received my parcel yet'],
  ['en', 'can i get my money back'],
  ['en', 'thanks for your help'],
  ['en', 'what does shipping to Norway cost'],
];

describe('recognising a language', () => {
  it.each(sentences)('is sure that it is %s: "%s"', (language, text) => {
    expect(among(text)).toMatchObject({ language, sure: true });
  });

  it.each([
    ['nb', 'ikke ennå'], ['nb', 'dere da'], ['nb', 'åpent nå?'],
    ['da', 'hvad nu'], ['da', 'hvornår'], ['da', 'åbent nu?'],
    ['sv', 'när då'], ['sv', 'och nu?'], ['sv', 'öppet nu?'],
    ['en', 'when'], ['en', 'open now?'], ['en', 'where is it'],
  ] as const)('needs few words where they tell: %s "%s"', (language, text) => {
    expect(among(text).language).toBe(language);
  });

  it.each(['retur?', 'pris', 'ok', 'kari@example.com', '104540', 'asdf qwerty zxcv', '', '🙂', '12345', '???', '\uD83D'])('is not sure of what may be several: "%s"', (text) => {
    expect(among(text).sure).toBe(false);
  });

  it.each(['nb', 'da', 'sv', 'en'] as const)('takes the shop\'s first language, here %s, where there is no word at all', (first) => {
    expect(among('👍', { allowed: [first, ...languages.filter((each) => each !== first)] }).language).toBe(first);
  });
});

describe('the language until now', () => {
  it.each([['nb', 'retur?'], ['da', 'retur?'], ['sv', '👍'], ['en', '👍'], ['da', 'hvor er min pakke']] as const)('decides a message that may be several: %s "%s"', (before, text) => {
    expect(among(text, { before }).language).toBe(before);
  });

  it.each([
    ['hvornår lukker I i morgen', 'nb', 'da'],
    ['når stenger dere i morgen', 'da', 'nb'],
    ['när stänger ni i morgon', 'nb', 'sv'],
    ['when do you close tomorrow', 'sv', 'en'],
  ] as const)('does not turn "%s" into %s: it is %s', (text, before, language) => {
    expect(among(text, { before }).language).toBe(language);
  });

  it('goes before what the channel says', () => {
    expect(among('👍', { before: 'sv', locale: 'en' }).language).toBe('sv');
  });
});

describe('what the channel says', () => {
  it.each(['da', 'sv', 'en'] as const)('breaks a tie: %s', (locale) => {
    expect(among('👍', { locale }).language).toBe(locale);
  });

  it('never outweighs words: the Emulator says en-us whatever the person speaks', () => {
    for (const [language, text] of sentences) expect(among(text, { locale: 'en' }).language).toBe(language);
  });
});

describe('the languages to choose from', () => {
  it('are the only ones that come out', () => {
    for (const [, text] of sentences) expect(['da', 'en']).toContain(among(text, { allowed: ['da', 'en'] }).language);
  });

  it('take a neighbour\'s words for their own', () => {
    expect(among('når stenger dere i morgen', { allowed: ['en', 'da'] }).language).toBe('da');
    expect(among('hvornår lukker I', { allowed: ['en', 'nb'] }).language).toBe('nb');
  });

  it('may be one: then it is that, and sure', () => {
    expect(among('when do you close', { allowed: ['sv'] })).toEqual({ language: 'sv', sure: true, scores: { sv: 1 } });
  });

  it('are all four when none is named', () => {
    expect(among('when do you close', { allowed: [] }).language).toBe('en');
  });

  it('share what is certain: together 1, and the highest is the one', () => {
    for (const text of [...sentences.map(([, each]) => each), ...randomTexts(300, awkwardPieces, { seed: 9 })]) {
      const { scores, language, sure } = among(text);
      const values = Object.values(scores);
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      expect(scores[language]).toBe(Math.max(...values));
      if (sure) expect(scores[language]).toBeGreaterThanOrEqual(0.85);
    }
  });
});

describe('what was learnt', () => {
  it('is the same each time: the same text twice, and another recogniser from the same words', () => {
    const again = createLanguageRecogniser(learnLanguages({ ...shippedPacks }, []));
    for (const [, text] of sentences) {
      expect(among(text)).toEqual(among(text));
      expect(again(text, { allowed: languages })).toEqual(among(text));
    }
  });

  it('grows by the shop\'s own questions, without touching another shop\'s', () => {
    const word = 'kvasterudløp';
    const before = among(word);
    const taught = createLanguageRecogniser(learnLanguages(shippedPacks, ['når er', 'hva koster', 'hvem arrangerer', 'hvor starter'].map((text) => ({ language: 'sv', text: `${text} ${word}` }))));
    expect(taught(word, { allowed: languages }).scores.sv).toBeGreaterThan(before.scores.sv ?? 1);
    expect(among(word)).toEqual(before);
  });

  it('reads only the beginning of a long text', () => {
    const long = `när stänger ni i morgon ${'och '.repeat(100)}`;
    expect(among(`${long}${'when do you close '.repeat(10_000)}`)).toEqual(among(long));
    expect(among('å'.repeat(100_000))).toEqual(among('å'.repeat(1000)));
  });

  it('takes accents together and apart for the same', () => {
    for (const [, text] of sentences) expect(among(text.normalize('NFD')).scores).toEqual(among(text).scores);
  });
});
