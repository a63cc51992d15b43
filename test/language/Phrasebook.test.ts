import { describe, expect, it } from '@jest/globals';
import { createPhrasebook } from '../../src/language/Phrasebook.ts';
import { shippedPacks } from '../support/shippedPacks.ts';

const shipped = {
  ...shippedPacks.nb.phrases,
  'help.text': 'Spør i vei, {{customer.name}}!',
  'hours.closes': { one: 'om ett minutt', other: 'om {{count}} minutter' },
  'handoff.promise': 'Svar {{when}} fra {{shop.name}}.',
};

describe('a phrasebook', () => {
  it('says what ships', () => {
    expect(createPhrasebook(shipped, {}).say('help.text')).toBe('Spør i vei!');
  });

  it('says what the shop would rather say', () => {
    expect(createPhrasebook(shipped, { 'help.text': 'Vi hjelper.' }).say('help.text')).toBe('Vi hjelper.');
    expect(createPhrasebook(shipped, { 'restart.done': 'Ny start.' }).say('help.text')).toBe('Spør i vei!');
  });

  it.each([[1, 'om ett minutt'], ['1', 'om ett minutt'], [0, 'om 0 minutter'], [2, 'om 2 minutter'], [21, 'om 21 minutter']])('chooses by the count %j', (count, said) => {
    expect(createPhrasebook(shipped, {}).say('hours.closes', { count })).toBe(said);
  });

  it('chooses by the count among the shop\'s own as well', () => {
    const book = createPhrasebook(shipped, { 'help.text': { one: 'én', other: 'flere' } });
    expect([book.say('help.text', { count: 1 }), book.say('help.text', { count: 3 }), book.say('help.text')]).toEqual(['én', 'flere', 'flere']);
  });

  it('fills in a phrase\'s own values first, then what every phrase may use', () => {
    const book = createPhrasebook(shipped, {}, (name) => ({ 'shop.name': 'Fjell & Fjord', when: 'aldri' })[name]);
    expect(book.say('handoff.promise', { when: 'før kl. 12' })).toBe('Svar før kl. 12 fra Fjell & Fjord.');
  });

  it('leaves no trace of a value that nobody knows', () => {
    expect(createPhrasebook(shipped, {}).say('handoff.promise', { when: 'snart' })).toBe('Svar snart fra.');
  });
});
