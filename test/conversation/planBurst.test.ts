import { describe, expect, it } from '@jest/globals';
import { planBurst } from '../../src/conversation/planBurst.ts';
import type { Understanding } from '../../src/conversation/Understanding.ts';
import { aStoredMessage } from '../support/aStoredMessage.ts';
import { anUnderstanding, aReading } from '../support/anUnderstanding.ts';

const hello = aStoredMessage({ id: '1', text: 'hei' });
const wondering = aStoredMessage({ id: '2', text: 'lurer på noe' });
const question = aStoredMessage({ id: '3', text: 'har dere åpent?' });

function understand(text: string): Understanding {
  const verdict = text.includes('åpent') ? aReading('answer', 'opening-hours') : text === 'hei' ? aReading('answer', 'greeting') : aReading();
  return anUnderstanding({ text, reading: verdict });
}

describe('planBurst', () => {
  it('answers one that is understood by itself, and finishes the held ones along', () => {
    const plan = planBurst([hello, wondering, question], understand);
    expect(plan).toMatchObject({ understood: { text: 'har dere åpent?' }, answers: question, along: [hello, wondering], joined: 1 });
  });

  it('reads those as one text that say nothing by themselves, and answers the last', () => {
    const plan = planBurst([hello, wondering], understand);
    expect(plan).toMatchObject({ understood: { text: 'hei\nlurer på noe' }, answers: wondering, along: [hello], joined: 2 });
  });

  it('reads one alone as it is', () => {
    expect(planBurst([hello], understand)).toMatchObject({ understood: { text: 'hei' }, answers: hello, along: [], joined: 1 });
  });

  it('has nothing to do when nothing is held', () => {
    expect(planBurst([], understand)).toBeUndefined();
  });
});
