import { describe, expect, it } from '@jest/globals';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { Knowledge } from '../../src/conversation/Knowledge.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import { createCallers } from '../../src/http/createCallers.ts';
import type { Route } from '../../src/http/Route.ts';
import { createScripts } from '../../src/widget/createScripts.ts';
import { homeRoute, type HomeWorld } from '../../src/widget/homeRoute.ts';
import { fakeClock } from '../support/fakeClock.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';
import { ask } from '../ops/routes.ts';

const context = faqContext(readShippedLanguages());
const scripts = createScripts();

/** The scenario FAQ of a shop with this name, as it is written in shop.yaml. */
function knowledgeOf(name: string): Knowledge {
  const files = scenarioFaq.map(({ path, text }) => ({ path, text: text.replace('name: Fjell & Fjord', `name: ${name}`) }));
  return loadKnowledge(files, context).knowledge!;
}

function home(current: HomeWorld['current'], changes: Partial<HomeWorld> = {}): Route[] {
  return [homeRoute({ current, scripts, callers: createCallers({ proxies: [] }), clock: fakeClock(), guarded: false, ...changes })];
}

describe('homeRoute', () => {
  it('says whose counter it is, how many entries each language has, and which FAQ answers', async () => {
    const knowledge = knowledgeOf('Fjell & Fjord');
    const { status, headers, text } = await ask(home(() => knowledge), '/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('<h1>The counter of Fjell &#38; Fjord is open</h1>');
    expect(text).toContain('nb: 6, da: 4, sv: 4, en: 4');
    expect(text).toContain(`<code>${knowledge.faq.version.slice(0, 8)}</code>`);
  });

  it.each([
    ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
    ['\'</title><b>"x"</b>\'', '&#60;/title&#62;&#60;b&#62;&#34;x&#34;&#60;/b&#62;'],
    ['Bjørn\'s 🎿 & Co', 'Bjørn&#39;s 🎿 &#38; Co'],
  ])('writes the name %s as text', async (name, written) => {
    const knowledge = knowledgeOf(name);
    const { text } = await ask(home(() => knowledge), '/');
    expect(text).toContain(`<title>Skranke · ${written}</title>`);
    expect(text.match(/<script>|<b>/g)).toBeNull();
  });

  it('uses the name in the shop\'s first language', async () => {
    const knowledge = knowledgeOf('{da: Butikken, nb: Butikken på hjørnet, sv: Butiken, en: The shop}');
    expect((await ask(home(() => knowledge), '/')).text).toContain('The counter of Butikken på hjørnet is open');
  });

  it('shows the FAQ that is in force now', async () => {
    let knowledge = knowledgeOf('Før');
    const routes = home(() => knowledge);
    expect((await ask(routes, '/')).text).toContain('Før');
    knowledge = knowledgeOf('Etter');
    expect((await ask(routes, '/')).text).toContain('Etter');
  });

  it('shows the line to paste, with the address that customers use', async () => {
    const knowledge = knowledgeOf('X');
    const publicly = home(() => knowledge, { callers: createCallers({ proxies: [], publicUrl: 'https://chat.shop.example' }), guarded: true });
    const { text } = await ask(publicly, '/');
    expect(text).toContain('&#60;script src=&#34;https://chat.shop.example/widget.js&#34; async&#62;&#60;/script&#62;');
    expect(text).not.toMatch(/PUBLIC_URL|ALLOWED_ORIGINS/);
  });

  it('says what is still to be set where only this machine reaches it, and any site may show it', async () => {
    const knowledge = knowledgeOf('X');
    const { text } = await ask(home(() => knowledge), '/');
    expect(text).toContain('PUBLIC_URL');
    expect(text).toContain('ALLOWED_ORIGINS');
  });

  it('demonstrates it in the language that is asked for, of those the shop speaks', async () => {
    const knowledge = knowledgeOf('X');
    expect((await ask(home(() => knowledge), '/?language=sv')).text).toContain('data-language="sv"');
    expect((await ask(home(() => knowledge), '/?language=%22%3E%3Cb%3E')).text).toContain('data-language="nb"');
  });

  it('says what to type when the chat itself was never brought', async () => {
    const knowledge = knowledgeOf('X');
    const { text } = await ask(home(() => knowledge, { scripts: { ...scripts, complete: false } }), '/');
    expect(text).toContain('npm run widget');
  });

  it('runs no script but its own files, and stands in no frame', async () => {
    const knowledge = knowledgeOf('X');
    const { headers, text } = await ask(home(() => knowledge), '/');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });
});
