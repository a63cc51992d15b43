import type { Entry } from '../../faq/Entry.ts';
import type { Faq } from '../../faq/Faq.ts';
import { entriesOf } from '../../faq/checking/entriesOf.ts';
import { decisivePlace, sayCause } from '../../faq/checking/theft.ts';
import type { Place } from '../../faq/Finding.ts';
import type { Outcome } from './Outcome.ts';

/** What led to the entry that came first. */
export interface Blame {
  /** It goes on from "because of": `its keyword "retur*"`. */
  cause: string;
  /** Where that stands. */
  place?: Place;
}

/** Finds the keyword, the question, the label or the words that put the best entry of an outcome first: what the checker would say. */
export function blame({ ranked, understood: { label, reading, language } }: Outcome, faq: Faq): Blame {
  const best = ranked[0]?.id;
  const thieves = entriesOf(faq).filter(({ id }) => id === best);
  if (label !== undefined) {
    const place = thieves.find((entry) => entry.language === label.language)?.place;
    return { cause: 'its label: the message is the text on a button', ...(place !== undefined && { place }) };
  }
  const { nearest, rule } = reading.why;
  const holds = (entry: Entry): boolean => entry.questions.some(({ text }) => text === nearest);
  const own = thieves.find((entry) => entry.language === language && holds(entry)) ?? thieves.find(holds);
  // A question of a neighbour's language may be the nearest: then it stands there.
  const place = decisivePlace(reading, thieves, rule === 'keyword' || own === undefined ? { language } : own);
  const near = rule === 'words' && own !== undefined && nearest !== undefined ? `, nearest "${nearest}"` : '';
  return { cause: sayCause(reading) + near, ...(place !== undefined && { place }) };
}
