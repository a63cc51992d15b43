import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { Knowledge } from '../../src/conversation/Knowledge.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import { createCallers } from '../../src/http/createCallers.ts';
import { createHttpServer, type HttpServer } from '../../src/http/createHttpServer.ts';
import { widgetRoutes } from '../../src/widget/widgetRoutes.ts';
import type { FrameConfig } from '../../src/widget/shared/FrameConfig.ts';
import { aLog } from '../support/aLog.ts';
import { fakeClock } from '../support/fakeClock.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';

const context = faqContext(readShippedLanguages());
const knowledgeOf = (change: (text: string) => string = (text) => text): Knowledge =>
  loadKnowledge(scenarioFaq.map(({ path, text }) => ({ path, text: path === 'shop.yaml' ? change(text) : text })), context).knowledge!;

describe('the widget on the web', () => {
  const clock = fakeClock();
  const log = aLog();
  let server: HttpServer;
  let url: string;
  let knowledge = knowledgeOf();

  beforeAll(async () => {
    const routes = widgetRoutes({
      current: () => knowledge, callers: createCallers({ proxies: [] }), frameAncestors: "'self' https://shop.example", guarded: true, clock, log,
    });
    server = createHttpServer(routes, log);
    url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url + path, { headers });
  const config = async (query: string, headers: Record<string, string> = {}): Promise<FrameConfig> => await (await get(`/widget/config${query}`, headers)).json() as FrameConfig;

  it('stands on a page with less than 5 kB, gzipped', async () => {
    const script = await (await get('/widget.js')).text();
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(5_000);
    expect(script).not.toMatch(/^\s*(?:\/\/|import |export )/m);
  });

  it('lets a script be included anywhere and kept for five minutes, and changes with the shop', async () => {
    const before = await get('/widget.js');
    expect(before.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(before.headers.get('cache-control')).toMatch(/max-age=300/);
    expect((await get('/widget.js', { 'If-None-Match': before.headers.get('etag') ?? '' })).status).toBe(304);
    knowledge = knowledgeOf((text) => `${text}\nlook: {colour: "#ffd400"}`);
    const after = await get('/widget.js');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(await after.text()).toContain('"colour":"#ffd400"');
    knowledge = knowledgeOf();
  });

  it('shows the chat on allowed sites only, and lets it run nothing but our own files', async () => {
    const answer = await get('/widget/chat?language=nb');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self' https://shop.example");
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toMatch(/unsafe/);
    expect(policy).toContain(`connect-src 'self' blob: ws://127.0.0.1:${new URL(url).port}`);
    const html = await answer.text();
    expect(html).not.toMatch(/<script(?![^>]* src=)(?![^>]*application\/json)|<style| style=| on\w+=/);
    const scripts = [...html.matchAll(/(?:src|href)="(\/widget\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(scripts).toHaveLength(3);
    for (const path of scripts) {
      const { status, headers } = await get(path);
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'public, max-age=31536000, immutable']);
    }
  });

  it('has a new nonce each time', async () => {
    const nonceOf = async (): Promise<string> => /nonce-([^']+)/.exec((await get('/widget/chat')).headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(await nonceOf()).not.toBe(await nonceOf());
  });

  it('does not let a shop\'s name, or what the address says, become a part of the page', async () => {
    knowledge = knowledgeOf((text) => text.replace('name: Fjell & Fjord', 'name: "</script><script>alert(1)</script>"'));
    const html = await (await get('/widget/chat?language=%22%3E%3Cscript%3E&theme=x%22%20onload=%22&colour=red%22')).text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('<html lang="nb" data-theme="auto">');
    expect(html).not.toMatch(/onload|red"/);
    knowledge = knowledgeOf();
  });

  it('gives a page from before an update the file of today, for this once', async () => {
    const old = await get('/widget/assets/longgone/chat.js');
    expect([old.status, old.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect((await get('/widget/assets/x/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('tells the shop in the language asked for, else in the browser\'s, else in the shop\'s first', async () => {
    expect(await config('?language=da')).toMatchObject({ language: 'da', locale: 'da-DK', name: 'Fjell & Fjord', phrases: { input: 'Skriv en besked' } });
    expect((await config('', { 'Accept-Language': 'fi, sv-SE;q=0.8, en;q=0.5' })).language).toBe('sv');
    expect((await config('?language=xx', { 'Accept-Language': '*' })).language).toBe('nb');
    expect(await config('?language=nb&colour=%23ffd400')).toMatchObject({ colour: '#ffd400' });
  });

  it.each([
    ['2026-12-17T10:00:00+01:00', 'nb', 'Vil du heller skrive med en av oss? Da får du vanligvis svar før kl. 12.'],
    ['2026-12-17T15:30:00+01:00', 'da', 'Vil du hellere skrive med en af os? Så får du normalt svar i morgen inden kl. 10.30.'],
    ['2026-12-18T20:00:00+01:00', 'sv', 'Vill du hellre skriva med någon av oss? Då får du oftast svar på måndag före kl. 11.'],
    ['2026-12-24T20:00:00+01:00', 'en', 'Would you rather write to one of us? You\'ll usually hear back by 11:00 on Monday.'],
  ])('says at %s in %s when a person answers', async (at, language, sentence) => {
    clock.set(Date.parse(at));
    expect((await config(`?language=${language}`)).reply.replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  it('lets a shop say its phrases otherwise', async () => {
    const files = [...scenarioFaq, { path: 'nb/_phrases.yaml', text: 'widget.input: Hva lurer du på?\nwidget.unread: {one: én ny, other: "{{count}} nye"}\n' }];
    knowledge = loadKnowledge(files, context).knowledge!;
    expect((await config('?language=nb')).phrases).toMatchObject({ 'input': 'Hva lurer du på?', 'unread.one': 'én ny', 'unread': '{{count}} nye' });
    knowledge = knowledgeOf();
  });
});
