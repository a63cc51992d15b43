import { describe, expect, it } from '@jest/globals';
import { giveBack, takeOver } from '../../src/conversation/takeOver.ts';
import { aBot, type TestBot } from '../support/aBot.ts';

let ids = 0;
const newId = (): string => {
  ids += 1;
  return `desk-${ids}`;
};

async function answer(bot: TestBot, number: string, text: string): Promise<void> {
  const conversation = await bot.store.desk.conversationOf(number);
  const recalled = await bot.store.conversations.recall(conversation!);
  expect(await bot.store.conversations.commit(takeOver(recalled, text, bot.clock.now(), newId))).toBe('committed');
  await bot.deliverer.wakeAll();
  await bot.idle();
}

async function handBack(bot: TestBot, number: string): Promise<void> {
  const recalled = await bot.store.conversations.recall((await bot.store.desk.conversationOf(number))!);
  await bot.store.conversations.commit(giveBack(recalled, bot.clock.now(), newId));
}

describe('a person at the desk', () => {
  it('brings their words to the customer, silences the bot, and keeps the promise', async () => {
    const bot = await aBot();
    await bot.say('snakk med et menneske');
    expect(await bot.store.desk.queue()).toEqual([expect.objectContaining({ number: 1, status: 'waiting', about: 'snakk med et menneske' })]);

    await answer(bot, '1', 'Hei, dette er Anna. Hva gjelder det?');
    expect(bot.heard.at(-1)).toMatchObject({ text: 'Hei, dette er Anna. Hva gjelder det?', replyTo: undefined });
    expect(await bot.store.desk.queue()).toEqual([expect.objectContaining({ status: 'staff' })]);
    expect((await bot.store.review.summary(0, Infinity, bot.clock.now())).promises).toEqual({ kept: 1, late: 0, open: 0, broken: 0 });

    for (const text of ['når åpner dere?', 'stopp', 'hei', 'hallo??']) expect(await bot.say(text)).toEqual([]);
    expect(await bot.pass(60_000)).toEqual([]);
    await bot.store.close();
  });

  it('keeps what the customer writes to the person in the log', async () => {
    const bot = await aBot();
    await bot.say('menneske');
    await answer(bot, '1', 'Ja?');
    await bot.say('skoen er ødelagt');
    expect((await bot.store.desk.queue())[0]?.since).toEqual(['skoen er ødelagt']);
    expect(await bot.store.conversations.unfinished()).toEqual([]);
    await bot.store.close();
  });

  it('lets the bot answer again when it is given back, and closes the case', async () => {
    const bot = await aBot();
    await bot.say('menneske');
    await answer(bot, '1', 'Da er det ordnet.');
    await handBack(bot, '1');
    expect(await bot.store.desk.queue()).toEqual([]);
    expect((await bot.say('når åpner dere?', { inline: true }))[0]?.text).toContain('I dag');
    await bot.store.close();
  });

  it('leaves no stale reply: a turn that began before the take-over is taken again, and says nothing', async () => {
    const bot = await aBot();
    await bot.say('menneske');
    const { conversations } = bot.store;
    const commit = conversations.commit.bind(conversations);
    let interfered = false;
    // A person takes over between the turn's decision and its commit.
    conversations.commit = async (turn) => {
      if (!interfered) {
        interfered = true;
        const recalled = await conversations.recall(turn.conversation);
        await commit(takeOver(recalled, 'Jeg tar denne.', bot.clock.now(), newId));
      }
      return commit(turn);
    };
    bot.heard.length = 0;
    await bot.say('når åpner dere?');
    await bot.deliverer.wakeAll();
    await bot.idle();
    expect(bot.heard.map(({ text }) => text)).toEqual(['Jeg tar denne.']);
    await bot.store.close();
  });

  it('counts a promise as broken when its case is closed without an answer, and as late when it came too late', async () => {
    const bot = await aBot();
    await bot.say('menneske', { conversation: 'unanswered' });
    await handBack(bot, '1');
    await bot.say('menneske', { conversation: 'late' });
    await bot.pass(3 * 60 * 60_000);
    await answer(bot, '2', 'Beklager!');
    expect((await bot.store.review.summary(0, Infinity, bot.clock.now())).promises).toEqual({ kept: 0, late: 1, open: 0, broken: 1 });
    await bot.store.close();
  });

  it('is asked with what was said, not with the hand-overs before: a seventh is no larger than the talk', async () => {
    const bot = await aBot();
    const sizes: number[] = [];
    for (let again = 1; again <= 7; again += 1) {
      await bot.say('snakk med et menneske');
      sizes.push(JSON.stringify(bot.heard.findLast(({ activity }) => activity['type'] === 'event')?.activity).length);
      await handBack(bot, String(again));
    }
    const steps = sizes.slice(1).map((size, i) => size - (sizes[i] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(2 * Math.min(...steps) + 500);
    await bot.store.close();
  });
});
