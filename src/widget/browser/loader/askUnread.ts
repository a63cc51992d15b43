import type { Session } from '../../shared/Session.ts';

/** How many messages came since the visitor last looked: one small request, only for who has a conversation. */
export async function askUnread(origin: string, session: Session | undefined): Promise<number> {
  if (session?.started !== true) return 0;
  try {
    const answer = await fetch(`${origin}/widget/unread`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify({ renewal: session.renewal, seen: session.seen }),
    });
    const { unread } = await answer.json() as { unread?: unknown };
    return answer.ok && typeof unread === 'number' ? unread : 0;
  } catch {
    // Offline, or the page's own policy forbids it: there is no badge then, and everything else works.
    return 0;
  }
}
