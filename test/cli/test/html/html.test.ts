import { describe, expect, it } from '@jest/globals';
import { html } from '../../../../src/cli/test/html/html.ts';

describe('markup', () => {
  it('escapes what is filled in, in texts and in attributes', () => {
    const text = `<script>alert("1")</script> & 'x'`;
    const safe = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;';
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${safe}">${safe}</p>`);
  });

  it('takes markup as it is, joins lists, and leaves out what is not there', () => {
    expect(html`<ul>${['<a>', 'b'].map((each) => html`<li>${each}</li>`)}${undefined}${0}${[1, [2]]}</ul>`.markup).toBe('<ul><li>&lt;a&gt;</li><li>b</li>012</ul>');
  });

  it('takes control signs out, and keeps a number with its %', () => {
    expect(html`${'a\u0000b\u001b[2J\u0085c\n'} ${'97.1 %'}`.markup).toBe('a b [2J c\n 97.1\u00A0%');
  });
});
