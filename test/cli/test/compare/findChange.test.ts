import { describe, expect, it } from '@jest/globals';
import { findChange } from '../../../../src/cli/test/compare/findChange.ts';
import { groupReplies } from '../../../../src/cli/test/compare/groupReplies.ts';
import type { Reply } from '../../../../src/cli/test/compare/replyTo.ts';
import { anOutcome, type OutcomeSketch } from '../../../support/anOutcome.ts';

const reply: Reply = { text: 'Du har 30 dager.\n\nTa med kvittering.', buttons: ['Retur'], links: [], dialogs: [] };
const change = (before: OutcomeSketch, after: OutcomeSketch, name = (id: string) => id) =>
  findChange({ outcome: anOutcome(before), reply }, { outcome: anOutcome(after), reply }, name);

const right = {};
const wrong = { best: 'b' };
const offered = { verdict: 'clarify', offered: ['b', 'a'] } as const;
const inVain = { verdict: 'clarify', offered: ['b', 'c'] } as const;
const unread = { verdict: 'none' } as const;
const unrelated = { right: [] };

describe('a change', () => {
  it.each<[string, OutcomeSketch, OutcomeSketch, string]>([
    ['a right answer becomes a wrong one', right, wrong, 'worse'],
    ['a right answer becomes a question', right, offered, 'worse'],
    ['the right one is offered no more', offered, inVain, 'worse'],
    ['what was not understood is answered wrongly', unread, wrong, 'worse'],
    ['what was asked in vain is not understood', inVain, unread, 'other'],
    ['one wrong answer becomes another', wrong, { best: 'c' }, 'other'],
    ['what was not understood is answered rightly', unread, right, 'better'],
    ['a wrong answer becomes none', wrong, unread, 'better'],
    ['what is unrelated is answered', { ...unrelated, ...unread }, unrelated, 'worse'],
    ['what is unrelated is only asked about', unrelated, { ...unrelated, ...offered }, 'better'],
    ['what is unrelated is asked about no more', { ...unrelated, ...offered }, { ...unrelated, ...unread }, 'better'],
    ['one of two right answers becomes the other', { right: ['a', 'b'] }, { right: ['a', 'b'], best: 'b' }, 'other'],
  ])('when %s', (_name, before, after, effect) => {
    expect(change(before, after)?.effect).toBe(effect);
  });

  it('is none where only the score differs, or an entry has another name', () => {
    expect(change({ score: 0.9 }, { score: 0.7 })).toBeUndefined();
    expect(change({ best: 'a' }, { best: 'z', right: ['z'] }, (id) => (id === 'a' ? 'z' : id))).toBeUndefined();
  });

  it('is told line by line where the same entry says something else', () => {
    const after = { ...reply, text: 'Du har 60 dager.\n\nTa med kvittering.', buttons: [], handoff: 'ski' };
    const found = findChange({ outcome: anOutcome(), reply }, { outcome: anOutcome(), reply: after }, (id) => id);
    expect(found?.effect).toBe('reply');
    expect(found?.differences).toEqual([
      { part: 'text', gone: ['Du har 30 dager.'], fresh: ['Du har 60 dager.'] }, { part: 'buttons', gone: ['Retur'], fresh: [] }, { part: 'handoff', gone: [], fresh: ['ski'] },
    ]);
  });

  it('is seen where only the order of buttons has changed', () => {
    const [before, after] = [{ ...reply, buttons: ['A', 'B'] }, { ...reply, buttons: ['B', 'A'] }];
    expect(findChange({ outcome: anOutcome(), reply: before }, { outcome: anOutcome(), reply: after }, (id) => id)?.differences)
      .toEqual([{ part: 'buttons', gone: ['A', 'B'], fresh: ['B', 'A'] }]);
  });

  it('is told once for all messages whose reply changed in the same way', () => {
    const edited = (text: string, best = 'a') => findChange({ outcome: anOutcome({ best }), reply }, { outcome: anOutcome({ best }), reply: { ...reply, text } }, (id) => id)!;
    expect(groupReplies([edited('x', 'b'), edited('y'), edited('y')]).map(({ name, changes }) => [name, changes.length])).toEqual([['answers a, nb', 2], ['answers b, nb', 1]]);
  });
});
