import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { aCounter } from './aCounter.ts';
import { chatOn, patience } from './Chat.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('axe', () => {
  const counter = aCounter();

  /** What it finds wrong by WCAG 2.2 A and AA, of the two worst kinds: the rule, and where. */
  async function faultsIn(target: Page | Frame): Promise<string[]> {
    await target.evaluate(axe);
    const { violations } = await target.evaluate(async () => (window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`).join('\n')}`);
  }

  it.each<[string, BrowserContextOptions, string]>([
    ['on a desk, in light', { viewport: { width: 1_100, height: 800 }, colorScheme: 'light' }, ''],
    ['on a desk, in dark', { viewport: { width: 1_100, height: 800 }, colorScheme: 'dark' }, ''],
    ['on a phone', { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true }, ''],
    ['in a pale colour', { viewport: { width: 1_100, height: 800 }, colorScheme: 'light' }, 'data-colour="#ffe066"'],
    ['in a colour as dark as the night', { viewport: { width: 1_100, height: 800 }, colorScheme: 'dark' }, 'data-colour="#0b0d12"'],
  ])('finds nothing serious in the widget %s', async (_name, options, attributes) => {
    counter.site.change({ attributes });
    const context = await counter.aVisitor({ ...options, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(counter.site.url);
    const chat = chatOn(page);
    await chat.launcher.waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await chat.open();
    await chat.shows(/Jeg er chatboten/);
    const frame = page.frames().find((each) => each.url().includes('/widget/chat'))!;
    expect(await faultsIn(frame)).toEqual([]);
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    expect(await faultsIn(frame)).toEqual([]);
  }, 3 * patience);

  it.each(['light', 'dark'] as const)('finds nothing serious on the page that shows it, in %s', async (colorScheme) => {
    const context = await counter.aVisitor({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(counter.server.url);
    await chatOn(page).launcher.waitFor();
    expect(await faultsIn(page)).toEqual([]);
  }, 2 * patience);

  it('and every button of the chat is at least 24 pixels wide and high', async () => {
    counter.site.change({ attributes: '' });
    const context = await counter.aVisitor({ viewport: { width: 320, height: 568 } });
    const page = await context.newPage();
    await page.goto(counter.site.url);
    const chat = chatOn(page);
    await chat.open();
    await chat.shows(/Jeg er chatboten/);
    await chat.suggestion('Bytte og retur').waitFor();
    const small = await chat.frame.locator('button:visible:not(.webchat__live-region-activity__suggested-action)').evaluateAll((buttons) => buttons.flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      // Those for screen readers alone are one pixel large, or clipped to it.
      return width > 2 && (width < 24 || height < 24) ? [`${button.outerHTML.slice(0, 120)} ${width}×${height}`] : [];
    }));
    expect(small).toEqual([]);
  }, 2 * patience);
});
