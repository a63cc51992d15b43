import type { Kysely } from 'kysely';
import type { DeskBook, QueueLine } from '../../handoff/DeskBook.ts';
import type { HandoffReason } from '../../handoff/WaitingCase.ts';
import type { Tables } from '../tables.ts';

/** The queue on a database. */
export function createDeskBook(db: Kysely<Tables>): DeskBook {
  async function lines(dueBefore?: number): Promise<QueueLine[]> {
    let query = db.selectFrom('handoff as h')
      .innerJoin('conversation as c', 'c.id', 'h.conversation')
      .innerJoin('person as p', 'p.id', 'c.person')
      .leftJoin('promise as pr', (join) => join.onRef('pr.handoff', '=', 'h.id').on('pr.kept_at', 'is', null))
      .select([
        'h.number', 'h.conversation', 'c.channel', 'h.status', 'h.reason', 'h.team', 'h.opened_at', 'h.opened_seq', 'pr.due_at', 'p.name', 'h.contact', 'h.about',
      ])
      .where('h.status', '<>', 'closed');
    if (dueBefore !== undefined) query = query.where('pr.due_at', '<', dueBefore);
    const rows = (await query.orderBy((eb) => eb.fn.coalesce('pr.due_at', 'h.opened_at')).orderBy('h.number').execute())
      .toSorted((a, b) => urgency(a.reason) - urgency(b.reason));
    return Promise.all(rows.map(async (row): Promise<QueueLine> => ({
      number: row.number,
      conversation: row.conversation,
      channel: row.channel,
      status: row.status === 'staff' ? 'staff' : 'waiting',
      reason: row.reason as HandoffReason,
      openedAt: row.opened_at,
      about: row.about ?? '',
      since: await writtenSince(row.conversation, row.opened_seq),
      ...(row.team !== null && { team: row.team }),
      ...(row.due_at !== null && { due: row.due_at }),
      ...(row.name !== null && { customer: row.name }),
      ...(row.contact !== null && { contact: row.contact }),
    })));
  }

  /** Whoever may harm themselves or others comes before everyone else, whatever was promised. */
  function urgency(reason: string): number {
    const place = ['self-harm', 'threat'].indexOf(reason);
    return place < 0 ? 2 : place;
  }

  async function writtenSince(conversation: string, seq: number): Promise<string[]> {
    const rows = await db.selectFrom('message').select('text')
      .where('conversation', '=', conversation).where('author', '=', 'customer').where('kind', '=', 'message').where('seq', '>', seq)
      .orderBy('seq')
      .execute();
    return rows.map((row) => row.text ?? '');
  }

  return {
    queue: () => lines(),
    dueBefore: (at) => lines(at),
    async conversationOf(reference) {
      const byNumber = /^#?\d{1,15}$/.test(reference);
      const row = byNumber
        ? await db.selectFrom('handoff').select('conversation as id').where('number', '=', Number(reference.replace('#', ''))).executeTakeFirst()
        : await db.selectFrom('conversation').select('id').where('id', '=', reference).executeTakeFirst();
      return row?.id;
    },
  };
}
