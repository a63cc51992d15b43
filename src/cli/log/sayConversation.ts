import type { Explanation } from '../../conversation/Explanation.ts';
import type { ReviewedMessage } from '../../conversation/Review.ts';
import type { Desk } from '../openDesk.ts';
import { readingFacts } from '../readingFacts.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../Terminal.ts';

const margin = ' '.repeat(28);

/** A whole conversation for reading, with the reason under each reply of the bot's. */
export function sayConversation(messages: readonly ReviewedMessage[], desk: Desk, paint: Terminal['paint']): string {
  const [first] = messages;
  const head = first === undefined ? '' : `${paint('bold', `Conversation ${first.conversation}`)}  ${first.channel}`;
  return [head, ...messages.map((message) => sayMessage(message, desk, paint))].join('\n');
}

function sayMessage(message: ReviewedMessage, desk: Desk, paint: Terminal['paint']): string {
  const colour = { customer: 'cyan', bot: 'green', staff: 'magenta' } as const;
  const said = message.kind === 'start' ? '(opened the chat)' : message.kind === 'event' ? (message.author === 'customer' ? '(sent an event)' : '(event: handoff.initiate)') : wordsOf(message);
  const state = message.status === 'failed' ? paint('red', ' (never delivered)') : message.status === 'pending' ? paint('yellow', ' (not yet delivered)') : '';
  const line = `${desk.sayTime(message.at)}  ${paint(colour[message.author], message.author.padEnd(8))}  ${said.replaceAll('\n', `\n${margin}`)}${state}`;
  return message.explanation === undefined ? line : `${line}\n${sayReason(message.explanation, paint)}`;
}

/** What was written, and where what came along can be looked at. */
function wordsOf({ text, files = [] }: ReviewedMessage): string {
  return [...(text.trim() === '' ? [] : [printable(text)]), ...files.map((url) => `(file) ${printable(url)}`)].join('\n');
}

function sayReason(explanation: Explanation, paint: Terminal['paint']): string {
  const { summary, entry, ranked, faqVersion } = explanation;
  const place = entry === undefined ? '' : ` [${entry.id}, ${entry.place.file}:${entry.place.line}]`;
  const others = (ranked ?? []).map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ');
  // What was read is told only where something was.
  const facts = explanation.why === undefined ? [] : readingFacts(explanation);
  const told = facts.map(([name, text]) => `\n${margin}${name}: ${printable(text)}`).join('');
  return paint('dim', `${margin}because: ${printable(summary)}${place}${others === '' ? '' : `\n${margin}ranked: ${others}`}${told}\n${margin}FAQ ${faqVersion.slice(0, 8)}`);
}
