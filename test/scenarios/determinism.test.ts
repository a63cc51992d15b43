import { describe, expect, it } from '@jest/globals';
import { aBot } from '../support/aBot.ts';

const says = ['hei', 'når stenger dere på lørdag?', 'blåbærsyltetøy på traktor', 'hvor er pakken min?', 'avbryt', 'snakk med et menneske', 'Hallo??', 'kan jeg bytte en genser?'];

async function wholeConversation(): Promise<string> {
  const bot = await aBot();
  const heard = [];
  for (const [i, text] of says.entries()) heard.push(await bot.say(text, { inline: true, id: `message-${i}` }));
  await bot.store.close();
  return JSON.stringify(heard);
}

describe('the same FAQ, state and clock', () => {
  it('make the same replies, byte for byte, events and explanations included', async () => {
    const once = await wholeConversation();
    expect(once).toContain('handoff.initiate');
    expect(await wholeConversation()).toBe(once);
  });
});
