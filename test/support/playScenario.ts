import { expect } from '@jest/globals';
import { aBot, type BotOptions, type SayOptions } from './aBot.ts';

/** What the customer says, and what is heard: each part somewhere in the one reply. `undefined`: the bot says nothing. */
export type Step = [say: string | { open: SayOptions } | { pass: number }, hear: readonly (string | RegExp)[] | undefined, buttons?: readonly string[]];

/** A conversation as a table. */
export interface Scenario {
  name: string;
  bot?: BotOptions;
  with?: SayOptions;
  steps: readonly Step[];
}

/** Says each step to a bot of its own, and expects what is to be heard. */
export async function playScenario({ bot: options, with: common = {}, steps }: Scenario): Promise<void> {
  const bot = await aBot(options);
  for (const [say, hear, buttons] of steps) {
    const heard = typeof say === 'string' ? await bot.say(say, common) : 'open' in say ? await bot.open({ ...say.open, inline: true }) : await bot.pass(say.pass);
    const replies = heard.filter(({ activity }) => activity['type'] === 'message');
    const [reply] = replies;
    expect(replies.length).toBe(hear === undefined || hear.length === 0 ? 0 : 1);
    for (const part of hear ?? []) {
      if (typeof part === 'string') expect(reply?.text).toContain(part);
      else expect(reply?.text).toMatch(part);
    }
    if (buttons !== undefined) expect(reply?.buttons).toEqual(buttons);
  }
  expect(bot.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  await bot.store.close();
}
