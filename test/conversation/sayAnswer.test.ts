import { describe, expect, it } from '@jest/globals';
import { aBot } from '../support/aBot.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';

const links = (name: string): string => `[{title: ${name} 1, url: "https://x.example/1"}, {title: ${name} 2, url: "https://x.example/2"}]`;
const many = Array.from({ length: 12 }, (_, i) => `extra-${i}`);
const files = [...scenarioFaq, { path: 'nb/more.yaml', text: `
gift-card:
  title: Gavekort
  questions: [selger dere gavekort, har dere gavekort, kan jeg kjøpe gavekort]
  answer: Ja, gavekort har vi.
  prompts: [payment, ${many.slice(0, 8).join(', ')}]
  links: ${links('Gavekort')}
payment:
  title: Betaling
  questions: [kan jeg betale med vipps, hvordan kan jeg betale, tar dere kort]
  answer: Vipps og kort går fint.
  prompts: [gift-card, ${many.slice(4).join(', ')}]
  links: ${links('Betaling')}
${many.map((id, i) => `${id}:
  title: Emne ${'abcdefghijkl'[i]}
  questions: [xyzzy${i} plugh${i}]
  answer: Svar ${i}.
`).join('')}` }];

describe('two answers in one reply', () => {
  it('merge their buttons and links within what a channel shows, and offer nothing that was just answered', async () => {
    const bot = await aBot({ files });
    const [reply] = await bot.say('Har dere gavekort? Og kan jeg betale med vipps?', { inline: true });
    expect(reply?.text).toContain('Ja, gavekort har vi.\n\nVipps og kort går fint.');
    expect(reply?.buttons).toEqual([...'abcdefghijk'].map((letter) => `Emne ${letter}`));
    const { attachments } = reply?.activity as unknown as { attachments: { content: { buttons: { title: string }[] } }[] };
    expect(attachments[0]?.content.buttons.map(({ title }) => title)).toEqual(['Gavekort 1', 'Gavekort 2', 'Betaling 1']);
    await bot.store.close();
  });
});

describe('a customer whose language the shop lacks', () => {
  const norwegian = scenarioFaq.filter(({ path }) => path === 'nb/shop.yaml' || path === 'shop.yaml')
    .map(({ path, text }) => ({ path, text: text.replace('languages: [nb, da, sv, en]', 'languages: [nb]') }));

  it.each([
    ['hur länge har ni öppet i morgon', 'I morgen', 'Jag har bara svaret på norskt bokmål.'],
    ['how do I return an item that I bought', '30 dagers', 'I only have the answer in Norwegian Bokmål.'],
  ])('is answered in the shop\'s nearest, and told so in his own, once: "%s"', async (question, answer, notice) => {
    const bot = await aBot({ files: norwegian });
    const [first] = await bot.say(question, { inline: true });
    expect(first?.text).toContain(answer);
    expect(first?.text).toContain(notice);
    const [second] = await bot.say(question, { inline: true });
    expect(second?.text).toContain(answer);
    expect(second?.text).not.toContain(notice);
    await bot.store.close();
  });
});
