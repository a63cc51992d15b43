import { describe, expect, it } from '@jest/globals';
import { aBot } from '../support/aBot.ts';

const inline = { inline: true };

describe('the promises of DESIGN §3', () => {
  it('1: answers what a crash left without a turn, in order, when it starts again', async () => {
    const before = await aBot();
    const { conversations } = before.store;
    const commit = conversations.commit.bind(conversations);
    conversations.commit = () => Promise.reject(new RangeError('the power went'));
    await before.say('når åpner dere?', { id: 'a' });
    await before.say('kan jeg bytte en genser?', { id: 'b' });
    expect(before.heard).toEqual([]);
    conversations.commit = commit;

    const after = await aBot({ store: before.store });
    await after.reception.resume();
    await after.idle();
    expect(after.heard.map(({ replyTo }) => replyTo)).toEqual(['a', 'b']);
    expect(await conversations.unfinished()).toEqual([]);
    await after.store.close();
  });

  it('1: delivers after a start what stood in the log undelivered', async () => {
    const before = await aBot();
    before.peer.fault = { fault: 'passing', text: 'ECONNREFUSED' };
    await before.say('når åpner dere?', { id: 'a' });
    expect(before.heard).toEqual([]);
    const after = await aBot({ store: before.store, at: '2026-12-17T10:00:30+01:00' });
    await after.deliverer.wakeAll();
    await after.idle();
    expect(after.heard.map(({ replyTo }) => replyTo)).toEqual(['a']);
    await after.store.close();
  });

  it('2: takes one turn at a time in a conversation, in order', async () => {
    const bot = await aBot();
    const texts = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'når åpner dere?' : 'kan jeg bytte en genser?'));
    await Promise.all(texts.map((text, index) => bot.say(text, { id: `m${index}` })));
    expect(bot.heard.map(({ replyTo }) => replyTo)).toEqual(texts.map((_, index) => `m${index}`));
    await bot.store.close();
  });

  it('4: explains every reply: entry, file and line, words, runner-up, FAQ version', async () => {
    const bot = await aBot();
    await bot.say('kan jeg få returnere en vare', inline);
    const reply = (await bot.store.review.conversation('c1'))?.find(({ author }) => author === 'bot');
    expect(reply?.explanation).toMatchObject({
      route: 'question', verdict: 'answer', language: 'nb', faqVersion: bot.knowledge.faq.version,
      entry: { id: 'return-policy', place: { file: 'nb/shop.yaml', line: expect.any(Number) } },
      ranked: expect.arrayContaining([expect.objectContaining({ id: 'return-policy' })]),
      why: expect.objectContaining({ summary: expect.stringContaining('return-policy') }),
      actions: ['answer return-policy'],
    });
    await bot.store.close();
  });

  it('5: says nothing that stands neither in the FAQ nor in the phrases, and leaves no variable unfilled', async () => {
    const bot = await aBot({ orders: [{ number: '123456', email: 'kari@example.com', status: 'sent', items: [] }] });
    for (const text of ['hei', 'når åpner dere?', 'Åpningstider', 'xyzzy', 'plugh', 'hvor er pakken min', '123456', 'kari@example.com', 'hjelp', 'start på nytt', 'menneske', 'hallo?']) {
      for (const { text: said } of await bot.say(text, inline)) {
        expect(said).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/);
        expect(said).not.toMatch(/henvendelse|vennligst|ärende|kindly/i);
      }
    }
    await bot.store.close();
  });

  it('8: asks at once for another way where the channel closes before the promise is due', async () => {
    const bot = await aBot({ replyWindow: 60 * 60_000 });
    const [reply] = await bot.say('menneske', inline);
    expect(reply?.text).toContain('før kl. 12');
    expect(reply?.text).toContain('Legg gjerne igjen e-post eller telefonnummer, så er vi sikre på at svaret når deg.');
    await bot.store.close();
  });

  it('8: promises no time where nobody is ever at work', async () => {
    const bot = await aBot();
    bot.setOverrides(Array.from({ length: 70 }, (_, index) => ({ day: new Date(Date.UTC(2026, 11, 17 + index)).toISOString().slice(0, 10), spans: [] })));
    const [reply] = await bot.say('menneske', inline);
    expect(reply?.text).toContain('Du får svar her så snart vi er tilbake.');
    expect((await bot.store.desk.queue())[0]).not.toHaveProperty('due');
    await bot.store.close();
  });

  it('9: reads the same to a wrong number and to a wrong second fact', async () => {
    const orders = [{ number: '123456', email: 'kari@example.com', status: 'sent', items: [] }];
    const wrongNumber = await (await aBot({ orders })).say('hvor er pakken min? 654321 kari@example.com', inline);
    const wrongEmail = await (await aBot({ orders })).say('hvor er pakken min? 123456 ola@example.com', inline);
    expect(wrongNumber).toEqual(wrongEmail.map((heard) => ({ ...heard, replyTo: wrongNumber[0]?.replyTo })));
  });

  it('9: tells nothing to a number alone', async () => {
    const bot = await aBot({ orders: [{ number: '123456', email: 'kari@example.com', status: 'sent', items: [{ name: 'Skijakke', quantity: 1 }] }] });
    const [known] = await bot.say('hvor er ordren min? 123456', inline);
    const [unknown] = await bot.say('hvor er ordren min? 654321', { ...inline, conversation: 'other' });
    expect(known?.text).toBe(unknown?.text);
    expect(known?.text).not.toContain('Skijakke');
    await bot.store.close();
  });

  it('10: says the same to the same, byte for byte', async () => {
    const talk = async (): Promise<string> => {
      const bot = await aBot({ orders: [{ number: '123456', email: 'kari@example.com', status: 'sent', items: [] }] });
      const all = [];
      for (const text of ['hei', 'retur', 'noe helt annet', 'hvor er pakken min', '123456 kari@example.com', 'nei', 'snakk med noen', 'hallo?']) all.push(await bot.say(text, { ...inline, id: text }));
      await bot.store.close();
      return JSON.stringify(all.flat().filter(({ activity }) => activity['type'] === 'message'));
    };
    expect(await talk()).toBe(await talk());
  });

  it('says so and gets a person when something of ours fails in a turn', async () => {
    const bot = await aBot({ lookup: { find: () => Promise.reject(new RangeError('no')) } });
    const [reply] = await bot.say('hvor er pakken min? 123456 kari@example.com', inline);
    expect(reply?.text).toContain('Du får svar her før kl. 12.');
    await bot.store.close();
  });
});
