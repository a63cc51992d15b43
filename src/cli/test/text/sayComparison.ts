import type { Terminal } from '../../Terminal.ts';
import { changesBy, type Change, type Comparison, type Effect, type Side } from '../compare/Comparison.ts';
import { figureRows } from '../figureRows.ts';
import { nothing } from '../measure/confusions.ts';
import { sayChange, saySource, sayDone, sayEntryChanges } from '../sayChanges.ts';
import { groupReplies, type ReplyGroup } from '../compare/groupReplies.ts';
import { quoteText } from './quoteText.ts';
import { sayTable } from './sayTable.ts';
import { wrap } from './wrap.ts';

const mostChanges = 20;
const mostLines = 6;

/** What would change, the worse first. */
export function sayComparison(comparison: Comparison, paint: Terminal['paint']): string[] {
  return [
    paint('bold', wrap(sayChange(comparison), '', '')),
    wrap(saySource(comparison), '', ''),
    '',
    ...sayFiguresBeside(comparison, paint),
    ...sayEntryChanges(comparison).map((line) => wrap(line, '', '  ')),
    ...saySection('Worse', 'worse', comparison, paint),
    ...saySection('Better', 'better', comparison, paint),
    ...saySection('Otherwise, as good or as bad', 'other', comparison, paint),
    ...sayReplies(groupReplies(changesBy(comparison, 'reply')), paint),
  ];
}

function sayFiguresBeside({ before, after, figures }: Comparison, paint: Terminal['paint']): string[] {
  const width = Math.min(18, Math.max(10, before.length + 2, after.length + 2));
  const name = (folder: string): string => (folder.length > width - 2 ? `…${folder.slice(3 - width)}` : folder);
  return [
    paint('bold', sayTable([['', name(before), name(after), 'difference']], 44, width).join('')),
    ...sayTable(figureRows.map(({ name: title, value, difference }) => [title, value(figures.before), value(figures.after), difference?.(figures.before, figures.after) ?? '']), 44, width),
    '',
  ];
}

function saySection(title: string, effect: Effect, comparison: Comparison, paint: Terminal['paint']): string[] {
  const changes = changesBy(comparison, effect);
  if (changes.length === 0) return [];
  const rest = changes.length - mostChanges;
  return [
    '',
    paint(effect === 'worse' ? 'red' : 'bold', `${title}: ${changes.length}`),
    ...changes.slice(0, mostChanges).flatMap(sayOne),
    ...(rest > 0 ? [`  … and ${rest} more (--json has them all)`] : []),
  ];
}

function sayOne({ before, after }: Change): string[] {
  const { test } = before.outcome;
  const right = [...new Set([...test.right, ...after.outcome.test.right])];
  return [
    wrap(`${test.place} ${quoteText(test.text)} should be ${right.length === 0 ? nothing : right.join(' or ')}`, '  ', '      '),
    wrap(`${said(before)} → ${said(after)}`, '      '),
  ];
}

function said({ outcome }: Side): string {
  return `${sayDone(outcome)} ${(outcome.ranked[0]?.score ?? 0).toFixed(2)}`;
}

function sayReplies(groups: readonly ReplyGroup[], paint: Terminal['paint']): string[] {
  if (groups.length === 0) return [];
  const rest = groups.length - mostChanges;
  return [
    '',
    paint('bold', `The same entry, but another reply: ${groups.reduce((sum, { changes }) => sum + changes.length, 0)}`),
    ...groups.slice(0, mostChanges).flatMap(({ name, changes, differences }) => [
      wrap(`${name} (${changes.length} ×, as for ${quoteText(changes[0]?.before.outcome.test.text ?? '', 50)}): ${differences.map(({ part }) => part).join(', ')}`, '  ', '      '),
      ...differences.flatMap(({ gone, fresh }) => [
        ...gone.slice(0, mostLines).map((line) => paint('red', wrap(line, '      - ', '        '))),
        ...fresh.slice(0, mostLines).map((line) => paint('green', wrap(line, '      + ', '        '))),
      ]),
    ]),
    ...(rest > 0 ? [`  … and ${rest} more (--json has them all)`] : []),
  ];
}
