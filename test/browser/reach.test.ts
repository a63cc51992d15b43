import { describe, expect, it } from '@jest/globals';
import { until } from '../support/until.ts';
import { aCounter } from './aCounter.ts';
import { patience, type Chat } from './Chat.ts';

const isFocused = (chat: Chat): Promise<boolean> => chat.input.evaluate((input) => input.ownerDocument.activeElement === input && input.ownerDocument.hasFocus());

describe('the widget, for everybody', () => {
  const counter = aCounter();

  it.each([[320, 568], [390, 780]])('fills a phone of %d by %d pixels, with nothing beside or under it', async (width, height) => {
    const chat = await counter.aChat({ viewport: { width, height }, isMobile: true, hasTouch: true });
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
    const chat = await counter.aChat();
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
    const chat = await counter.aChat({ viewport: { width: 390, height: 780 } });
    await chat.open();
    for (let count = 0; count < 25; count += 1) {
      await chat.page.keyboard.press('Tab');
      expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe('skranke');
    }
  }, 2 * patience);

  it.each([
    ['da', { attributes: 'data-language="da"', language: 'nb' }, 'nb-NO', 'Skriv en besked', /Jeg er chatbotten hos/],
    ['sv', { language: 'sv-SE' }, 'nb-NO', 'Skriv ett meddelande', /Jag är chattboten hos/],
    ['en', { language: '' }, 'en-GB', 'Write a message', /I'm the chatbot at/],
    ['nb', { language: 'fi' }, 'fi-FI', 'Skriv en melding', /Jeg er chatboten til/],
    ['nb', { language: 'nn' }, 'en-GB', 'Skriv en melding', /Jeg er chatboten til/],
  ])('speaks %s where the script, the page or the browser says so: %j, %s', async (language, page, locale, placeholder, greeting) => {
    counter.site.change(page);
    const chat = await counter.aChat({ locale });
    await chat.open();
    await chat.shows(greeting);
    expect(await chat.input.getAttribute('placeholder')).toBe(placeholder);
    expect(await chat.frame.locator('html').getAttribute('lang')).toBe(language);
  }, 2 * patience);
});
