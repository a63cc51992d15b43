import { describe, expect, it } from '@jest/globals';
import { aBot, type TestBot } from '../support/aBot.ts';

async function welcomed(): Promise<TestBot> {
  const bot = await aBot();
  await bot.open({ locale: 'nb' });
  bot.heard.length = 0;
  return bot;
}

const said = (bot: TestBot): string[] => bot.heard.map(({ text }) => text);

describe('a burst', () => {
  it('is answered once, when it asks something: "hei", "lurer på noe", "har dere åpent?"', async () => {
    const bot = await welcomed();
    await bot.say('Hei');
    await bot.pass(1_000);
    await bot.say('lurer på noe');
    await bot.pass(1_500);
    const replies = await bot.say('har dere åpent i dag?', { id: 'the-question' });
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ replyTo: 'the-question', text: expect.stringContaining('I dag') });
    await bot.pass(60_000);
    expect(said(bot).filter((text) => text !== '…')).toHaveLength(1);
    await bot.store.close();
  });

  it('shows that somebody writes while it waits', async () => {
    const bot = await welcomed();
    await bot.say('hei');
    expect(said(bot)).toEqual(['…']);
    await bot.store.close();
  });

  it('answers a lone greeting when nothing follows, by the entry', async () => {
    const bot = await welcomed();
    expect(await bot.say('hei')).toEqual([]);
    const replies = await bot.pass(2_500);
    expect(replies.map(({ text }) => text)).toEqual(['Hei! Hva kan jeg hjelpe med?']);
    await bot.store.close();
  });

  it('waits 2.5 seconds after the last of them', async () => {
    const bot = await welcomed();
    await bot.say('hei');
    await bot.pass(2_000);
    await bot.say('lurer på noe');
    expect(await bot.pass(2_000)).toEqual([]);
    expect(await bot.pass(500)).toHaveLength(1);
    await bot.store.close();
  });

  it('counts one miss at most, and replies to the last', async () => {
    const bot = await welcomed();
    await bot.say('øh');
    await bot.say('traktor på blåbærtur');
    await bot.say('romskip til månen', { id: 'last' });
    const replies = await bot.pass(5_000);
    expect(replies).toEqual([expect.objectContaining({ replyTo: 'last', text: expect.stringContaining('annen måte') })]);
    await bot.store.close();
  });

  it('reads its parts as one question', async () => {
    const bot = await welcomed();
    await bot.say('jeg lurer på');
    await bot.say('blåbær');
    await bot.say('om jeg kan returnere en vare');
    const replies = await bot.pass(5_000);
    const all = said(bot).filter((text) => text !== '…');
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('30 dagers');
    expect(replies.length).toBeLessThanOrEqual(1);
    await bot.store.close();
  });

  it('is answered at once where the replies travel in the answer', async () => {
    const bot = await welcomed();
    expect(await bot.say('hei', { inline: true })).toHaveLength(1);
    await bot.store.close();
  });

  it('is taken up after a crash: what was held is answered at its time', async () => {
    const before = await welcomed();
    await before.say('hei');
    const after = await aBot({ store: before.store, at: '2026-12-17T10:00:01+01:00' });
    await after.reception.resume();
    expect(await after.pass(1_400)).toEqual([]);
    expect((await after.pass(200)).map(({ text }) => text)).toEqual(['Hei! Hva kan jeg hjelpe med?']);
    await after.store.close();
  });
});
