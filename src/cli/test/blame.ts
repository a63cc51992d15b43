import type { Entry } from '../../faq/Entry.ts';
import type { Faq } from '../../faq/Faq.ts';
import { entriesOf } from '../../faq/checking/entriesOf.ts';
import { decisivePlace, sayCause } from '../../faq/checking/theft.ts';
import type { Place } from '../../faq/Finding.ts';
import { foldMessage } from '../../language/fold.ts';
import type { Outcome } from './Outcome.ts';

/** What led to the entry that came first. */
export interface Blame {
  /** It goes on from "because of": `its keyword "retur*"`. */
  cause: string;
  /** Where that stands. */
  place?: Place;
}

/**
 * Finds the keyword, the question, the label or the words that put the best entry of an outcome first: what the checker would say.
 * Nothing where no word spoke for it.
 */
export function blame({ ranked, test, understood: { label, reading, language } }: Outcome, faq: Faq): Blame | undefined {
  const best = ranked[0]?.id;
  const thieves = entriesOf(faq).filter(({ id }) => id === best);
  if (label !== undefined) {
    const labelled = thieves.filter((entry) => foldMessage(entry.label) === foldMessage(test.text));
    return placed('its label: the message is the text on a button', (labelled.find((entry) => entry.language === test.lang) ?? labelled[0])?.place);
  }
  const { nearest, rule, words } = reading.why;
  if (rule === 'nothing' || (rule === 'words' && words.length === 0)) return undefined;
  const holds = (entry: Entry): boolean => entry.questions.some(({ text }) => text === nearest);
  const own = thieves.find((entry) => entry.language === language && holds(entry)) ?? thieves.find(holds);
  const near = rule === 'words' && own !== undefined && nearest !== undefined ? `, nearest "${nearest}"` : '';
  // A question of a neighbour's language may be the nearest: then it stands there.
  return placed(sayCause(reading) + near, decisivePlace(reading, thieves, rule === 'keyword' || own === undefined ? { language } : own));
}

function placed(cause: string, place: Place | undefined): Blame {
  return { cause, ...(place !== undefined && { place }) };
}
