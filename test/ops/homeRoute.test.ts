import { describe, expect, it } from '@jest/globals';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import type { Faq } from '../../src/faq/Faq.ts';
import { homeRoute } from '../../src/ops/homeRoute.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';
import { ask } from './routes.ts';

const context = faqContext(readShippedLanguages());

/** The scenario FAQ of a shop with this name, as it is written in shop.yaml. */
function faqOf(name: string): Faq {
  const files = scenarioFaq.map(({ path, text }) => ({ path, text: text.replace('name: Fjell & Fjord', `name: ${name}`) }));
  return loadKnowledge(files, context).knowledge!.faq;
}

describe('homeRoute', () => {
  it('says whose counter it is, how many entries each language has, and which FAQ answers', async () => {
    const faq = faqOf('Fjell & Fjord');
    const { status, headers, text } = await ask([homeRoute(() => faq)], '/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('<h1>The counter of Fjell &#38; Fjord is open</h1>');
    expect(text).toContain('nb: 6, da: 4, sv: 4, en: 4');
    expect(text).toContain(`<code>${faq.version.slice(0, 8)}</code>`);
  });

  it.each([
    ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
    ['\'</title><b>"x"</b>\'', '&#60;/title&#62;&#60;b&#62;&#34;x&#34;&#60;/b&#62;'],
    ['Bjørn\'s 🎿 & Co', 'Bjørn&#39;s 🎿 &#38; Co'],
  ])('writes the name %s as text', async (name, written) => {
    const { text } = await ask([homeRoute(() => faqOf(name))], '/');
    expect(text).toContain(`<title>Skranke · ${written}</title>`);
    expect(text.match(/<script|<b>/g)).toBeNull();
  });

  it('uses the name in the shop\'s first language', async () => {
    const { text } = await ask([homeRoute(() => faqOf('{da: Butikken, nb: Butikken på hjørnet, sv: Butiken, en: The shop}'))], '/');
    expect(text).toContain('The counter of Butikken på hjørnet is open');
  });

  it('shows the FAQ that is in force now', async () => {
    let faq = faqOf('Før');
    const route = homeRoute(() => faq);
    expect((await ask([route], '/')).text).toContain('Før');
    faq = faqOf('Etter');
    expect((await ask([route], '/')).text).toContain('Etter');
  });

  it('may run no script and stand in no frame', async () => {
    const policy = (await ask([homeRoute(() => faqOf('X'))], '/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
