import type { Day } from '../../base/wallTime.ts';
import type { Entry } from '../../faq/Entry.ts';
import { entryFor } from '../../faq/entryFor.ts';
import type { Faq } from '../../faq/Faq.ts';
import { isForLocation } from '../../faq/isForLocation.ts';
import { isValidOn } from '../../faq/isValidOn.ts';
import { remedy } from '../../faq/checking/theft.ts';
import { localeLanguage } from '../../conversation/localeLanguage.ts';
import { blame } from './blame.ts';
import { isRight, type Outcome } from './Outcome.ts';
import { sayBlame } from './sayBlame.ts';

/** A `tests` line that does not lead to its entry. */
export interface Failure {
  outcome: Outcome;
  /** What became of it, and why. */
  why: string;
  /** What would mend it. */
  remedy: string;
}

/** The FAQ's own `tests` lines that its entries do not answer. */
export function failuresOf(outcomes: readonly Outcome[], { faq, folder, today }: { faq: Faq; folder: string; today: Day }): Failure[] {
  return outcomes.filter((outcome) => outcome.verdict !== 'answer' || !isRight(outcome)).map((outcome) => {
    const [id = ''] = outcome.test.right;
    const language = localeLanguage(outcome.test.lang, faq.shop.languages) ?? faq.shop.languages[0];
    const entry = entryFor(faq, language, id);
    const absent = entry === undefined ? undefined : absence(entry, outcome, today);
    return { outcome, ...(absent ?? explain(outcome, id, faq, folder)) };
  });
}

/** An entry that does not exist on that day, or for that branch, cannot answer. */
function absence(entry: Entry, { understood: { location } }: Outcome, today: Day): Pick<Failure, 'why' | 'remedy'> | undefined {
  if (!isValidOn(entry, today)) {
    return { why: `"${entry.id}" does not exist on ${today}: see its "valid"`, remedy: `Test it on a day on which it does, with --at ${entry.valid?.from ?? entry.valid?.until ?? today}T12:00` };
  }
  if (!isForLocation(entry, location)) {
    return { why: `it names the branch ${location ?? ''}, and "${entry.id}" is not for that one`, remedy: 'Leave the branch out of the line, or add it to "locations"' };
  }
  return undefined;
}

function explain(outcome: Outcome, id: string, faq: Faq, folder: string): Pick<Failure, 'why' | 'remedy'> {
  const { verdict, ranked, understood: { label, reading } } = outcome;
  const [best, second] = ranked;
  const learn = `Add a question in the words of this line to "${id}", or a telling word of it to its "keywords"`;
  if (best === undefined || verdict === 'none') {
    const { unknown } = reading.why;
    const nearest = best === undefined || best.score === 0 ? 'nothing comes near it' : `nothing is near enough; nearest is ${best.id}, ${best.score.toFixed(2)}`;
    return { why: unknown.length === 0 ? nearest : `${nearest}; no question holds ${quoted(unknown.slice(0, 4))}`, remedy: learn };
  }
  if (isRight(outcome)) {
    return { why: `the bot asks, being too unsure of it (${best.score.toFixed(2)})${second === undefined ? '' : `; next is ${second.id}, ${second.score.toFixed(2)}`}`, remedy: learn };
  }
  const did = verdict === 'answer' ? `it is answered by "${best.id}"` : `the bot asks, with "${best.id}" first`;
  return {
    why: [did, sayBlame(blame(outcome, faq), folder)].filter((part) => part !== undefined).join(', '),
    remedy: label === undefined ? remedy(reading, { id }) : `Give "${best.id}" another label ("button", else "title"), or move the line there`,
  };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
