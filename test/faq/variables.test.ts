import { describe, expect, it } from '@jest/globals';
import { hoursVariables } from '../../src/hours/hoursVariables.ts';
import { faqVariables } from '../../src/faq/variables.ts';
import { goodFaq, readFolder, goodShop, refundEntry, topicWith } from './goodFaq.ts';

const { shop } = goodFaq({ 'nb/a.yaml': refundEntry });
const names = faqVariables(shop).map(({ name }) => name);

describe('faqVariables', () => {
  it('lists the facts of the shop, its contact, its name, the customer and the hours', () => {
    expect(names).toEqual(expect.arrayContaining(['facts.return_days', 'facts.free_freight_from', 'contact.email', 'contact.phone', 'shop.name', 'customer.name', ...Object.keys(hoursVariables)]));
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves out what the shop does not give', () => {
    expect(names).not.toContain('contact.web');
  });

  it('describes each', () => {
    for (const { name, description } of faqVariables(shop)) expect({ name, words: description.split(' ').length > 1 }).toEqual({ name, words: true });
  });

  it.each(names.map((name) => [name]))('may be used in an answer: {{%s}}', (name) => {
    const { findings } = readFolder({ 'shop.yaml': goodShop, 'nb/a.yaml': topicWith(`answer: "Se {{${name}}} og {{ ${name} }}"`) });
    expect(findings).toEqual([]);
  });

  it.each(['toString', 'constructor', '__proto__', 'facts.toString', 'contact.constructor', 'hours', 'facts', 'facts.', 'FACTS.return_days'])('may not be {{%s}}', (name) => {
    const { findings } = readFolder({ 'shop.yaml': goodShop, 'nb/a.yaml': topicWith(`answer: "Se {{${name}}}"`) });
    expect(findings.map(({ code }) => code)).toEqual(['variable.unknown']);
  });
});
