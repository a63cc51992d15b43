import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { aShopFolder } from '../support/aShopFolder.ts';
import { aShopSite, type ShopSite } from '../support/aShopSite.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';
import { chatOn, patience, type Chat } from './Chat.ts';

/** A Thursday in office hours, so that what is promised and what is open is known. */
export const at = '2026-12-17T10:00';

const plain = { attributes: '', language: 'nb', before: '', after: '' };

/** A server with the scenario shop, the shop's own site, and a browser to visit it with: one of each for a file of tests. */
export interface Counter {
  readonly server: RunningServer;
  readonly site: ShopSite;
  readonly environment: Record<string, string>;
  /** A visitor with a browser of their own. */
  aVisitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** They come to a page of the shop. */
  visit(context: BrowserContext, path?: string): Promise<Chat>;
  /** Both. */
  aChat(options?: BrowserContextOptions): Promise<Chat>;
  /** What a policy of ours refuses on this page, and scripts that fail, fail the test. */
  watch(page: Page): void;
  /** After it was killed: the same one again, at the same address. */
  restart(): Promise<void>;
  /** What the shop's site keeps of the conversation in this visitor's browser. */
  kept(chat: Chat): Promise<Record<string, unknown>>;
}

/** @param settings beside those that every server in tests has */
export function aCounter(settings: Record<string, string> = {}): Counter {
  const folder = temporaryFolders();
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  let browser: Browser;
  let server: RunningServer;
  let site: ShopSite;
  let environment: Record<string, string>;

  beforeAll(async () => {
    const shop = aShopFolder(folder());
    environment = { FAQ_DIR: join(shop, 'faq'), DATA_DIR: join(shop, 'data'), ...settings };
    [browser, server] = await Promise.all([launchBrowser(), startServer(environment, ['--at', at], 2 * patience)]);
    site = await aShopSite({ chat: server.url });
  }, 3 * patience);

  afterAll(async () => {
    await browser.close();
    await site.close();
    await server.stop();
  }, patience);

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    site.change(plain);
    expect(faults.splice(0)).toEqual([]);
  }, patience);

  const counter: Counter = {
    get server() { return server; },
    get site() { return site; },
    get environment() { return environment; },
    async aVisitor(options = {}) {
      const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1_100, height: 800 }, reducedMotion: 'reduce', ...options });
      contexts.push(context);
      return context;
    },
    async visit(context, path = '/') {
      const page = await context.newPage();
      counter.watch(page);
      await page.goto(site.url + path, { timeout: patience });
      return chatOn(page);
    },
    aChat: async (options) => counter.visit(await counter.aVisitor(options)),
    watch(page) {
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => { if (/Content Security Policy|Uncaught/.test(message.text())) faults.push(message.text()); });
    },
    async restart() {
      server = await startServer({ ...environment, PORT: new URL(server.url).port }, ['--at', at], 2 * patience);
    },
    kept: (chat) => chat.page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, unknown>, `skranke:${server.url}`),
  };
  return counter;
}
