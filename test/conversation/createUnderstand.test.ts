import { describe, expect, it } from '@jest/globals';
import { createWholeMessages } from '../../src/conversation/createWholeMessages.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import type { UnderstandOptions } from '../../src/conversation/createUnderstand.ts';
import type { Knowledge } from '../../src/conversation/Knowledge.ts';
import type { Understanding } from '../../src/conversation/Understanding.ts';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { FaqFile } from '../../src/faq/faqVersion.ts';
import { foldMessage } from '../../src/language/fold.ts';
import { awkwardPieces, randomTexts } from '../support/randomTexts.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';

const shipped = readShippedLanguages();

const own: readonly FaqFile[] = [
  ...scenarioFaq,
  { path: 'nb/more.yaml', text: `
christmas-offer:
  title: Juletilbud
  questions: [hva er juletilbudet, har dere juletilbud]
  answer: Gratis frakt.
  valid: {from: 2026-12-01, until: 2026-12-24}
ski-rental:
  title: Skileie
  questions: [leier dere ut ski, hva koster det å leie ski]
  answer: Ja, i Harstad.
  locations: [harstad]
` },
  { path: 'nb/_phrases.yaml', text: 'clarify.none: Noe helt annet\ncommands: {person: [hent sjefen]}\n' },
];

function knowledgeOf(files: readonly FaqFile[]): Knowledge {
  const { knowledge, findings } = loadKnowledge(files, faqContext(shipped));
  if (knowledge === undefined) throw new RangeError(JSON.stringify(findings));
  return knowledge;
}

const knowledge = knowledgeOf(own);
const now = wallTimeOf('2026-12-17T10:00');
const understand = (text: string, options: Partial<UnderstandOptions> = {}): Understanding => knowledge.understand(text, { now, ...options });

describe('the language to go on in', () => {
  it.each([
    ['når stenger dere', 'sv', 'nb'],
    ['hvornår lukker I i morgen', 'nb', 'da'],
    ['när stänger ni i morgon', 'nb', 'sv'],
    ['when do you close tomorrow', 'da', 'en'],
  ] as const)('follows words that tell: "%s" in a conversation in %s is %s', (text, before, language) => {
    expect(understand(text, { before }).language).toBe(language);
  });

  it.each(['sv', 'da', 'nb', 'en'] as const)('stays %s where words do not tell', (before) => {
    for (const text of ['👍', '123456', '', '???', 'kari@example.com']) expect(understand(text, { before }).language).toBe(before);
  });

  it.each([
    ['xyzzy', 'sv'], ['FF-1043', 'da'], ['OK', 'sv'],
  ] as const)('stays what it was for what is no language\'s own: "%s" in %s', (text, before) => {
    expect(understand(text, { before }).language).toBe(before);
  });

  it.each([
    ['ja', 'da', 'da'], ['ja', 'sv', 'sv'], ['ja', 'nb', 'nb'], ['nej', 'sv', 'sv'], ['nej', 'da', 'da'], ['stop', 'en', 'en'], ['stop', 'da', 'da'],
  ] as const)('of a short answer that several share is the conversation\'s: "%s" in %s', (text, before, language) => {
    expect(understand(text, { before }).language).toBe(language);
  });

  it.each([
    ['nei', 'en', 'nb'], ['snakk med et menneske', 'en', 'nb'], ['talk to a human', 'nb', 'en'],
  ] as const)('of a short answer in another language is that one\'s: "%s" in %s', (text, before, language) => {
    expect(understand(text, { before }).language).toBe(language);
  });

  it('of a short answer is what the channel says at first', () => {
    expect(understand('stop', { locale: 'en' }).language).toBe('en');
    expect(understand('ja', { locale: 'sv' }).language).toBe('sv');
  });

  it('is the one that is forced', () => {
    for (const text of ['when do you close', 'ja', '👍']) expect(understand(text, { language: 'da', before: 'sv' }).language).toBe('da');
  });

  it('of a tap is that of the button, the conversation\'s first', () => {
    expect(understand('Åbningstider', { before: 'nb' })).toMatchObject({ label: { entry: 'opening-hours', language: 'da' }, language: 'da' });
    expect(understand('Returns', { before: 'sv' })).toMatchObject({ label: { entry: 'return-policy', language: 'en' }, language: 'en' });
  });
});

