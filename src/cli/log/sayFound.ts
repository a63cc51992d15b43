import type { ReviewedMessage } from '../../conversation/Review.ts';
import type { Desk } from '../openDesk.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../Terminal.ts';

/** One line of a search. */
export function sayFound(message: ReviewedMessage, desk: Desk, paint: Terminal['paint']): string {
  const score = message.score === undefined ? '' : ` ${message.score.toFixed(2)}`;
  const read = [message.language, message.verdict, message.entry === undefined ? undefined : `${message.entry}${score}`].filter((part) => part !== undefined).join(' ');
  const said = message.kind === 'start' ? '(opened the chat)' : printable(message.text).replaceAll('\n', ' / ');
  return `${desk.sayTime(message.at)}  ${paint('dim', message.conversation.slice(-8))}  ${message.author.padEnd(8)}  ${said}${read === '' ? '' : paint('dim', `  [${read}]`)}`;
}
