import { describe, expect, it } from '@jest/globals';
import { checkMarkdown } from '../../src/faq/answerMarkdown.ts';

const slips = (answer: string) => checkMarkdown(answer).map(({ code, offset }) => `${offset} ${code}`);

describe('checkMarkdown', () => {
  it.each([
    'Hei!', 'To\n\navsnitt', 'To  \nlinjer', '**fet** og *kursiv*', '**fet *og kursiv* fet**', '- en\n- to\n  - under', '1. mai\n17. mai', '[skjema](https://fjord.example/a_b_c)',
    '[skriv](mailto:hei@fjord.example) eller [ring](tel:+4722000000)', '[oss]({{contact.web}})', 'https://fjord.example/a_b_c#d', 'hei_du@fjord.example', '{{facts.return_days}} og {{facts.free_freight_from}}',
    'I <3 dere', '1 > 0 og a < b', 'a | b', 'Kr 5,-', '-5 grader\n-10 grader', 'Spør #fjell på Instagram', '2 * 3 * 4', 'Pris: 10*20 cm', 'æøå 👍', 'Fjell & Fjord', '\\*stjerne\\*', '**Retur:** ja',
    '- en\n\n    mer om den', '«Sitat»', 'a_b og c_d', '',
  ])('has nothing to say of %j', (answer) => {
    expect(slips(answer)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['a heading', 'Hei\n## Retur\n', ['4 markdown.heading']],
    ['a heading that is underlined', 'Retur\n=====\n', ['6 markdown.heading']],
    ['a line across', 'a\n\n---\n\nb\n\n***', ['3 markdown.rule', '11 markdown.rule']],
    ['a quotation', '> sagt', ['0 markdown.quote']],
    ['a table', '| Dag | Tid |\n|---|---|\n| man | 10 |', ['0 markdown.table', '14 markdown.table', '24 markdown.table']],
    ['lists with other signs', '* a\n+ b\n• c', ['0 markdown.list', '4 markdown.list', '8 markdown.list']],
    ['a list without spaces', '-en\n-to', ['0 markdown.list']],
    ['a picture', 'se ![lapp](https://fjord.example/a.png)', ['3 markdown.image']],
    ['code', 'skriv `stopp` nå', ['6 markdown.code']],
    ['a block of code', '```\nx\n```', ['0 markdown.code', '6 markdown.code']],
    ['HTML', '<b>nei</b><br/>', ['0 markdown.html', '6 markdown.html', '10 markdown.html']],
    ['a sign of HTML', 'Fjell&nbsp;&amp; Fjord', ['5 markdown.html', '11 markdown.html']],
    ['crossed-out text', '~~499~~ 399', ['0 markdown.strike']],
    ['underscores', 'Det er _viktig_ og __viktigere__', ['7 markdown.underscore', '19 markdown.underscore']],
    ['stars with spaces inside', '** viktig **', ['0 markdown.bold']],
    ['bold that does not end', 'Det er **viktig.\n\nNeste **ok**', ['7 markdown.bold']],
    ['a link with a space in it', '[skjema] (https://fjord.example)', ['0 markdown.link']],
    ['a link in two pieces', '[skjema][1]\n\n[1]: https://fjord.example', ['0 markdown.link', '13 markdown.link']],
    ['a link that leads nowhere', '[skjema](fjord.example) [x]() [y](/retur)', ['0 markdown.link', '24 markdown.link', '30 markdown.link']],
    ['a link without a text', '[](https://fjord.example)', ['0 markdown.link']],
    ['an address in angle brackets', '<https://fjord.example>', ['0 markdown.link']],
    ['a line moved in too far', 'Hei\n\n    du', ['5 markdown.indent']],
  ])('finds %s', (_, answer, expected) => {
    expect(slips(answer)).toEqual(expected);
  });

  it('says what to write instead', () => {
    expect(checkMarkdown('[skjema](fjord.example/retur)')[0]?.remedy).toBe('Write: [skjema](https://fjord.example/retur)');
  });

  it('takes no longer for a text of nothing but signs', () => {
    const started = performance.now();
    for (const sign of ['*', '_', '[', '<', '|', '`', '~', '-', ' ', '[a](']) checkMarkdown(sign.repeat(4000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
