import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/conversation/Knowledge.ts';
import { leanOn } from '../../src/conversation/leanOn.ts';
import type { Understanding } from '../../src/conversation/Understanding.ts';
import { chooseEntry } from '../../src/faq/chooseEntry.ts';
import { demoKnowledge } from '../support/demoKnowledge.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';
import { followUps } from './tables/followUps.ts';

const now = wallTimeOf('2026-12-17T10:00');
/** At least so many of twenty are to be answered; the others are asked back or owned up to, never answered wrongly. */
const enough = 17;

describe('a question that follows an answer', () => {
  let knowledge: Knowledge;

  beforeAll(() => {
    knowledge = demoKnowledge();
    knowledge.understand('hei', { now });
  }, 120_000);

  function follow(asked: string, then: string): Understanding {
    const first = knowledge.understand(asked, { now });
    const understand = (text: string): Understanding => knowledge.understand(text, { now, before: first.language });
    return leanOn(understand(then), {
      state: { misses: 0, lastEntry: first.reading.ranked[0]!.id, ...(first.dates.length > 0 && { asked: first.dates }) },
      faq: knowledge.faq, packs: knowledge.packs, calibration: knowledge.reader().calibration, understand,
      entry: (id) => chooseEntry(knowledge.faq, first.language, id, { day: now.day }),
    });
  }

  it.each(followUps)('(%s) is never answered wrongly: "%s" – "%s" is %s', (_, asked, then, entry) => {
    const { verdict, ranked } = follow(asked, then).reading;
    if (verdict === 'answer') expect(ranked[0]?.id).toBe(entry);
  });

  it('is mostly answered', () => {
    const asked = followUps.filter(([, , , entry]) => entry !== 'none');
    const missed = asked.filter(([, first, then]) => follow(first, then).reading.verdict !== 'answer').map(([, , then]) => then);
    expect([missed.length <= asked.length * (1 - enough / 20), missed]).toEqual([true, missed]);
  });

  it('stays on the day when only another branch is named', () => {
    const { dates, location, leans } = follow('når stenger dere på lørdag?', 'og i Tromsø?');
    expect([dates.map(({ from }) => from), location, leans]).toEqual([['2026-12-19'], 'tromso', { on: 'opening-hours', how: 'again' }]);
  });

  it('is not about the last answer only because it came last', () => {
    expect(follow('når åpner dere?', 'har dere traktorer').leans).toBeUndefined();
    expect(follow('når åpner dere?', 'hvor er pakken min').leans).toBeUndefined();
  });

  it('is asked back where it only points and its words lead elsewhere', () => {
    expect(follow('hvordan sender jeg noe i retur?', 'hvor lang tid tar det?').reading).toMatchObject({ verdict: 'clarify', offered: ['delivery-time', 'refund-status'] });
  });
});
