/**
 * What the widget costs a visitor: `npm run bench:widget`. Bytes on the wire before it is opened and after, and the time from the press to
 * where one can write, in a browser with nothing in its cache, on this machine and on one a quarter as fast.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { aShopSite } from '../support/aShopSite.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { startServer } from '../support/startServer.ts';
import { until } from '../support/until.ts';

const rounds = 5;

interface Cost {
  before: number;
  after: number;
  milliseconds: number;
}

async function measure(browser: Browser, url: string, chat: string, slowdown: number): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, locale: 'nb-NO' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  /** Under way. */
  const ours = new Set<string>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) => { if (request.url.startsWith(chat)) ours.add(requestId); });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (ours.delete(requestId)) bytes += encodedDataLength; });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  await page.locator('#skranke .launcher').waitFor();
  await page.waitForLoadState('networkidle');
  const before = bytes;
  const milliseconds = await page.evaluate(() => new Promise<number>((resolve) => {
    const { Skranke } = window as unknown as { Skranke: { on(name: string, fn: () => void): void } };
    const start = performance.now();
    Skranke.on('ready', () => resolve(performance.now() - start));
    document.querySelector('#skranke')?.shadowRoot?.querySelector<HTMLElement>('.launcher')?.click();
  }));
  await until(() => ours.size === 0, 'all of it is loaded');
  await context.close();
  return { before, after: bytes - before, milliseconds };
}

const middle = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

const dataFolder = mkdtempSync(join(tmpdir(), 'skranke-bench-'));
const [browser, server] = await Promise.all([launchBrowser(), startServer({ DATA_DIR: dataFolder, RATE_STARTS: '1000/1m' }, [], 120_000)]);
const site = await aShopSite({ chat: server.url });
// The same site, so that the frame is in the page's own process, and is slowed down with it.
const url = site.url.replace('localhost', '127.0.0.1');
try {
  for (const slowdown of [1, 4]) {
    const costs: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) costs.push(await measure(browser, url, server.url, slowdown));
    process.stdout.write(`CPU ${slowdown}× slower: before opening ${kilobytes(middle(costs.map(({ before }) => before)))}, with opening ${kilobytes(middle(costs.map(({ after }) => after)))},`
      + ` from press to ready ${Math.round(middle(costs.map(({ milliseconds }) => milliseconds)))} ms (${costs.map(({ milliseconds }) => Math.round(milliseconds)).join(', ')})\n`);
  }
} finally {
  await browser.close();
  await site.close();
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
