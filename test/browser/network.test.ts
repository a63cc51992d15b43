import { describe, expect, it } from '@jest/globals';
import { until } from '../support/until.ts';
import { aCounter } from './aCounter.ts';
import { chatOn, patience } from './Chat.ts';

describe('the widget over a bad network', () => {
  const counter = aCounter();

  it('loses and doubles nothing when the server is killed in the middle, and sends what was written meanwhile', async () => {
    const chat = await counter.aChat();
    await chat.open();
    await chat.ask('kan jeg bytte en genser?', /30 dagers/);
    await counter.server.stop('SIGKILL');
    await chat.input.fill('når stenger dere i Harstad på lørdag?');
    await chat.input.press('Enter');
    const status = chat.frame.locator('#status');
    await status.getByText('Mistet forbindelsen').waitFor();
    await counter.restart();
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

  it('says that there is no network, keeps what is written, and sends it when there is', async () => {
    const context = await counter.aVisitor();
    const chat = await counter.visit(context);
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
    const context = await counter.aVisitor();
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
    const chat = await counter.visit(context);
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

  it('says so when the chat cannot be had, and opens at the next press when it can', async () => {
    const chat = await counter.aChat();
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
  const counter = aCounter({ ALLOWED_ORIGINS: 'https://fjord.example' });

  it('shows a button, and no chat; our own page shows it, whatever the list says', async () => {
    const context = await counter.aVisitor();
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => { if (message.text().includes('frame-ancestors')) refused.push(message.text()); });
    await page.goto(counter.site.url);
    const chat = chatOn(page);
    await chat.launcher.click();
    await until(() => refused.length > 0, 'the browser refuses the frame');
    expect(await page.locator('#skranke .panel.here').count()).toBe(0);
    await page.goto(counter.server.url);
    await chat.open();
  }, 2 * patience);
});
