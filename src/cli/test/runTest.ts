import { readInstant } from '../../base/readInstant.ts';
import { toWallTime } from '../../base/wallTime.ts';
import { systemClock } from '../../config/systemClock.ts';
import { failed } from '../exitCodes.ts';
import { openSoundFaq } from '../openFaq.ts';
import type { Terminal } from '../Terminal.ts';
import { writeResult } from '../writeResult.ts';
import { askCases } from './askCases.ts';
import type { Comparison } from './compare/Comparison.ts';
import { compareFaqs, type NamedFaq } from './compare/compareFaqs.ts';
import { openOther } from './compare/openOther.ts';
import { createIdNow, currentIntents, unknownIntents } from './currentIntents.ts';
import { failuresOf } from './failures.ts';
import { measure } from './measure/measure.ts';
import type { Outcome } from './Outcome.ts';
import { ownCases } from './ownCases.ts';
import { renderReport } from './html/renderReport.ts';
import { readCases } from './readCases.ts';
import type { TestReport } from './TestReport.ts';
import { sayReport } from './text/sayReport.ts';
import { toJson } from './toJson.ts';

export interface TestOptions {
  faq?: string;
  cases?: string;
  /** The folder of the FAQ to compare with. */
  compare?: string;
  /** The file that the page is written to. */
  html?: string;
  langKnown?: true;
  json?: true;
  at?: string;
}

/** Runs every case, and tells the figures. Resolves with the exit code: of the FAQ's own tests none may fail. */
export function runTest(options: TestOptions, terminal: Terminal): number {
  const { knowledge, folder } = openSoundFaq(terminal, options.faq);
  const other = options.compare === undefined ? undefined : openOther(terminal, options.compare);
  const { faq } = knowledge;
  const at = options.at === undefined ? systemClock.now() : readInstant(options.at, faq.shop.timeZone);
  const world = { at, langKnown: options.langKnown === true, progress: terminal.note };

  const cases = options.cases === undefined ? undefined : currentIntents(readCases(options.cases, terminal.workingFolder), createIdNow(faq));
  const outcomes = askCases(cases ?? ownCases(faq, folder, 'tests'), { ...world, knowledge });
  const report: TestReport = {
    ...measure(outcomes, world.langKnown),
    faq, folder, outcomes,
    langKnown: world.langKnown,
    languages: languagesOf(outcomes).map(([lang, own]) => ({ lang, ...measure(own, world.langKnown) })),
    failures: cases === undefined ? failuresOf(outcomes, { faq, folder, today: toWallTime(at, faq.shop.timeZone).day }) : [],
    unknown: unknownIntents(cases ?? [], faq),
    ...(options.cases !== undefined && { cases: options.cases }),
    ...(other !== undefined && { comparison: compare({ knowledge, folder }, other) }),
  };
  terminal.out(options.json === true ? JSON.stringify(toJson(report), null, 2) : sayReport(report, terminal.paint));
  if (options.html !== undefined) writeResult(options.html, renderReport(report), terminal);
  return report.failures.length === 0 ? 0 : failed;

  function compare(before: NamedFaq, after: NamedFaq): Comparison {
    return compareFaqs(before, after, { known: outcomes, ...(cases !== undefined && { cases }) }, world);
  }
}

/** By the language that a case says it is in, else by that it was taken for. */
function languagesOf(outcomes: readonly Outcome[]): [string, Outcome[]][] {
  return [...Map.groupBy(outcomes, ({ test, lang }) => test.lang ?? lang)].sort(([a], [b]) => (a < b ? -1 : 1));
}
