import { sql, type Kysely } from 'kysely';
import type { Explanation } from '../../conversation/Explanation.ts';
import type { ReviewedMessage, ReviewQuery } from '../../conversation/Review.ts';
import { fold } from '../../language/fold.ts';
import type { Tables } from '../tables.ts';
import { like } from './like.ts';

/** The messages that a query finds. */
export async function reviewedMessages(db: Kysely<Tables>, query: ReviewQuery, order: 'newest first' | 'oldest first'): Promise<ReviewedMessage[]> {
  let select = db.selectFrom('message as m')
    .innerJoin('conversation as c', 'c.id', 'm.conversation')
    .select([
      'm.id', 'm.conversation', 'c.channel', 'm.seq', 'm.at', 'm.author', 'm.kind', 'm.text', 'm.status', 'm.route', 'm.language', 'm.verdict',
      'm.entry', 'm.score', 'm.mood', 'm.explanation',
      // Few messages have files: only theirs are worth the way.
      sql<string | null>`case when m.direction = 'in' and m.activity like '%"contentUrl"%' then m.activity end`.as('attached'),
    ]);
  for (const word of query.words ?? []) select = select.where(like('m.folded', fold(word), 'anywhere'));
  if (query.from !== undefined) select = select.where('m.at', '>=', query.from);
  if (query.to !== undefined) select = select.where('m.at', '<', query.to);
  if (query.language !== undefined) select = select.where('m.language', '=', query.language);
  if (query.entry !== undefined) select = select.where('m.entry', '=', query.entry);
  if (query.verdict !== undefined) select = select.where('m.verdict', '=', query.verdict);
  if (query.channel !== undefined) select = select.where('c.channel', '=', query.channel);
  if (query.conversation !== undefined) select = select.where('m.conversation', '=', query.conversation);
  if (query.author !== undefined) select = select.where('m.author', '=', query.author);
  const direction = order === 'newest first' ? 'desc' as const : 'asc' as const;
  // A conversation is told in its own order; a search over several by the clock.
  select = query.conversation === undefined ? select.orderBy('m.at', direction).orderBy('m.seq', direction) : select.orderBy('m.seq', direction);
  if (query.limit !== undefined) select = select.limit(query.limit);

  const rows = await select.execute();
  return rows.map((row): ReviewedMessage => ({
    id: row.id,
    conversation: row.conversation,
    channel: row.channel,
    seq: row.seq,
    at: row.at,
    author: row.author,
    kind: row.kind,
    text: row.text ?? '',
    ...filesOf(row.attached),
    status: row.status,
    ...(row.route !== null && { route: row.route }),
    ...(row.language !== null && { language: row.language }),
    ...(row.verdict !== null && { verdict: row.verdict }),
    ...(row.entry !== null && { entry: row.entry }),
    ...(row.score !== null && { score: row.score }),
    ...(row.mood !== null && { mood: row.mood }),
    ...(row.explanation !== null && { explanation: JSON.parse(row.explanation) as Explanation }),
  }));
}

function filesOf(activity: string | null): { files?: string[] } {
  const { attachments } = JSON.parse(activity ?? '{}') as { attachments?: unknown };
  if (!Array.isArray(attachments)) return {};
  const files = attachments.map((each: { contentUrl?: unknown } | null) => each?.contentUrl).filter((url) => typeof url === 'string');
  return files.length === 0 ? {} : { files };
}
