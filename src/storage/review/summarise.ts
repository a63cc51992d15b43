import type { Kysely } from 'kysely';
import type { Counted, ReviewSummary } from '../../conversation/Review.ts';
import { foldMessage } from '../../language/fold.ts';
import type { Tables } from '../tables.ts';

/** How a customer's message was handled that asked something: what the review judges the FAQ by. */
const asking = ['question', 'error', 'none-of-these'];

/** What happened from `from` until before `to`. */
export async function summarise(db: Kysely<Tables>, from: number, to: number, now: number): Promise<ReviewSummary> {
  const messages = await db.selectFrom('message')
    .select(['conversation', 'seq', 'text', 'verdict', 'entry', 'route', 'mood'])
    .where('author', '=', 'customer').where('kind', '=', 'message').where('at', '>=', from).where('at', '<', to)
    .orderBy('conversation').orderBy('seq')
    .execute();
  const handoffs = await db.selectFrom('handoff').select(['conversation', 'about', 'reason'])
    .where('opened_at', '>=', from).where('opened_at', '<', to)
    .execute();
  const promises = await db.selectFrom('promise as p').innerJoin('handoff as h', 'h.id', 'p.handoff')
    .select(['p.due_at', 'p.kept_at', 'h.status'])
    .where('p.made_at', '>=', from).where('p.made_at', '<', to)
    .execute();

  const verdicts: Record<string, number> = {};
  const clarified: { text: string; conversation: string; came?: string }[] = [];
  let asked: (typeof messages)[number] | undefined;
  for (const message of messages) {
    if (message.conversation !== asked?.conversation) asked = undefined;
    if (message.verdict !== null && asking.includes(message.route ?? '')) verdicts[message.verdict] = (verdicts[message.verdict] ?? 0) + 1;
    if (message.route === 'question' && message.verdict === 'clarify') asked = message;
    if (message.route === 'choice' && asked !== undefined) {
      clarified.push({ text: asked.text ?? '', conversation: message.conversation, ...(message.entry !== null && { came: message.entry }) });
    }
  }
  const inMood = (mood: string): number => messages.filter((message) => message.mood === mood && message.route !== 'joined').length;
  return {
    conversations: new Set(messages.map((message) => message.conversation)).size,
    messages: messages.length,
    verdicts,
    // A burst is one word of the customer's, read once.
    moods: { angry: inMood('angry'), happy: inMood('happy') },
    unanswered: count(messages
      .filter((message) => message.verdict === 'none' && message.route === 'question')
      .map((message) => ({ text: message.text ?? '', conversation: message.conversation }))),
    clarified: count(clarified),
    handedOver: count(handoffs.map((handoff) => ({ text: handoff.about ?? '', conversation: handoff.conversation, came: handoff.reason }))),
    promises: {
      kept: promises.filter((promise) => promise.kept_at !== null && promise.kept_at <= promise.due_at).length,
      late: promises.filter((promise) => promise.kept_at !== null && promise.kept_at > promise.due_at).length,
      open: promises.filter((promise) => promise.kept_at === null && promise.due_at >= now && promise.status !== 'closed').length,
      broken: promises.filter((promise) => promise.kept_at === null && (promise.due_at < now || promise.status === 'closed')).length,
    },
  };
}

/** The same words, however spelt, are one line; the most frequent first. */
function count(lines: readonly { text: string; conversation: string; came?: string }[]): Counted[] {
  const found = new Map<string, Counted>();
  for (const line of lines) {
    const key = `${foldMessage(line.text)}|${line.came ?? ''}`;
    const before = found.get(key);
    found.set(key, before === undefined ? { ...line, count: 1 } : { ...before, count: before.count + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.text.localeCompare(b.text));
}
