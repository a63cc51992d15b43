import { describe, expect, it } from '@jest/globals';
import type { Situation } from '../../src/conversation/decide.ts';
import { burstDeadline, shouldHold } from '../../src/conversation/shouldHold.ts';
import type { Understanding } from '../../src/conversation/Understanding.ts';
import { aStoredMessage } from '../support/aStoredMessage.ts';
import { anUnderstanding, aReading } from '../support/anUnderstanding.ts';

const plain: Situation = {
  owner: 'bot', state: { misses: 0 }, waiting: false, greeted: true, attachments: false, dialogExpects: false, entry: () => undefined,
};

interface Row {
  name: string;
  message: Partial<Understanding>;
  situation?: Partial<Situation>;
  inline?: true;
}

const held: Row[] = [
  { name: 'what is not understood', message: { text: 'lurer på noe' } },
  { name: 'a greeting', message: { text: 'hei', reading: aReading('answer', 'greeting') } },
  { name: 'small words', message: { text: 'ok', onlyFillers: true, reading: aReading('answer', 'thanks') } },
  { name: 'what is not understood while a person is waited for', message: { text: 'og så er det noe til' }, situation: { waiting: true } },
];

const atOnce: Row[] = [
  { name: 'what is understood', message: { text: 'når åpner dere', reading: aReading('answer', 'opening-hours') } },
  { name: 'what could be one of a few', message: { text: 'retur', reading: aReading('clarify', 'a', ['b']) } },
  { name: 'what ends in a question mark', message: { text: 'noen hjemme ? 🙂' } },
  { name: 'a message whose replies travel in the answer', message: { text: 'hei' }, inline: true },
  { name: 'anything within a dialog', message: { text: 'abc' }, situation: { state: { misses: 0, dialog: { dialogStack: [] } } } },
  { name: 'anything while a choice is open', message: { text: 'abc' }, situation: { state: { misses: 0, open: { asks: 'choice', entries: [], about: '' } } } },
  { name: 'a command', message: { text: 'stopp', command: 'stop' } },
  { name: 'the text of a button', message: { text: 'Retur', label: { entry: 'returns', language: 'nb' } } },
  { name: 'a picture without words', message: { text: '' }, situation: { attachments: true } },
  { name: 'a word to a person who has taken over', message: { text: 'takk' }, situation: { owner: 'staff' } },
  { name: 'an address while a person is waited for', message: { text: 'a@b.no', contact: { text: 'a@b.no', alone: true } }, situation: { waiting: true } },
  { name: '"er dere der" while a person is waited for', message: { text: 'er dere der', ping: true }, situation: { waiting: true } },
];

describe('shouldHold', () => {
  it.each(held)('waits for more after $name', ({ message, situation, inline }) => {
    expect(shouldHold(anUnderstanding(message), { ...plain, ...situation }, inline ?? false)).toBe(true);
  });

  it.each(atOnce)('answers $name at once', ({ message, situation, inline }) => {
    expect(shouldHold(anUnderstanding(message), { ...plain, ...situation }, inline ?? false)).toBe(false);
  });
});

describe('burstDeadline', () => {
  it('is 2.5 seconds after the last message', () => {
    expect(burstDeadline([aStoredMessage({ at: 1000 }), aStoredMessage({ at: 3000 })])).toBe(5500);
  });

  it('comes at the latest ten seconds after the first, however long the customer goes on', () => {
    expect(burstDeadline([aStoredMessage({ at: 1000 }), aStoredMessage({ at: 10_900 })])).toBe(11_000);
  });
});
