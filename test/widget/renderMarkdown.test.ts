import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from '../../src/widget/browser/frame/renderMarkdown.ts';

const away = '<span class="unseen"> (ny fane)</span>';
const link = (url: string, text: string): string => `<a href="${url}" target="_blank" rel="noopener noreferrer">${text}${away}</a>`;
const render = (text: string): string => renderMarkdown(text, 'ny fane');

describe('renderMarkdown', () => {
  it.each([
    ['paragraphs and line breaks', 'En\nto\n\ntre', '<p>En<br>to</p><p>tre</p>'],
    ['bold and italic', '**30 dager** og *ikke* mer', '<p><strong>30 dager</strong> og <em>ikke</em> mer</p>'],
    ['bold around italic', '**helt *sikkert* ja**', '<p><strong>helt <em>sikkert</em> ja</strong></p>'],
    ['a list, with text before and after it', 'Ta med:\n- kvittering\n- varen\nTakk!', '<p>Ta med:</p><ul><li>kvittering</li><li>varen</li></ul><p>Takk!</p>'],
    ['a link', 'Se [skjemaet](https://x.example/a_(b)).', `<p>Se ${link('https://x.example/a_(b)', 'skjemaet')}.</p>`],
    ['a bare address, without the full stop after it', 'Se https://x.example/a.', `<p>Se ${link('https://x.example/a', 'https://x.example/a')}.</p>`],
    ['a bare address with stars and underscores of its own', 'https://x.example/a_b_c', `<p>${link('https://x.example/a_b_c', 'https://x.example/a_b_c')}</p>`],
    ['a letter and a telephone, which open nothing', 'hei@x.example, [ring](tel:+4777)', '<p><a href="mailto:hei@x.example">hei@x.example</a>, <a href="tel:+4777">ring</a></p>'],
    ['escaped signs as themselves', '\\*ikke\\* \\_det\\_', '<p>*ikke* _det_</p>'],
    ['stars between figures as themselves', '2*3*4 og 5 * 6 * 7', '<p>2*3*4 og 5 * 6 * 7</p>'],
    ['times whole', 'Vi har åpent 10–16, og svarer kl. 9.30–12 og før kl. 14.', '<p>Vi har åpent <span class="whole">10–16</span>, og svarer <span class="whole">kl. 9.30–12</span> og før <span class="whole">kl. 14</span>.</p>'],
    ['what is Markdown elsewhere as text', '# Nei\n> nei `nei`', '<p># Nei<br>&#62; nei `nei`</p>'],
  ])('shows %s', (_name, text, html) => {
    expect(render(text)).toBe(html);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[<b>x</b>](https://x.example/"onmouseover="alert(1))',
    '**<script>alert(1)</script>**',
    '&lt;b&gt;',
    'https://x.example/"><script>alert(1)</script>',
    '- <li onclick=x>',
  ])('makes no tag or attribute but its own of %s', (text) => {
    const html = render(text);
    const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    for (const tag of tags) expect(tag).toMatch(/^<\/?(?:p|ul|li|br|strong|em|span|a)(?: class="(?:unseen|whole)")?>$|^<a href="(?:https?:|mailto:|tel:)[^"<>]*"(?: target="_blank" rel="noopener noreferrer")?>$/);
  });

  it('is quick with what is long and means nothing', () => {
    const start = performance.now();
    for (const text of ['**'.repeat(5_000), '[a'.repeat(5_000), '*a '.repeat(5_000), '('.repeat(9_000), 'a@'.repeat(5_000), `https://${'('.repeat(9_000)}`]) render(text);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
