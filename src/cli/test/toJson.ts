import type { Change, Comparison, Side } from './compare/Comparison.ts';
import { changesBy } from './compare/Comparison.ts';
import { blame } from './blame.ts';
import { coverageAt } from './measure/coverage.ts';
import type { Confusion } from './measure/confusions.ts';
import { entryTable } from './measure/entryTable.ts';
import type { Outcome } from './Outcome.ts';
import { sayCalibration } from './sayCalibration.ts';
import { sayBlame } from './sayBlame.ts';
import type { TestReport } from './TestReport.ts';

/** The report for programs. Shares are 0 to 1. */
export function toJson(report: TestReport): object {
  const { figures, calibration, confusions, languages, outcomes, failures, unknown, comparison } = report;
  return {
    ...figures,
    calibration: { ...calibration, says: sayCalibration(calibration) },
    thresholds: coverageAt(outcomes),
    languages: Object.fromEntries(languages.map(({ lang, ...own }) => [lang, {
      ...own.figures, calibration: own.calibration, confusions: own.confusions.map(({ right, taken, count, wrong }) => ({ right, taken, count, wrong })),
    }])),
    confusions: confusions.map((confusion) => confusionToJson(confusion, report)),
    entries: entryTable(outcomes),
    failures: failures.map(({ outcome, why, remedy }) => ({ ...outcome.test, verdict: outcome.verdict, ranked: outcome.ranked.slice(0, 3), why, remedy })),
    unknownIntents: unknown,
    ...(comparison !== undefined && { comparison: comparisonToJson(comparison) }),
  };
}

function confusionToJson({ outcomes, ...confusion }: Confusion, { faq, folder }: TestReport): object {
  return {
    ...confusion,
    example: outcomes[0]?.test.text,
    examples: outcomes.map((outcome) => ({ ...messageOf(outcome), because: sayBlame(blame(outcome, faq), folder), words: outcome.understood.reading.why.words.map(({ word }) => word) })),
  };
}

function messageOf({ test, verdict, ranked }: Outcome): object {
  return { text: test.text, ...(test.lang !== undefined && { lang: test.lang }), place: test.place, verdict, score: ranked[0]?.score ?? 0 };
}

function comparisonToJson(comparison: Comparison): object {
  const { before, after, source, cases, changes, figures, entries, languages } = comparison;
  return {
    before, after, source, cases,
    changed: changes.length,
    better: changesBy(comparison, 'better').length,
    worse: changesBy(comparison, 'worse').length,
    other: changesBy(comparison, 'other').length,
    reply: changesBy(comparison, 'reply').length,
    figures, entries, languages,
    changes: changes.map(changeToJson),
  };
}

function changeToJson({ effect, before, after, differences }: Change): object {
  const { text, lang, place } = before.outcome.test;
  return {
    text, ...(lang !== undefined && { lang }), place, effect,
    before: sideToJson(before), after: sideToJson(after),
    ...(differences.length > 0 && { differences }),
  };
}

function sideToJson({ outcome: { test, verdict, ranked, offered, understood: { command } }, reply }: Side): object {
  const [best] = ranked;
  return {
    verdict,
    ...(command !== undefined && { command }),
    ...(verdict === 'answer' && best !== undefined && { entry: best.id }),
    ...(verdict === 'clarify' && { offered }),
    score: best?.score ?? 0,
    right: test.right,
    reply,
  };
}
