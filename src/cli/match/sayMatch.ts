import type { Instant } from '../../base/Clock.ts';
import { explainReading } from '../../conversation/explain.ts';
import { judgementOf } from '../../conversation/judgementOf.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import type { Understanding } from '../../conversation/Understanding.ts';
import { toPlainText } from '../../faq/toPlainText.ts';
import type { Terminal } from '../Terminal.ts';
import { readingFacts } from '../readingFacts.ts';
import { previewReply } from './previewReply.ts';

/** A question, what the bot would say to it, and why: for reading. */
export function sayMatch(understood: Understanding, knowledge: Knowledge, now: Instant, paint: Terminal['paint']): string {
  const { verdict, ranked, why } = judgementOf(understood);
  const { draft, dialogs } = previewReply(understood, knowledge, now);
  const { language, reading, command, label } = understood;
  const facts = [
    ['verdict', command === undefined ? verdict : `command: ${command}`],
    ['because', why],
    ['to change', command === undefined && label === undefined ? reading.why.change : ''],
    ['ranked', ranked.slice(0, 5).map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ')],
    ...readingFacts({ ...explainReading(understood), language }),
    ['starts', dialogs.map((dialog) => `the dialog ${dialog}`).join(', ')],
  ].filter(([, text]) => text !== '');
  const said = draft.paragraphs.map(toPlainText).join('\n\n');
  return [
    paint('bold', understood.text),
    ...(said === '' ? [] : [indent(said)]),
    ...(draft.buttons.length === 0 ? [] : [`  ${draft.buttons.map((label) => paint('cyan', `[${label}]`)).join(' ')}`]),
    ...facts.map(([name = '', text = '']) => paint('dim', `  ${name.padEnd(10)} ${text}`)),
    '',
  ].join('\n');
}

function indent(text: string): string {
  return text.split('\n').map((line) => `  ${line}`).join('\n');
}
