import { describe, expect, it } from '@jest/globals';
import { placeholders, renderTemplate } from '../../src/language/renderTemplate.ts';

const values: Record<string, string> = { 'customer.name': 'Kari', 'facts.return_days': '30', empty: '', dollars: '$& $1 {{shop.name}}', 'a-b': 'x' };
const filled = (template: string): string => renderTemplate(template, (name) => values[name]);

describe('renderTemplate', () => {
  it.each([
    ['Hei, {{customer.name}}!', 'Hei, Kari!'],
    ['Hei, {{ customer.name }}!', 'Hei, Kari!'],
    ['{{facts.return_days}} av {{facts.return_days}}', '30 av 30'],
    ['{{a-b}}', 'x'],
    ['{{customer.name}}{{facts.return_days}}', 'Kari30'],
    ['ingen', 'ingen'],
    ['{customer.name} {{}} {{ }} {{a b}}', '{customer.name} {{}} {{ }} {{a b}}'],
    ['', ''],
  ])('fills "%s"', (template, text) => {
    expect(filled(template)).toBe(text);
  });

  it.each([
    ['Hei, {{nobody}}!', 'Hei!'],
    ['Hei {{nobody}}!', 'Hei!'],
    ['Hei,{{nobody}}!', 'Hei!'],
    ['Hei, {{empty}}!', 'Hei!'],
    ['{{nobody}} hei', 'hei'],
    ['en {{nobody}} to', 'en to'],
    ['{{nobody}}', ''],
    ['Først.\n\n{{nobody}}\n\nSist.', 'Først.\n\nSist.'],
    ['Først.\n{{nobody}}\n{{nobody}}\nSist.', 'Først.\n\nSist.'],
  ])('leaves no trace of what is not known in "%s"', (template, text) => {
    expect(filled(template)).toBe(text);
  });

  it('puts a value in to the letter: what looks like a pattern or a placeholder in it stays', () => {
    expect(filled('a {{dollars}} b')).toBe('a $& $1 {{shop.name}} b');
  });

  it('takes blanks and empty lines off the ends, and leaves those inside', () => {
    expect(filled('\n  a\n\n\n\nb  \n')).toBe('a\n\nb');
  });
});

describe('placeholders', () => {
  it('are named in order with their places, each as often as it stands there', () => {
    expect(placeholders('{{a}} og {{ b.c }}, {{a}}')).toEqual([{ name: 'a', offset: 0 }, { name: 'b.c', offset: 9 }, { name: 'a', offset: 20 }]);
  });

  it.each(['', 'tekst', '{{}}', '{a}', '{{a', '{{ø}}'])('are none in "%s"', (template) => {
    expect(placeholders(template)).toEqual([]);
  });
});
