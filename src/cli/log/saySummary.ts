import type { Counted, ReviewSummary } from '../../conversation/Review.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../Terminal.ts';
import type { Period } from './readPeriod.ts';

/** So many lines of each list; the rest is counted. */
const longest = 20;

/** The Monday-morning look, for reading. */
export function saySummary(summary: ReviewSummary, period: Period, paint: Terminal['paint']): string {
  const { verdicts, promises, moods } = summary;
  const asked = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  const share = (verdict: string): string => `${verdicts[verdict] ?? 0}${asked === 0 ? '' : ` (${Math.round(100 * (verdicts[verdict] ?? 0) / asked)} %)`}`;
  return [
    paint('bold', `${period.firstDay} to ${period.lastDay}: ${summary.conversations} conversations, ${summary.messages} messages`),
    `Of ${asked} questions: answered ${share('answer')}, "did you mean" ${share('clarify')}, not understood ${share('none')}`,
    `Mood: ${moods.angry} angry, ${moods.happy} pleased`,
    `Promises: ${promises.kept} kept, ${promises.late} kept too late, ${promises.broken} broken, ${promises.open} still open`,
    '',
    ...list('Not answered', summary.unanswered, paint),
    ...list('Clarified, and then chosen', summary.clarified, paint),
    ...list('Went to a person', summary.handedOver, paint),
    'One whole conversation with its reasons: skranke log show <id>',
  ].join('\n');
}

function list(title: string, lines: readonly Counted[], paint: Terminal['paint']): string[] {
  if (lines.length === 0) return [paint('bold', title), '  nothing', ''];
  const shown = lines.slice(0, longest).map(({ text, count, came, conversation }) => {
    const words = text === '' ? '(no words)' : `“${printable(text).replaceAll('\n', ' / ')}”`;
    return `  ${String(count).padStart(4)} ×  ${words}${came === undefined ? '' : ` → ${came}`}  ${paint('dim', conversation.slice(-8))}`;
  });
  const rest = lines.length > longest ? [`       … and ${lines.length - longest} more`] : [];
  return [paint('bold', title), ...shown, ...rest, ''];
}
