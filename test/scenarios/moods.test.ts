import { describe, expect, it } from '@jest/globals';
import { giveBack, takeOver } from '../../src/conversation/takeOver.ts';
import { aBot } from '../support/aBot.ts';
import { playScenario, type Scenario } from '../support/playScenario.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';

const orders = [{ number: '123456', email: 'kari@example.com', postcode: '9405', status: 'sent', items: [] }];
const inline = { inline: true };
const open: Scenario['steps'][number] = [{ open: { locale: 'nb' } }, ['chatboten']];
/** The same shop in another country. */
const shopIn = (country: string) => scenarioFaq.map((file) => (file.path === 'shop.yaml' ? { ...file, text: file.text.replace('country: NO', `country: ${country}`) } : file));

const scenarios: Scenario[] = [
  {
    name: 'anger is met with regret once, and again when it returns',
    with: inline,
    steps: [
      open,
      ['faen, når stenger dere i Harstad i dag', [/^Beklager, jeg skjønner godt[^]*10–18/], ['Bytte og retur', 'Snakk med oss']],
      ['helvete, kan jeg bytte en genser da', [/^Du har \*\*30/], ['Hvor er ordren min', 'Åpningstider', 'Snakk med oss']],
      ['når åpner dere i Harstad i morgen?', [/^I morgen/], ['Bytte og retur']],
      ['faen, når stenger dere i Harstad i dag', [/^Beklager/]],
    ],
  },
  { name: 'anger that is not understood goes to a person at once', with: inline, steps: [open, ['for noen jævla idioter, traktoren er på månen', ['Beklager at du ikke har fått hjelp.', 'Du får svar her før kl. 12.']]] },
  {
    name: 'anger in a dialog goes to a person too',
    bot: { orders },
    with: inline,
    steps: [open, ['hvor er pakken min?', ['ordrenummer']], ['for noen jævla idioter, traktoren er på månen', ['Beklager at du ikke har fått hjelp.', 'Du får svar her før kl. 12.']]],
  },
  { name: 'praise is thanked for', with: inline, steps: [open, ['dere er så flinke og fantastiske', ['Så hyggelig å høre!']]] },
  { name: 'praise is thanked for in Danish', with: inline, steps: [[{ open: { locale: 'da' } }, ['chatbotten']], ['I er simpelthen fantastiske og super søde', ['dejligt at høre']]] },
  { name: 'praise is thanked for in Swedish', with: inline, steps: [[{ open: { locale: 'sv' } }, ['chattboten']], ['ni är helt fantastiska och jätteduktiga', ['roligt att höra']]] },
  { name: 'praise is thanked for in English', with: inline, steps: [[{ open: { locale: 'en' } }, ['chatbot']], ['you are absolutely fantastic, i love it', ['lovely to hear']]] },
  { name: 'a threat goes to a person at once', with: inline, steps: [open, ['jeg kommer og tar dere', ['Dette tar vi på alvor', 'Du får svar her før kl. 12.']]] },
  { name: 'a threat to go to law is anger, and none', with: inline, steps: [open, ['jeg anmelder dere, traktoren er på månen', ['Beklager at du ikke har fått hjelp.']]] },
  {
    name: 'who may harm themselves hears where help is, and gets a person',
    with: inline,
    steps: [open, ['jeg orker ikke leve lenger', [/Du er ikke alene[^]*\*\*116 123\*\*[^]*\*\*22 40 00 40\*\*[^]*\*\*113\*\*[^]*skriver til deg her\. Du får svar her før kl\. 12\./]]],
  },
  {
    name: 'who may harm themselves is heard in the middle of a dialog, and while waiting',
    bot: { orders },
    with: inline,
    steps: [open, ['hvor er pakken min?', ['ordrenummer']], ['jeg vil ta livet av meg', ['116 123']], ['jeg vil dø', ['116 123', 'Du får svar her før kl. 12.']]],
  },
  { name: 'a Dane in Denmark hears the Danish line', bot: { files: shopIn('DK') }, with: inline, steps: [['jeg vil ikke leve længere', [/\*\*70 201 201\*\*[^]*\*\*112\*\*/]]] },
  { name: 'a Swede in Sweden hears the Swedish line', bot: { files: shopIn('SE') }, with: inline, steps: [['jag vill inte leva längre', [/\*\*90101\*\*[^]*\*\*112\*\*/]]] },
  { name: 'who writes English to a Swedish shop hears the Swedish line', bot: { files: shopIn('SE') }, with: inline, steps: [['I want to kill myself, nobody cares', ['You are not alone', '**90101**']]] },
];

describe('a mood', () => {
  it.each(scenarios)('$name', playScenario);
});

describe('an alarm', () => {
  it('raises the case that waits already, to the top of the queue', async () => {
    const bot = await aBot();
    await bot.say('snakk med et menneske', { ...inline, conversation: 'first' });
    await bot.pass(60_000);
    await bot.say('snakk med et menneske', { ...inline, conversation: 'second' });
    await bot.say('jeg vet hvor dere bor', { ...inline, conversation: 'second' });
    expect((await bot.store.desk.queue()).map(({ number, reason }) => [number, reason])).toEqual([[2, 'threat'], [1, 'asked']]);
    await bot.say('jeg vil ta livet av meg', { ...inline, conversation: 'first' });
    await bot.say('jeg kommer og tar dere', { ...inline, conversation: 'first' });
    expect((await bot.store.desk.queue()).map(({ number, reason }) => [number, reason])).toEqual([[1, 'self-harm'], [2, 'threat']]);
    await bot.store.close();
  });

  it('leaves the customer to the person who is there', async () => {
    const bot = await aBot();
    let ids = 0;
    const newId = (): string => `x${ids += 1}`;
    await bot.say('snakk med et menneske');
    const conversation = (await bot.store.desk.conversationOf('1'))!;
    await bot.store.conversations.commit(takeOver(await bot.store.conversations.recall(conversation), 'Hei!', bot.clock.now(), newId));
    expect(await bot.say('jeg vil ta livet av meg')).toEqual([]);
    await bot.store.conversations.commit(giveBack(await bot.store.conversations.recall(conversation), bot.clock.now(), newId));
    expect((await bot.say('jeg vil ta livet av meg')).some(({ text }) => text.includes('116 123'))).toBe(true);
    await bot.store.close();
  });

  it('is not held to see what follows', async () => {
    const bot = await aBot();
    await bot.open({ locale: 'nb' });
    expect((await bot.say('jeg vil dø')).some(({ text }) => text.includes('116 123'))).toBe(true);
    await bot.store.close();
  });

  it('is explained with the words that said so, and anger is counted', async () => {
    const bot = await aBot();
    await bot.say('jeg kommer og tar dere', inline);
    await bot.say('faen, når stenger dere i dag', { ...inline, conversation: 'c2' });
    await bot.say('tusen takk, dere er fantastiske', { ...inline, conversation: 'c3' });
    const reply = (await bot.store.review.search({ author: 'bot' })).find(({ explanation }) => explanation?.route === 'alarm');
    expect(reply?.explanation).toMatchObject({ alarm: { alarm: 'threat', words: ['jeg kommer og tar dere'] }, summary: expect.stringContaining('It sounds like threat: "jeg kommer og tar dere"') });
    const { moods } = await bot.store.review.summary(0, Infinity, bot.clock.now());
    expect(moods).toEqual({ angry: 1, happy: 1 });
    await bot.store.close();
  });
});