describe('a whole message', () => {
  it.each([
    ['snakk med et menneske', 'person'], ['tal med et menneske', 'person'], ['prata med en människa', 'person'], ['talk to a human', 'person'],
    ['KUNDESERVICE!!', 'person'], ['stopp', 'stop'], ['avbryt', 'stop'], ['cancel', 'stop'], ['start på nytt', 'restart'], ['start over', 'restart'], ['börja om', 'restart'], ['hjelp', 'help'], ['hjälp', 'help'], ['help', 'help'],
  ])('is a command in every language, whatever the conversation\'s: "%s" is %s', (text, command) => {
    for (const before of ['nb', 'en'] as const) expect(understand(text, { before }).command).toBe(command);
  });

  it.each(['hvordan stopper jeg et abonnement', 'jeg trenger hjelp med en ordre', 'stopp ikke', 'start på nytt med ordren min fra i går'])('is no command where it says more: "%s"', (text) => {
    expect(understand(text).command).toBeUndefined();
  });

  it('is a command that the shop added', () => {
    expect(understand('Hent sjefen!').command).toBe('person');
  });

  it.each([
    ['ja', true, false], ['Ja takk!', true, false], ['jo', true, false], ['yes', true, false], ['nei', false, true], ['nej tack', false, true], ['no thanks', false, true], ['kanskje', false, false], ['ja, når stenger dere', false, false],
  ])('says yes or no in any language: "%s"', (text, yes, no) => {
    expect(understand(text)).toMatchObject({ yes, no });
  });

  it.each(['??', '???', '...', 'hallo??', 'er dere der', 'er der nogen', 'är ni där', 'anyone there'])('only asks whether someone is there: "%s"', (text) => {
    expect(understand(text).ping).toBe(true);
  });

  it.each(['når stenger dere?', '👍', '', 'hvor er dere'])('asks more than that, or nothing: "%s"', (text) => {
    expect(understand(text).ping).toBe(false);
  });

  it('is the bot\'s own button, as the shop words it', () => {
    expect(understand('Noe helt annet').button).toBe('none-of-these');
    expect(understand('Jeg vil ha noe helt annet').button).toBeUndefined();
  });

  it('means the same whatever language says it: a command is told with all of its languages', () => {
    const whole = createWholeMessages(knowledge.faq, shipped.packs);
    expect([...whole('stop').get('stop') ?? []]).toEqual(expect.arrayContaining(['da', 'en']));
    expect(whole('noe annet enn dette').size).toBe(0);
    for (const language of ['nb', 'da', 'sv', 'en'] as const) {
      const button = shipped.packs[language].phrases['person.button'];
      expect(whole(foldMessage(typeof button === 'string' ? button : button.other)).get('person')?.has(language)).toBe(true);
    }
  });
});

describe('the text of a button', () => {
  it.each(['Åpningstider', 'åpningstider!', 'ÅPNINGSTIDER', 'aapningstider'])('is its entry before all matching: "%s"', (text) => {
    expect(understand(text).label).toEqual({ entry: 'opening-hours', language: 'nb' });
  });

  it('is none with more around it', () => {
    expect(understand('Åpningstider i dag').label).toBeUndefined();
  });

  it('is none once its entry no longer holds', () => {
    expect(understand('Juletilbud').label).toEqual({ entry: 'christmas-offer', language: 'nb' });
    expect(understand('Juletilbud', { now: wallTimeOf('2026-12-25') }).label).toBeUndefined();
  });
});

describe('an entry', () => {
  const ranked = (text: string, options: Partial<UnderstandOptions> = {}): string[] => understand(text, options).reading.ranked.map(({ id }) => id);

  it.each([['2026-11-30', false], ['2026-12-01', true], ['2026-12-24', true], ['2026-12-25', false]])('is there within its days, both included: %s', (day, there) => {
    expect(ranked('har dere juletilbud', { now: wallTimeOf(day) }).includes('christmas-offer')).toBe(there);
  });

  it('of one branch is left out where another is named or known', () => {
    expect(ranked('leier dere ut ski')).toContain('ski-rental');
    expect(ranked('leier dere ut ski i Harstad')).toContain('ski-rental');
    expect(ranked('leier dere ut ski i Tromsø')).not.toContain('ski-rental');
    expect(ranked('leier dere ut ski', { location: 'tromso' })).not.toContain('ski-rental');
    expect(ranked('leier dere ut ski i Harstad', { location: 'tromso' })).toContain('ski-rental');
  });
});

describe('besides', () => {
  it('the branch that is named goes before the one that is known', () => {
    expect(understand('har dere åpent i Tromsø', { location: 'harstad' }).location).toBe('tromso');
    expect(understand('har dere åpent', { location: 'harstad' }).location).toBe('harstad');
    expect(understand('har dere åpent')).not.toHaveProperty('location');
  });

  it('the days are those of the message\'s language and the shop\'s time', () => {
    expect(understand('har dere åpent i morgen').dates).toMatchObject([{ from: '2026-12-18', to: '2026-12-18' }]);
    expect(understand('are you open tomorrow').dates).toMatchObject([{ from: '2026-12-18', to: '2026-12-18' }]);
    expect(understand('åpner dere').dates).toEqual([]);
  });

  it('the country may be another for its days', () => {
    const constitution = (country?: 'DK'): unknown => understand('har dere åpent på grunnlovsdagen', country === undefined ? {} : { country }).dates[0];
    expect(constitution()).toMatchObject({ from: '2027-05-17' });
    expect(constitution('DK')).toMatchObject({ from: '2027-06-05' });
  });

  it('the mood and the way to reach the customer are read', () => {
    expect(understand('dette er helt elendig service!!').mood.mood).toBe('angry');
    expect(understand('kari@example.com').contact).toEqual({ text: 'kari@example.com', alone: true });
    expect(understand('hei')).not.toHaveProperty('contact');
  });

  it.each([['hei', true], ['hei hei', true], ['Hei!', true], ['hei, når stenger dere', false], ['', false], ['👍', false]])('a message of nothing but small words is told: "%s"', (text, only) => {
    expect(understand(text).onlyFillers).toBe(only);
  });

  it('the text stays as it was written', () => {
    for (const text of ['  Hei!\r\n', '\uD83D', 'E\u0301']) expect(understand(text).text).toBe(text);
  });
});

describe('understanding', () => {
  it('is the same twice, of whatever text', () => {
    for (const text of randomTexts(60, [...awkwardPieces, 'når stenger dere ', 'ja ', 'i morgen ', 'stopp '], { seed: 40 })) {
      expect(understand(text, { before: 'nb' })).toEqual(understand(text, { before: 'nb' }));
    }
  });

  it.each([['letters', 'a'.repeat(50_000)], ['words', 'når stenger dere i morgen '.repeat(2000)], ['digits', '1 '.repeat(25_000)]])('of 50,000 signs of %s is read', (_, text) => {
    expect(understand(text).text).toBe(text);
  });
});
