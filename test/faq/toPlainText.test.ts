import { describe, expect, it } from '@jest/globals';
import { toPlainText } from '../../src/faq/toPlainText.ts';

describe('toPlainText', () => {
  it.each([
    ['Du har **30 dagers** åpent kjøp', 'Du har 30 dagers åpent kjøp'],
    ['*Obs:* **Viktig:** hei', 'Obs: Viktig: hei'],
    ['***begge***', 'begge'],
    ['*kursiv **fet** kursiv*', 'kursiv fet kursiv'],
    ['**to\nlinjer**', 'to\nlinjer'],
    ['(**x**), «*y*».', '(x), «y».'],
    ['- en\n- **to**\n\nSlutt', '- en\n- to\n\nSlutt'],
    ['Se [skjemaet](https://fjord.example/retur).', 'Se skjemaet: https://fjord.example/retur.'],
    ['**[Skjema](https://fjord.example/a_b*c)**', 'Skjema: https://fjord.example/a_b*c'],
    ['[Wiki](https://x.example/Ski_(sport))', 'Wiki: https://x.example/Ski_(sport)'],
    ['[fjord.example](https://www.fjord.example/)', 'https://www.fjord.example/'],
    ['[https://fjord.example](https://fjord.example)', 'https://fjord.example'],
    ['[hei@fjord.example](mailto:hei@fjord.example)', 'hei@fjord.example'],
    ['[Ring oss](tel:+4722000000)', 'Ring oss: +4722000000'],
  ])('takes the marks off %j', (markdown, plain) => {
    expect(toPlainText(markdown)).toBe(plain);
  });

  it.each([
    '', 'Hei!', 'https://fjord.example/a_b_c?x=*y*', 'hei@fjord.example', '2 * 3 * 4', '10*20*30 cm', 'a_b_c', '17. mai\n1. juni', 'To\n\navsnitt',
    '5 * stjerner', '[x]', '[x] (y)', '**', 'bare ** løse', '😀 {{hours.today}}', '**ikke\n\nover avsnitt**',
  ])('leaves %j as it is', (text) => {
    expect(toPlainText(text)).toBe(text);
  });

  it('shows a sign that was escaped', () => {
    expect(toPlainText('\\*ikke kursiv\\*')).toBe('*ikke kursiv*');
  });

  it('takes no longer for many stars', () => {
    const started = performance.now();
    toPlainText('*'.repeat(5000) + '['.repeat(5000) + '**a '.repeat(3000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
