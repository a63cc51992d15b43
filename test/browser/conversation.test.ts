import { describe, expect, it } from '@jest/globals';
import { runSkranke, type CommandResult } from '../support/runSkranke.ts';
import { until } from '../support/until.ts';
import { aCounter, at } from './aCounter.ts';
import { patience } from './Chat.ts';

describe('a conversation in the widget', () => {
  const counter = aCounter();

  it('answers when the shop closes on Saturday, and goes on where a button is pressed', async () => {
    const chat = await counter.aChat();
    await chat.open();
    await chat.shows(/Jeg er chatboten til Fjell & Fjord/);
    await chat.ask('når stenger dere i Harstad på lørdag?', /10–16/);
    await chat.suggestion('Bytte og retur').click();
    await chat.shows(/^shop: Du har 30 dagers åpent kjøp/);
    expect((await chat.lines()).filter((line) => line.startsWith('customer: '))).toEqual(['customer: når stenger dere i Harstad på lørdag?', 'customer: Bytte og retur']);
  }, 2 * patience);

  it('keeps the conversation over a reload, on another page and in another tab, which both hear what is said', async () => {
    const context = await counter.aVisitor();
    const chat = await counter.visit(context);
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    const said = await chat.lines();

    await chat.page.reload();
    await chat.ready();
    await chat.shows(/30 dagers/);
    expect(await chat.lines()).toEqual(said);

    await chat.page.getByRole('link', { name: 'En annen side' }).click();
    await chat.page.waitForURL(/annen/);
    await chat.ready();
    await chat.shows(/30 dagers/);

    const second = await counter.visit(context);
    await second.launcher.waitFor();
    expect(await second.panel.count()).toBe(0);
    await second.open();
    await second.shows(/30 dagers/);
    await second.ask('når stenger dere i Harstad på lørdag?', /10–16/);
    await chat.shows(/10–16/);
    await until(async () => JSON.stringify(await chat.lines()) === JSON.stringify(await second.lines()), 'both tabs show the same');
  }, 3 * patience);

  it('is one conversation even where two tabs begin it at the same moment', async () => {
    const context = await counter.aVisitor();
    const [one, other] = await Promise.all([counter.visit(context), counter.visit(context)]);
    await Promise.all([one.open(), other.open()]);
    const kept = async (): Promise<unknown> => (await counter.kept(one))['conversationId'];
    // Whichever lost has gone over to the other's by the time that it hears an answer there.
    await until(async () => {
      const before = await kept();
      await Promise.all([one.ready(), other.ready()]);
      return before !== undefined && before === await kept();
    }, 'one conversation is kept');
    await one.ask('kan jeg bytte en genser?', /30 dagers/);
    await other.shows(/30 dagers/);
    await other.ask('når stenger dere i Harstad på lørdag?', /10–16/);
    await one.shows(/10–16/);
    expect((await one.lines()).filter((line) => line.startsWith('customer: '))).toHaveLength(2);
  }, 3 * patience);

  it('goes on with the same conversation when the token has long expired', async () => {
    const context = await counter.aVisitor();
    const chat = await counter.visit(context);
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    await chat.page.evaluate((name) => {
      const session = JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, unknown>;
      localStorage.setItem(name, JSON.stringify({ ...session, token: 'lapsed', expires: 0 }));
    }, `skranke:${counter.server.url}`);
    await chat.page.reload();
    await chat.ready();
    await chat.shows(/30 dagers/);
    await chat.ask('når stenger dere i Harstad på lørdag?', /10–16/);
  }, 2 * patience);

  it('counts what a person writes while it is closed, also on the next page, and says it to who cannot see', async () => {
    const chat = await counter.aChat();
    const badge = chat.page.locator('#skranke .badge');
    await chat.open();
    await chat.ask('kan jeg få snakke med et menneske', /Du får svar her/);
    await chat.launcher.click();
    await chat.panel.waitFor({ state: 'hidden' });
    const [waiting] = JSON.parse((await runSkranke(['queue', '--json', '--at', at], { environment: counter.environment })).out) as [{ number: number }];
    const say = (text: string): Promise<CommandResult> => runSkranke(['say', String(waiting.number), text, '--at', at], { environment: counter.environment });
    expect(await say('Hei, dette er Anna')).toMatchObject({ code: 0 });
    await badge.getByText('1', { exact: true }).waitFor();
    expect(await chat.launcher.getAttribute('aria-label')).toBe('Chat med Fjell & Fjord, én ulest melding');

    await chat.page.reload();
    await badge.getByText('1', { exact: true }).waitFor();
    expect(await say('Jakka ligger klar til deg')).toMatchObject({ code: 0 });
    await chat.page.getByRole('link', { name: 'En annen side' }).click();
    await badge.getByText('2', { exact: true }).waitFor();
    expect(await chat.launcher.getAttribute('aria-label')).toBe('Chat med Fjell & Fjord, 2 uleste meldinger');

    const seen = async (): Promise<unknown> => (await counter.kept(chat))['seen'];
    const before = await seen();
    await chat.open();
    await chat.shows(/^shop: Jakka ligger klar til deg/);
    await badge.waitFor({ state: 'hidden' });
    await until(async () => await seen() !== before, 'it is kept that they were seen');
    await chat.launcher.click();
    const asked = chat.page.waitForResponse(/widget\/unread/);
    await chat.page.reload();
    expect(await (await asked).json()).toEqual({ unread: 0 });
    expect(await badge.isVisible()).toBe(false);
  }, 4 * patience);

  it('sends a picture, and shows it again after a reload', async () => {
    const chat = await counter.aChat();
    await chat.open();
    await chat.shows(/Jeg er chatboten/);
    const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
    await chat.frame.locator('input[type="file"]').setInputFiles({ name: 'skade.png', mimeType: 'image/png', buffer: pixel });
    await chat.frame.getByRole('button', { name: 'Send', exact: true }).click();
    await chat.shows(/Bilder og filer må en av oss se på/);
    await chat.page.reload();
    await chat.ready();
    const picture = chat.frame.locator('.webchat__bubble--from-user img');
    await picture.waitFor();
    await until(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth === 1), 'the picture is shown');
  }, 3 * patience);

  it('tells, before a word is typed, when a person answers', async () => {
    const chat = await counter.aChat();
    await chat.open();
    const reply = chat.frame.locator('#reply');
    expect(await reply.textContent()).toBe('Vil du heller skrive med en av oss? Da får du vanligvis svar før kl.\u00a012.');
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    expect(await reply.isVisible()).toBe(false);
  }, 2 * patience);
});
