import type { Session } from '../../shared/Session.ts';

interface Answer {
  token: string;
  conversationId: string;
  expires_in: number;
  renewal: string;
  user: string;
}

/** Before this long a token is not used any more, in milliseconds. */
const margin = 120_000;

/** A session whose token holds: the one that is there, or a renewed one of the same conversation, or a new one. */
export async function getToken(session: Session | undefined, language: string): Promise<Session> {
  if (session !== undefined && session.expires > Date.now() + margin) return session;
  const answer = await ask({ language, ...(session && { renewal: session.renewal }) });
  // The conversation is gone, erased perhaps: then a new one begins.
  if (!answer.ok && session !== undefined && answer.status >= 400 && answer.status < 500 && answer.status !== 429) return getToken(undefined, language);
  if (!answer.ok) throw new RangeError(`no token: ${answer.status}`);
  const { token, conversationId, expires_in: seconds, renewal, user } = await answer.json() as Answer;
  const same = session?.conversationId === conversationId ? session : undefined;
  return { conversationId, token, renewal, user, expires: Date.now() + seconds * 1_000, started: same?.started ?? false, seen: same?.seen ?? '' };
}

function ask(body: object): Promise<Response> {
  return fetch('/widget/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}
