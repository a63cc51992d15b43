import { describe, expect, it } from '@jest/globals';
import type { Request } from 'playwright-core';
import { until } from '../support/until.ts';
import { aCounter } from './aCounter.ts';
import { chatOn, patience } from './Chat.ts';

describe('the widget on a shop\'s page', () => {
  const counter = aCounter();

  it('loads only its script before it is opened, and for who has a conversation asks once what is unread', async () => {
    const context = await counter.aVisitor();
    const page = await context.newPage();
    const seen: Request[] = [];
    page.on('request', (request) => { if (request.url().startsWith(counter.server.url)) seen.push(request); });
    await page.goto(counter.site.url);
    const chat = chatOn(page);
    await chat.launcher.waitFor();
    await page.waitForLoadState('networkidle');
    expect(seen.map((request) => new URL(request.url()).pathname)).toEqual(['/widget.js']);
    await chat.open();
    await chat.shows(/Jeg er chatboten/);
    await chat.launcher.click();
    await chat.panel.waitFor({ state: 'hidden' });
    seen.length = 0;
    await page.reload();
    await chat.launcher.waitFor();
    await page.waitForLoadState('networkidle');
    const asked = seen.filter((request) => request.method() !== 'OPTIONS').map((request) => `${request.method()} ${new URL(request.url()).pathname}`);
    expect(asked.filter((each) => each !== 'GET /widget.js')).toEqual(['POST /widget/unread']);
    expect(await context.cookies()).toEqual([]);
  }, 2 * patience);

  it('works where the browser refuses all storage, as long as the page stands', async () => {
    counter.site.change({ before: `<script>
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
    </script>` });
    const chat = await counter.aChat();
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    await chat.launcher.click();
    await chat.panel.waitFor({ state: 'hidden' });
    await chat.launcher.click();
    await chat.shows(/30 dagers/);
  }, 2 * patience);

  it('keeps nothing in the frame, where browsers refuse it: only on the shop\'s own page', async () => {
    const chat = await counter.aChat();
    await chat.open();
    await chat.shows(/Jeg er chatboten/);
    const inFrame = await chat.frame.locator('html').evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(inFrame).toEqual([0, 0, '']);
    const kept = await chat.page.evaluate(() => Object.keys(localStorage));
    expect(kept).toEqual([`skranke:${counter.server.url}`]);
  }, 2 * patience);

  it('can be called by the page: before it is there, and after', async () => {
    counter.site.change({ before: `<script>
      window.told = [];
      window.Skranke = [['on', 'ready', () => told.push('ready')], ['on', 'open', () => told.push('open')]];
      Skranke.push(['on', 'message', (m) => told.push(m.from + ': ' + m.text.slice(0, 12))], ['send', 'kan jeg bytte en genser?']);
    </script>` });
    const chat = await counter.aChat();
    await chat.shows(/30 dagers/);
    const told = (): Promise<string[]> => chat.page.evaluate(() => (window as unknown as { told: string[] }).told);
    await until(async () => (await told()).some((each) => each.startsWith('shop: Du har')), 'the page heard the answer');
    expect((await told()).slice(0, 1)).toEqual(['open']);
    expect(await told()).toEqual(expect.arrayContaining(['ready', 'customer: kan jeg bytt']));
    await chat.page.evaluate(() => {
      const { Skranke, told: list } = window as unknown as { Skranke: { close(): void; on(name: string, fn: () => void): void; isOpen: boolean }; told: string[] };
      Skranke.on('close', () => list.push('close'));
      Skranke.close();
    });
    await chat.panel.waitFor({ state: 'hidden' });
    expect((await told()).at(-1)).toBe('close');
    await chat.page.evaluate(() => { (window as unknown as { Skranke: { toggle(): void } }).Skranke.toggle(); });
    await chat.panel.waitFor();
  }, 2 * patience);

  it('is there once, however often it is included, and left, in the colour and where the tag says', async () => {
    counter.site.change({ attributes: 'data-position="left" data-colour="#ffd400" data-offset="90"', after: `<script src="${counter.server.url}/widget.js" async></script>` });
    const chat = await counter.aChat();
    await chat.launcher.waitFor();
    await chat.page.waitForLoadState('networkidle');
    expect(await chat.page.locator('#skranke').count()).toBe(1);
    const box = (await chat.launcher.boundingBox())!;
    expect([box.x, Math.round(800 - box.y - box.height)]).toEqual([20, 90]);
    const style = await chat.launcher.evaluate((button) => [getComputedStyle(button).backgroundColor, getComputedStyle(button).color]);
    expect(style).toEqual(['rgb(255, 212, 0)', 'rgb(0, 0, 0)']);
  }, patience);

  it('stands under a strict policy of the shop\'s own', async () => {
    counter.site.change({ policy: `default-src 'self'; script-src ${counter.server.url}; frame-src ${counter.server.url}; connect-src ${counter.server.url}` });
    const chat = await counter.aChat();
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    counter.site.change({ policy: '' });
  }, 2 * patience);

  it('is tried on the server\'s own page, where the line to paste stands ready to be copied', async () => {
    const context = await counter.aVisitor();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: counter.server.url });
    const page = await context.newPage();
    counter.watch(page);
    await page.goto(counter.server.url);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`<script src="${counter.server.url}/widget.js" async></script>`);
    await page.getByRole('button', { name: 'Bytte og retur' }).click();
    const chat = chatOn(page);
    await chat.shows(/^shop: Du har 30 dagers åpent kjøp/);
    await page.getByRole('link', { name: 'Svenska' }).click();
    await page.waitForURL(/language=sv/);
    expect(await chat.launcher.getAttribute('aria-label')).toMatch(/^(?:Stäng chatten|Chatta med Fjell & Fjord)/);
  }, 2 * patience);
});
