/**
 * Makes the pictures of the README: `npm run screenshots`. The demo shop answers, in a real browser, on a Monday morning, so that the same
 * pictures come out whenever it is run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { aShopSite } from '../support/aShopSite.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { startServer } from '../support/startServer.ts';
import { chatOn, type Chat } from './Chat.ts';
import { storefront } from './storefront.ts';

const at = '2026-11-30T10:04';
const target = join(import.meta.dirname, '../../src/widget/screenshots');
const desk = { viewport: { width: 1_040, height: 760 } };
const phone = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

interface Picture {
  name: string;
  options: BrowserContextOptions;
  attributes?: string;
  talk(chat: Chat): Promise<void>;
}

const hours = async (chat: Chat): Promise<void> => {
  await chat.open();
  await chat.ask('Når stenger dere i Harstad på lørdag?', /10–16/);
};

const pictures: readonly Picture[] = [
  { name: 'desk', options: desk, talk: hours },
  {
    name: 'desk-dark',
    options: { ...desk, colorScheme: 'dark', locale: 'sv-SE' },
    attributes: 'data-language="sv"',
    async talk(chat) {
      await chat.open();
      await chat.ask('Hur lång är leveranstiden?', /vardagar/);
    },
  },
  { name: 'phone', options: phone, talk: (chat) => chat.open().then(() => chat.shows(/Jeg er chatboten/)) },
  {
    name: 'phone-person',
    options: { ...phone, locale: 'da-DK' },
    attributes: 'data-language="da"',
    async talk(chat) {
      await chat.open();
      await chat.ask('Jeg vil gerne tale med et menneske', /Du får svar her/);
    },
  },
];

/** As WebP: a quarter of a PNG. The browser can do that itself. */
async function save(page: Page, browser: Browser, name: string): Promise<void> {
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const converter = await browser.newPage();
  const webp = await converter.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.88 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, png);
  await converter.close();
  writeFileSync(join(target, `${name}.webp`), Buffer.from(webp));
}

const dataFolder = mkdtempSync(join(tmpdir(), 'skranke-screenshots-'));
mkdirSync(target, { recursive: true });
const [browser, server] = await Promise.all([launchBrowser(), startServer({ DATA_DIR: dataFolder }, ['--at', at], 120_000)]);
const site = await aShopSite({ chat: server.url, before: storefront });
try {
  for (const { name, options, attributes = '', talk } of pictures) {
    site.change({ attributes });
    const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.clock.install({ time: new Date(`${at}:30+01:00`) });
    await page.goto(site.url);
    const chat = chatOn(page);
    await talk(chat);
    // The keyboard's mark is not a part of the picture, and what slides in has come to rest.
    await chat.frame.locator('body').evaluate((body) => {
      if (body.ownerDocument.activeElement instanceof HTMLElement) body.ownerDocument.activeElement.blur();
    });
    await chat.frame.locator('.webchat__suggested-actions button').first().waitFor({ timeout: 5_000 }).catch(() => undefined);
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    await save(page, browser, name);
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
