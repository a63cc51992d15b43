import type { OpenedFaq } from '../../openFaq.ts';
import type { Knowledge } from '../../../conversation/Knowledge.ts';
import { askCases, type Asked } from '../askCases.ts';
import { figuresOf } from '../measure/figures.ts';
import type { Outcome } from '../Outcome.ts';
import { ownCases } from '../ownCases.ts';
import type { TestCase } from '../TestCase.ts';
import type { Comparison, Side } from './Comparison.ts';
import { editedEntries } from './editedEntries.ts';
import { findChange } from './findChange.ts';
import { joinCases, pairCases, type PairedCase } from './pairCases.ts';
import { pairEntries, type EntryPairs } from './pairEntries.ts';
import { replyTo } from './replyTo.ts';

/** A FAQ and the name of its folder. */
export type NamedFaq = Pick<OpenedFaq, 'folder'> & { knowledge: Knowledge };

/** What is asked of both. */
export interface ComparedOn {
  /** Of `--cases`, with the ids of the first FAQ; without them the FAQs' own lines are asked. */
  cases?: readonly TestCase[];
  /** What the first FAQ made of its cases: none is asked twice. */
  known: readonly Outcome[];
}

/** Asks both FAQs the same and says what would change if the second took the place of the first. */
export function compareFaqs(before: NamedFaq, after: NamedFaq, { cases, known }: ComparedOn, world: Omit<Asked, 'knowledge'>): Comparison {
  const faqs = { before: before.knowledge.faq, after: after.knowledge.faq };
  const pairs = pairEntries(faqs.before, faqs.after);
  const { source, paired } = casesFor(before, after, cases, pairs);
  const asked = new Map(known.map((outcome) => [keyOf(outcome.test), outcome]));
  const left = paired.filter((each) => !asked.has(keyOf(each.before))).map((each) => each.before);
  for (const outcome of askCases(left, { ...world, knowledge: before.knowledge })) asked.set(keyOf(outcome.test), outcome);
  const mine = paired.flatMap((each): Outcome[] => {
    const outcome = asked.get(keyOf(each.before));
    return outcome === undefined ? [] : [{ ...outcome, test: each.before }];
  });
  const theirs = askCases(paired.map((each) => each.after), { ...world, knowledge: after.knowledge });
  const side = (outcome: Outcome, { knowledge }: NamedFaq): Side => ({ outcome, reply: replyTo(outcome.understood, knowledge, world.at) });
  return {
    before: before.folder,
    after: after.folder,
    source,
    cases: paired.length,
    changes: theirs.flatMap((outcome, i) => {
      const own = mine[i];
      return own === undefined ? [] : findChange(side(own, before), side(outcome, after), pairs.toAfter) ?? [];
    }),
    figures: { before: figuresOf(mine, world.langKnown), after: figuresOf(theirs, world.langKnown) },
    entries: { added: pairs.added, removed: pairs.removed, renamed: pairs.renamed, edited: editedEntries(faqs.before, faqs.after, pairs) },
    languages: {
      added: faqs.after.shop.languages.filter((language) => !faqs.before.shop.languages.includes(language)),
      removed: faqs.before.shop.languages.filter((language) => !faqs.after.shop.languages.includes(language)),
    },
  };
}

function casesFor(before: NamedFaq, after: NamedFaq, cases: readonly TestCase[] | undefined, pairs: EntryPairs): { source: Comparison['source']; paired: PairedCase[] } {
  if (cases !== undefined) return { source: 'cases', paired: pairCases(cases, pairs) };
  const lines = (field: 'tests' | 'questions'): PairedCase[] =>
    joinCases(ownCases(before.knowledge.faq, before.folder, field), ownCases(after.knowledge.faq, after.folder, field), pairs);
  const tests = lines('tests');
  return tests.length > 0 ? { source: 'tests', paired: tests } : { source: 'questions', paired: lines('questions') };
}

/** The same text is read the same way, whoever asks it; the language matters where it is told. */
function keyOf({ text, lang }: TestCase): string {
  return JSON.stringify([lang, text]);
}
