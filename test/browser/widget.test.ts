import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { aShopFolder } from '../support/aShopFolder.ts';
import { aShopSite, type ShopSite } from '../support/aShopSite.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { runSkranke, type CommandResult } from '../support/runSkranke.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';
import { until } from '../support/until.ts';
import { chatOn, patience, type Chat } from './Chat.ts';

const folder = temporaryFolders();
/** A Thursday in office hours, so that what is promised and what is open is known. */
const at = '2026-12-17T10:00';
const attributes = { attributes: '', language: 'nb', before: '', after: '' };

describe('the widget in a browser', () => {
  let browser: Browser;
  let server: RunningServer;
  let site: ShopSite;
  let environment: Record<string, string>;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    const shop = aShopFolder(folder());
    environment = { FAQ_DIR: join(shop, 'faq'), DATA_DIR: join(shop, 'data') };
    [browser, server] = await Promise.all([launchBrowser(), startServer(environment, ['--at', at], 120_000)]);
    site = await aShopSite({ chat: server.url });
  }, 150_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
    await server.stop();
  }, patience);

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    site.change(attributes);
    // Nothing is refused by a policy of ours, and no script fails.
    expect(faults.splice(0)).toEqual([]);
  });

  /** A visitor with a browser of their own. */
  async function aVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1_100, height: 800 }, reducedMotion: 'reduce', ...options });
    contexts.push(context);
    return context;
  }

  async function visit(context: BrowserContext, path = '/'): Promise<Chat> {
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => { if (/Content Security Policy|Uncaught/.test(message.text())) faults.push(message.text()); });
    await page.goto(site.url + path, { timeout: patience });
    return chatOn(page);
  }

  const aChat = async (options?: BrowserContextOptions): Promise<Chat> => visit(await aVisitor(options));
  const isFocused = (chat: Chat): Promise<boolean> => chat.input.evaluate((input) => input.ownerDocument.activeElement === input && input.ownerDocument.hasFocus());
  const requestsTo = (page: Page): Request[] => {
    const seen: Request[] = [];
    page.on('request', (request) => { if (request.url().startsWith(server.url)) seen.push(request); });
    return seen;
  };

  it('answers when the shop closes on Saturday, and goes on where a button is pressed', async () => {
    const chat = await aChat();
    await chat.open();
    await chat.shows(/Jeg er chatboten til Fjell & Fjord/);
    await chat.ask('når stenger dere i Harstad på lørdag?', /10–16/);
    await chat.suggestion('Bytte og retur').click();
    await chat.shows(/^shop: Du har 30 dagers åpent kjøp/);
    expect((await chat.lines()).filter((line) => line.startsWith('customer: '))).toEqual(['customer: når stenger dere i Harstad på lørdag?', 'customer: Bytte og retur']);
  }, 2 * patience);

  it('loads only its script before it is opened, and for who has a conversation asks once what is unread', async () => {
    const context = await aVisitor();
    const page = await context.newPage();
    const seen = requestsTo(page);
    await page.goto(site.url);
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

  it('keeps the conversation over a reload, on another page and in another tab, which both hear what is said', async () => {
    const context = await aVisitor();
    const chat = await visit(context);
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

    const second = await visit(context);
    await second.launcher.waitFor();
    expect(await second.panel.count()).toBe(0);
    await second.open();
    await second.shows(/30 dagers/);
    await second.ask('når stenger dere i Harstad på lørdag?', /10–16/);
    await chat.shows(/10–16/);
    await until(async () => JSON.stringify(await chat.lines()) === JSON.stringify(await second.lines()), 'both tabs show the same');
  }, 3 * patience);

  it('is one conversation even where two tabs begin it at the same moment', async () => {
    const context = await aVisitor();
    const [one, other] = await Promise.all([visit(context), visit(context)]);
    await Promise.all([one.open(), other.open()]);
    const kept = (): Promise<string> => one.page.evaluate((name) => (JSON.parse(localStorage.getItem(name) ?? '{}') as { conversationId: string }).conversationId, `skranke:${server.url}`);
    // Whichever lost has gone over to the other's by the time that it hears an answer there.
    await until(async () => {
      const before = await kept();
      await Promise.all([one.ready(), other.ready()]);
      return before !== '' && before === await kept();
    }, 'one conversation is kept');
    await one.ask('kan jeg bytte en genser?', /30 dagers/);
    await other.shows(/30 dagers/);
    await other.ask('når stenger dere i Harstad på lørdag?', /10–16/);
    await one.shows(/10–16/);
    expect((await one.lines()).filter((line) => line.startsWith('customer: '))).toHaveLength(2);
  }, 3 * patience);

  it('loses and doubles nothing when the server is killed in the middle, and sends what was written meanwhile', async () => {
    const chat = await aChat();
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    await server.stop('SIGKILL');
    await chat.input.fill('når stenger dere i Harstad på lørdag?');
    await chat.input.press('Enter');
    const status = chat.frame.locator('#status');
    await status.getByText('Mistet forbindelsen').waitFor();
    server = await startServer({ ...environment, PORT: new URL(server.url).port }, ['--at', at], 120_000);
    await chat.shows(/10–16/);
    await until(async () => !(await status.textContent() ?? '').includes('Mistet'), 'the status says that the line is back');
    await chat.ask('kan jeg returnere en vare?', /30 dagers/);
    const customer = (await chat.lines()).filter((line) => line.startsWith('customer: '));
    expect(customer).toEqual(['customer: kan jeg bytte en genser?', 'customer: når stenger dere i Harstad på lørdag?', 'customer: kan jeg returnere en vare?']);
    const shop = (await chat.lines()).filter((line) => line.startsWith('shop: '));
    expect(shop).toHaveLength(4);
    await chat.page.reload();
    await chat.ready();
    await chat.shows(/kan jeg returnere/);
    expect((await chat.lines()).filter((line) => line.startsWith('customer: '))).toEqual(customer);
  }, 5 * patience);

  it.each([[320, 568], [390, 780]])('fills a phone of %d by %d pixels, with nothing beside or under it', async (width, height) => {
    const chat = await aChat({ viewport: { width, height }, isMobile: true, hasTouch: true });
    await chat.launcher.tap();
    await chat.ready();
    await chat.shows(/Jeg er chatboten/);
    const box = await chat.panel.boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width, height });
    expect(await chat.launcher.isVisible()).toBe(false);
    const overflow = await chat.frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(overflow).toBe(0);
    expect(await chat.page.evaluate(() => document.documentElement.style.overflow)).toBe('hidden');
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    await chat.frame.getByRole('button', { name: 'Lukk chatten' }).tap();
    await chat.panel.waitFor({ state: 'hidden' });
    expect(await chat.launcher.isVisible()).toBe(true);
    expect(await chat.page.evaluate(() => document.documentElement.style.overflow)).toBe('');
    await chat.page.reload();
    await chat.launcher.waitFor();
    expect(await chat.panel.count()).toBe(0);
  }, 2 * patience);

  it('is used with the keyboard alone: in, a question, a suggestion, out, and the focus is where it was', async () => {
    const chat = await aChat();
    const { keyboard } = chat.page;
    await chat.launcher.waitFor();
    await chat.page.getByRole('button', { name: 'Kjøp' }).focus();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await chat.ready();
    await until(() => isFocused(chat), 'the focus is where one writes');
    await keyboard.type('når stenger dere i Harstad på lørdag?');
    await keyboard.press('Enter');
    await chat.shows(/10–16/);
    const suggestion = chat.suggestion('Bytte og retur');
    await suggestion.waitFor();
    await until(async () => {
      await keyboard.press('Shift+Tab');
      return suggestion.evaluate((button) => button.ownerDocument.activeElement === button);
    }, 'Shift+Tab leads to the suggestion', 5_000);
    await keyboard.press('Enter');
    await chat.shows(/30 dagers/);
    await until(() => isFocused(chat), 'the focus is back where one writes');
    await keyboard.press('Escape');
    await chat.panel.waitFor({ state: 'hidden' });
    expect(await chat.launcher.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    await keyboard.press('Enter');
    await chat.panel.waitFor();
    await until(() => isFocused(chat), 'the focus is in it again');
  }, 3 * patience);

  it('keeps the keyboard inside while it fills the screen', async () => {
    const chat = await aChat({ viewport: { width: 390, height: 780 } });
    await chat.open();
    for (let count = 0; count < 25; count += 1) {
      await chat.page.keyboard.press('Tab');
      expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe('skranke');
    }
  }, 2 * patience);

  it('works where the browser refuses all storage, as long as the page stands', async () => {
    site.change({ before: `<script>
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
    </script>` });
    const chat = await aChat();
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    await chat.launcher.click();
    await chat.panel.waitFor({ state: 'hidden' });
    await chat.launcher.click();
    await chat.shows(/30 dagers/);
  }, 2 * patience);

  it('keeps nothing in the frame, where browsers refuse it: only on the shop\'s own page', async () => {
    const chat = await aChat();
    await chat.open();
    await chat.shows(/Jeg er chatboten/);
    const inFrame = await chat.frame.locator('html').evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(inFrame).toEqual([0, 0, '']);
    const kept = await chat.page.evaluate(() => Object.keys(localStorage));
    expect(kept).toEqual([`skranke:${server.url}`]);
  }, 2 * patience);

  it('counts what a person writes while it is closed, also on the next page, and says it to who cannot see', async () => {
    const chat = await aChat();
    const badge = chat.page.locator('#skranke .badge');
    await chat.open();
    await chat.ask('kan jeg få snakke med et menneske', /Du får svar her/);
    await chat.launcher.click();
    await chat.panel.waitFor({ state: 'hidden' });
    const [waiting] = JSON.parse((await runSkranke(['queue', '--json', '--at', at], { environment })).out) as [{ number: number }];
    const say = (text: string): Promise<CommandResult> => runSkranke(['say', String(waiting.number), text, '--at', at], { environment });
    expect(await say('Hei, dette er Anna')).toMatchObject({ code: 0 });
    await badge.getByText('1', { exact: true }).waitFor();
    expect(await chat.launcher.getAttribute('aria-label')).toBe('Chat med Fjell & Fjord, én ulest melding');

    await chat.page.reload();
    await badge.getByText('1', { exact: true }).waitFor();
    expect(await say('Jakka ligger klar til deg')).toMatchObject({ code: 0 });
    await chat.page.getByRole('link', { name: 'En annen side' }).click();
    await badge.getByText('2', { exact: true }).waitFor();
    expect(await chat.launcher.getAttribute('aria-label')).toBe('Chat med Fjell & Fjord, 2 uleste meldinger');

    const seen = (): Promise<unknown> => chat.page.evaluate((name) => (JSON.parse(localStorage.getItem(name) ?? '{}') as { seen?: string }).seen, `skranke:${server.url}`);
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

  it('is tried on the server\'s own page, where the line to paste stands ready to be copied', async () => {
    const context = await aVisitor();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    const page = await context.newPage();
    page.on('console', (message) => { if (message.text().includes('Content Security Policy')) faults.push(message.text()); });
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`<script src="${server.url}/widget.js" async></script>`);
    await page.getByRole('button', { name: 'Bytte og retur' }).click();
    const chat = chatOn(page);
    await chat.shows(/^shop: Du har 30 dagers åpent kjøp/);
    await page.getByRole('link', { name: 'Svenska' }).click();
    await page.waitForURL(/language=sv/);
    expect(await chat.launcher.getAttribute('aria-label')).toMatch(/^(?:Stäng chatten|Chatta med Fjell & Fjord)/);
  }, 2 * patience);

  it('can be called by the page: before it is there, and after', async () => {
    site.change({ before: `<script>
      window.told = [];
      window.Skranke = [['on', 'ready', () => told.push('ready')], ['on', 'open', () => told.push('open')]];
      Skranke.push(['on', 'message', (m) => told.push(m.from + ': ' + m.text.slice(0, 12))], ['send', 'kan jeg bytte en genser?']);
    </script>` });
    const chat = await aChat();
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

  it.each([
    ['da', { attributes: 'data-language="da"', language: 'nb' }, 'nb-NO', 'Skriv en besked', /Jeg er chatbotten hos/],
    ['sv', { language: 'sv-SE' }, 'nb-NO', 'Skriv ett meddelande', /Jag är chattboten hos/],
    ['en', { language: '' }, 'en-GB', 'Write a message', /I'm the chatbot at/],
    ['nb', { language: 'fi' }, 'fi-FI', 'Skriv en melding', /Jeg er chatboten til/],
    ['nb', { language: 'nn' }, 'en-GB', 'Skriv en melding', /Jeg er chatboten til/],
  ])('speaks %s where the script, the page or the browser says so: %j, %s', async (language, page, locale, placeholder, greeting) => {
    site.change(page);
    const chat = await aChat({ locale });
    await chat.open();
    await chat.shows(greeting);
    expect(await chat.input.getAttribute('placeholder')).toBe(placeholder);
    expect(await chat.frame.locator('html').getAttribute('lang')).toBe(language);
  }, 2 * patience);

  it('tells, before a word is typed, when a person answers', async () => {
    const chat = await aChat();
    await chat.open();
    const reply = chat.frame.locator('#reply');
    expect(await reply.textContent()).toBe('Vil du heller skrive med en av oss? Da får du vanligvis svar før kl.\u00a012.');
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    expect(await reply.isVisible()).toBe(false);
  }, 2 * patience);

  it('is there once, however often it is included, and left, in the colour and where the tag says', async () => {
    site.change({ attributes: 'data-position="left" data-colour="#ffd400" data-offset="90"', after: `<script src="${server.url}/widget.js" async></script>` });
    const chat = await aChat();
    await chat.launcher.waitFor();
    await chat.page.waitForLoadState('networkidle');
    expect(await chat.page.locator('#skranke').count()).toBe(1);
    const box = (await chat.launcher.boundingBox())!;
    expect([box.x, Math.round(800 - box.y - box.height)]).toEqual([20, 90]);
    const style = await chat.launcher.evaluate((button) => [getComputedStyle(button).backgroundColor, getComputedStyle(button).color]);
    expect(style).toEqual(['rgb(255, 212, 0)', 'rgb(0, 0, 0)']);
  }, patience);

  it('stands under a strict policy of the shop\'s own', async () => {
    site.change({ policy: `default-src 'self'; script-src ${server.url}; frame-src ${server.url}; connect-src ${server.url}` });
    const chat = await aChat();
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    site.change({ policy: '' });
  }, 2 * patience);

  it('goes on with the same conversation when the token has long expired', async () => {
    const context = await aVisitor();
    const chat = await visit(context);
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    await chat.page.evaluate((name) => {
      const session = JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, unknown>;
      localStorage.setItem(name, JSON.stringify({ ...session, token: 'lapsed', expires: 0 }));
    }, `skranke:${server.url}`);
    await chat.page.reload();
    await chat.ready();
    await chat.shows(/30 dagers/);
    await chat.ask('når stenger dere i Harstad på lørdag?', /10–16/);
  }, 2 * patience);

  it('says that there is no network, keeps what is written, and sends it when there is', async () => {
    const context = await aVisitor();
    const chat = await visit(context);
    await chat.open();
    await chat.shows(/Jeg er chatboten/);
    await context.setOffline(true);
    const status = chat.frame.locator('#status');
    await status.getByText('Du er uten nett').waitFor();
    await chat.input.fill('kan jeg bytte en genser?');
    await chat.input.press('Enter');
    await chat.shows(/customer: kan jeg bytte/);
    await context.setOffline(false);
    await chat.shows(/30 dagers/);
    expect((await chat.lines()).filter((line) => line.startsWith('customer: '))).toEqual(['customer: kan jeg bytte en genser?']);
    await until(async () => (await status.getAttribute('data-state')) === '', 'the status is quiet again');
  }, 3 * patience);

  it('works where a proxy on the way lets no WebSocket through', async () => {
    const context = await aVisitor();
    await context.addInitScript(() => {
      window.WebSocket = class extends EventTarget {
        readyState = 3;
        onclose?: (event: Event) => void;
        constructor() {
          super();
          setTimeout(() => {
            const event = new Event('close');
            this.dispatchEvent(event);
            this.onclose?.(event);
          }, 10);
        }
        close(): void { /* It never was open. */ }
      } as unknown as typeof WebSocket;
    });
    const chat = await visit(context);
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    await chat.ask('når stenger dere i Harstad på lørdag?', /10–16/);
    expect(await chat.lines()).toHaveLength(5);
    // A question that is not answered is not the last one.
    await chat.page.route(/activities\?watermark/, (route) => route.abort());
    await chat.frame.locator('#status').getByText('Mistet forbindelsen').waitFor();
    await chat.page.unroute(/activities\?watermark/);
    await until(async () => await chat.frame.locator('#status').getAttribute('data-state') === '', 'the status is quiet again');
    await chat.ask('kan jeg returnere en vare?', /30 dagers/);
    expect(await chat.lines()).toHaveLength(7);
  }, 3 * patience);

  it('sends a picture, and shows it again after a reload', async () => {
    const chat = await aChat();
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

  it('says so when the chat cannot be had, and opens at the next press when it can', async () => {
    const chat = await aChat();
    await chat.launcher.waitFor();
    await chat.page.route(/panel\.js/, (route) => route.abort());
    await chat.launcher.click();
    await until(async () => (await chat.launcher.getAttribute('aria-expanded')) === 'false', 'the button stands as before');
    await chat.page.unroute(/panel\.js/);
    await chat.page.route(/widget\/token/, (route) => route.abort());
    await chat.launcher.click();
    await chat.frame.getByRole('button', { name: 'Prøv igjen' }).waitFor();
    expect(await chat.frame.locator('#status').textContent()).toContain('Vi får ikke åpnet chatten akkurat nå.');
    expect(await chat.frame.getByRole('link', { name: '+47 22 00 00 00' }).isVisible()).toBe(true);
    await chat.page.unroute(/widget\/token/);
    await chat.frame.getByRole('button', { name: 'Prøv igjen' }).click();
    await chat.ready();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
  }, 3 * patience);
});

describe('a site that may not show it', () => {
  it('shows a button, and no chat', async () => {
    const shop = aShopFolder(folder());
    const [browser, server] = await Promise.all([
      launchBrowser(),
      startServer({ FAQ_DIR: join(shop, 'faq'), DATA_DIR: join(shop, 'data'), ALLOWED_ORIGINS: 'https://fjord.example' }, ['--at', at], 120_000),
    ]);
    const site = await aShopSite({ chat: server.url });
    try {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on('console', (message) => { if (message.text().includes('frame-ancestors')) refused.push(message.text()); });
      await page.goto(site.url);
      const chat = chatOn(page);
      await chat.launcher.click();
      await until(() => refused.length > 0, 'the browser refuses the frame');
      expect(await page.locator('#skranke .panel.here').count()).toBe(0);
      // Our own page may, whatever the list says.
      await page.goto(server.url);
      await chatOn(page).open();
    } finally {
      await browser.close();
      await site.close();
      await server.stop();
    }
  }, 5 * patience);
});
