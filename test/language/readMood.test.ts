import { describe, expect, it } from '@jest/globals';
import { readMood, type Mood } from '../../src/language/readMood.ts';
import { awkwardPieces, randomTexts } from '../support/randomTexts.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const cases: Record<string, [Mood, 'nb' | 'da' | 'sv' | 'en', string][]> = {
  'anger, in words': [
    ['angry', 'nb', 'Dette er helt elendig service'],
    ['angry', 'nb', 'jeg krever svar nå!'],
    ['angry', 'da', 'Det er simpelthen for dårligt'],
    ['angry', 'sv', 'det här är under all kritik'],
    ['angry', 'en', 'this is ridiculous, worst service ever'],
  ],
  'swearing': [
    ['angry', 'nb', 'hva i helvete driver dere med'],
    ['angry', 'da', 'I er nogle forbandede svindlere'],
    ['angry', 'sv', 'jävla skitbutik'],
    ['angry', 'en', 'what the fuck is going on'],
    ['angry', 'nb', 'what the fuck er dette'],
  ],
  'threats': [
    ['angry', 'nb', 'da anmelder jeg dere, ser dere i retten'],
    ['angry', 'nb', 'jeg kontakter forbrukerrådet'],
    ['angry', 'da', 'så må jeg politianmelde jer'],
    ['angry', 'sv', 'då polisanmäler jag er'],
    ['angry', 'en', 'you will hear from my lawyer'],
  ],
  'praise': [
    ['happy', 'nb', 'tusen takk for kjempegod hjelp!'],
    ['happy', 'da', 'mange tak for den gode hjælp'],
    ['happy', 'sv', 'jag är jättenöjd med er'],
    ['happy', 'en', 'you guys are awesome, thank you so much!'],
  ],
  'what is denied': [
    ['angry', 'nb', 'jeg er ikke fornøyd'],
    ['angry', 'nb', 'ikke helt fornøyd med dette'],
    ['angry', 'nb', 'aldri fornøyd med dere'],
    ['angry', 'da', 'jeg er ikke tilfreds'],
    ['angry', 'sv', 'jag är inte nöjd'],
    ['angry', 'en', 'not happy with this'],
    ['happy', 'nb', 'ikke verst!'],
    ['happy', 'sv', 'inte illa!'],
    ['happy', 'en', 'not bad at all'],
  ],
  'a plain errand, however unlucky': [
    ['neutral', 'nb', 'hvor er pakken min'],
    ['neutral', 'nb', 'glidelåsen er ødelagt'],
    ['neutral', 'da', 'min jakke er gået i stykker, hvad gør jeg?'],
    ['neutral', 'sv', 'jag har fått fel storlek'],
    ['neutral', 'en', 'the zip is broken, can I exchange it?'],
  ],
  'politeness': [
    ['neutral', 'nb', 'takk på forhånd'],
    ['neutral', 'da', 'tak på forhånd'],
    ['neutral', 'sv', 'tack på förhand'],
    ['neutral', 'en', 'thanks in advance'],
  ],
  'signs': [
    ['angry', 'nb', '😡'],
    ['angry', 'nb', 'HVOR BLIR DET AV PAKKEN MIN'],
    ['neutral', 'nb', 'FF-1043'],
    ['neutral', 'nb', 'XXL'],
    ['neutral', 'nb', 'hvor er pakken min 🙂'],
    ['happy', 'nb', '❤️❤️'],
    ['happy', 'en', '😍'],
  ],
  'irony': [
    ['angry', 'nb', 'så flott 🙄'],
    ['happy', 'nb', 'så flott!'],
    ['angry', 'nb', 'takk for ingenting'],
    ['happy', 'nb', 'jævlig bra service'],
  ],
  'praise in the midst of trouble': [
    ['angry', 'nb', 'Fantastisk, enda en uke uten svar'],
    ['angry', 'nb', 'Godt jobba. Feil farge!'],
    ['angry', 'da', 'flot klaret, nu er den også gået i stykker'],
    ['angry', 'sv', 'vilken service, tredje veckan utan svar'],
    ['angry', 'en', 'so much for your "lightning fast" delivery'],
    ['happy', 'nb', 'takk for rask hjelp med den feilen, alt er i orden igjen!'],
    ['happy', 'nb', 'Fantastisk service! Jeg fikk feil vare, men dere ordnet det samme dag'],
    ['happy', 'da', 'fantastisk service, jeg fik ombyttet den forkerte vare uden bøvl'],
    ['happy', 'en', 'great job, you sent a replacement for the broken one in two days'],
    ['happy', 'en', 'brilliant, second order from you and just as lovely'],
  ],
  'capitals: a short question is hurry': [
    ['neutral', 'nb', 'FRAKT TIL SVALBARD?'],
    ['neutral', 'sv', 'FINNS DEN I BLÅTT?'],
    ['angry', 'nb', 'HVOR ER PAKKEN MIN!'],
    ['angry', 'en', 'WHERE IS MY PARCEL'],
    ['happy', 'nb', 'DERE ER BEST!!!'],
  ],
  'what a comma parts is not denied': [
    ['angry', 'nb', 'har ikke fått svar, elendig service'],
    ['angry', 'en', 'it never came. terrible.'],
    ['happy', 'en', 'no need to call, excellent service'],
    ['angry', 'nb', 'kommer ikke til å handle mer hos dere'],
  ],
  'words that only look like a mood': [
    ['neutral', 'nb', 'har dere angry birds'],
    ['neutral', 'nb', 'ingen problemer med lampa'],
    ['neutral', 'sv', 'kaffebryggaren läcker'],
    ['happy', 'nb', 'nekter å ta av seg de nye skoene, så fornøyd er han'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('is %s in %s: "%s"', (mood, language, text) => {
    expect(readMood(text, shippedPacks, language).mood).toBe(mood);
  });
});

