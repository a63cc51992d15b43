import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from '../support/until.ts';

/** How long anything may take on a busy machine with two cores, in milliseconds. */
export const patience = 60_000;

/** The widget on a page, as a visitor meets it. */
export interface Chat {
  page: Page;
  launcher: Locator;
  panel: Locator;
  frame: FrameLocator;
  input: Locator;
  /** Presses the button and waits until one can write. */
  open(): Promise<void>;
  /** Waits until one can write. */
  ready(): Promise<void>;
  /** Writes, and waits for an answer that holds this. */
  ask(text: string, answer: RegExp): Promise<void>;
  /** A button of the last answer. */
  suggestion(text: string): Locator;
  /** Whether text that holds this is there. */
  shows(text: RegExp): Promise<void>;
  /** What stands in the conversation, from first to last: `customer: hei`. */
  lines(): Promise<string[]>;
}

export function chatOn(page: Page): Chat {
  page.setDefaultTimeout(patience);
  const panel = page.locator('#skranke .panel');
  const frame = page.frameLocator('#skranke iframe');
  const chat: Chat = {
    page,
    launcher: page.locator('#skranke .launcher'),
    panel,
    frame,
    input: frame.locator('[data-id="webchat-sendbox-input"]'),
    async open() {
      await chat.launcher.click();
      await chat.ready();
    },
    ready: () => frame.locator('html[data-ready]').waitFor(),
    async ask(text, answer) {
      const before = (await chat.lines()).length;
      await chat.input.fill(text);
      await chat.input.press('Enter');
      await until(async () => (await chat.lines()).slice(before).some((line) => line.startsWith('shop: ') && answer.test(line)), `an answer to "${text}" that holds ${String(answer)}`, patience);
    },
    suggestion: (text) => frame.locator('.webchat__suggested-actions').getByRole('button', { name: text }),
    async shows(text) {
      await until(async () => (await chat.lines()).some((line) => text.test(line)), `the conversation holds ${String(text)}`, patience);
    },
    lines: () => frame.locator('#chat .webchat__bubble:has(.webchat__text-content, .webchat__render-markdown)').evaluateAll((bubbles) => bubbles.map((bubble) => {
      const text = bubble.querySelector('.webchat__text-content, .webchat__render-markdown')?.textContent ?? '';
      return `${bubble.classList.contains('webchat__bubble--from-user') ? 'customer' : 'shop'}: ${text.trim()}`;
    })),
  };
  return chat;
}
