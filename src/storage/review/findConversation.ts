import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { like } from './like.ts';

/** So much of an id must be typed before it is searched for: the ends of two ids are hardly ever the same. */
const shortest = 6;

/** The conversation that a person means by what they typed: its id or the end of it, a case number, or the channel's id. */
export async function findConversation(db: Kysely<Tables>, reference: string): Promise<string | undefined> {
  if (/^#?\d{1,15}$/.test(reference)) {
    const row = await db.selectFrom('handoff').select('conversation').where('number', '=', Number(reference.replace('#', ''))).executeTakeFirst();
    if (row !== undefined) return row.conversation;
  }
  const exact = await db.selectFrom('conversation').select('id')
    .where((eb) => eb.or([eb('id', '=', reference), eb('channel_conversation', '=', reference)]))
    .executeTakeFirst();
  if (exact !== undefined || reference.length < shortest) return exact?.id;
  const ends = await db.selectFrom('conversation').select('id').where(like('id', reference, 'end')).limit(2).execute();
  return ends.length === 1 ? ends[0]?.id : undefined;
}