describe('a mood', () => {
  it('names what it was read from, and nothing where it is none', () => {
    expect(readMood('så flott 🙄', shippedPacks, 'nb').words).toEqual(expect.arrayContaining(['så flott', '🙄']));
    expect(readMood('HVOR BLIR DET AV PAKKEN MIN', shippedPacks, 'nb').words).toContain('CAPITALS');
    expect(readMood('hvor er pakken min 🙂', shippedPacks, 'nb')).toEqual({ mood: 'neutral', words: [] });
  });

  it('names praise and trouble where it was ironic', () => {
    expect(readMood('bravo, feil farge', shippedPacks, 'nb').words).toEqual(expect.arrayContaining(['bravo', 'feil']));
    expect(readMood('bravo, for en farge', shippedPacks, 'nb').words).toEqual(['bravo']);
  });

  it('is found in whatever language where none is named', () => {
    for (const [mood, , text] of [...cases['anger, in words']!, ...cases['praise']!]) expect(readMood(text, shippedPacks).mood).toBe(mood);
  });

  it('is the same without accents, and with accents apart', () => {
    expect(readMood('jeg er ikke fornoyd', shippedPacks, 'nb').mood).toBe('angry');
    expect(readMood('jag är jättenöjd'.normalize('NFD'), shippedPacks, 'sv').mood).toBe('happy');
  });

  it('is read where words with a mark meet "!!", which makes more of it', () => {
    expect(readMood('dårlig', shippedPacks, 'nb').mood).toBe('neutral');
    expect(readMood('dårlig!!', shippedPacks, 'nb').mood).toBe('angry');
  });

  it.each(['', ' ', '\uD83D', '👨‍👩‍👧', 'a'.repeat(100_000), '!'.repeat(100_000), 'takk '.repeat(20_000)])('of anything is one of three', (text) => {
    expect(['angry', 'neutral', 'happy']).toContain(readMood(text, shippedPacks).mood);
  });

  it('of letters at random is the same twice', () => {
    for (const text of randomTexts(300, [...awkwardPieces, ' ikke ', ' bra ', ' faen ', ' takk '], { seed: 11 })) {
      expect(readMood(text, shippedPacks, 'nb')).toEqual(readMood(text, shippedPacks, 'nb'));
    }
  });
});
