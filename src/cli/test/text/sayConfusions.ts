import type { Terminal } from '../../Terminal.ts';
import { blame } from '../blame.ts';
import { nothing, type Confusion } from '../measure/confusions.ts';
import type { Outcome } from '../Outcome.ts';
import { sayBlame } from '../sayBlame.ts';
import { sayVerdict } from '../sayVerdict.ts';
import type { TestReport } from '../TestReport.ts';
import { quoteText } from './quoteText.ts';
import { wrap } from './wrap.ts';

const mostPairs = 15;
const mostExamples = 3;

/** Who is mistaken for whom, with examples and what misled. */
export function sayConfusions(report: TestReport, paint: Terminal['paint']): string[] {
  const { confusions } = report;
  if (confusions.length === 0) return [];
  const rest = confusions.length - mostPairs;
  return [
    paint('bold', 'Mistaken for another, wrong answers first'),
    ...confusions.slice(0, mostPairs).flatMap((confusion) => sayPair(confusion, report, paint)),
    ...(rest > 0 ? [`  … and ${rest} more pairs (--json and --html have them all)`] : []),
  ];
}

function sayPair({ right, taken, count, wrong, languages, outcomes }: Confusion, report: TestReport, paint: Terminal['paint']): string[] {
  const harm = wrong === 0 ? 'none answered' : wrong === count ? paint('red', 'answered wrongly') : paint('red', `${wrong} answered wrongly`);
  const spoken = Object.entries(languages).map(([lang, times]) => (times === count ? lang : `${lang} ${times}`)).join(', ');
  return [
    `  ${String(count).padStart(4)} ×  ${right === nothing ? 'nothing' : right} → ${taken === nothing ? 'nothing' : taken} (${spoken}): ${harm}`,
    ...outcomes.slice(0, mostExamples).flatMap((outcome) => sayExample(outcome, report, paint)),
  ];
}

function sayExample(outcome: Outcome, { faq, folder }: TestReport, paint: Terminal['paint']): string[] {
  const { test, verdict, ranked } = outcome;
  const because = sayBlame(blame(outcome, faq), folder);
  return [
    wrap(`${test.place} ${quoteText(test.text)} ${sayVerdict(verdict)} ${(ranked[0]?.score ?? 0).toFixed(2)}`, ' '.repeat(9), ' '.repeat(11)),
    ...(because === undefined ? [] : [paint('dim', wrap(because, ' '.repeat(11)))]),
  ];
}
