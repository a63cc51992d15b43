import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../base/Clock.ts';
import type { Visitor } from './Visitor.ts';

/** How long each key is good for, in seconds. */
export const lifetimes = {
  /** Opens a conversation's address; clients fetch the next one after half of it. */
  token: 1_800,
  /** Fetches a new token for the same conversation: a customer comes back within two months. */
  renewal: 60 * 24 * 3_600,
  /** Opens one stream, in the address, where a log may see it. */
  stream: 120,
} as const;

/** What a key is for: one kind is never taken for another. */
export type Purpose = keyof typeof lifetimes;

/** Issues and reads the keys of conversations: JWTs, so that nothing need be kept. */
export interface Tokens {
  issue(purpose: Purpose, visitor: Visitor): Promise<string>;
  read(purpose: Purpose, text: string): Promise<Visitor | 'expired' | 'invalid'>;
}

/** So many that were read lately are remembered: a client sends the same one with every call. */
const mostRemembered = 5_000;

// `user` is the claim by which WebChat knows whose messages stand on the right.
const claims = z.object({
  conv: z.string().min(1),
  user: z.string().min(1),
  name: z.string().optional(),
  lang: z.string().optional(),
  exp: z.number(),
});

/** @param signingKey any random text; who has it can speak as anybody */
export async function createTokens(signingKey: string, clock: Clock): Promise<Tokens> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(signingKey), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  const remembered = new Map<string, { visitor: Visitor; until: number }>();

  function remember(id: string, entry: { visitor: Visitor; until: number }): void {
    remembered.set(id, entry);
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  }

  return {
    issue(purpose, { conversation, user, name, language }) {
      const now = Math.floor(clock.now() / 1000);
      return new SignJWT({ conv: conversation, user, ...(name !== undefined && { name }), ...(language !== undefined && { lang: language }) })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setAudience(purpose)
        .setIssuedAt(now)
        .setExpirationTime(now + lifetimes[purpose])
        .sign(key);
    },

    async read(purpose, text) {
      const id = `${purpose} ${text}`;
      const known = remembered.get(id);
      if (known !== undefined) return clock.now() < known.until ? known.visitor : 'expired';
      try {
        const { payload } = await jwtVerify(text, key, { algorithms: ['HS256'], audience: purpose, currentDate: new Date(clock.now()) });
        const { conv, user, name, lang, exp } = claims.parse(payload);
        const visitor: Visitor = { conversation: conv, user, ...(name !== undefined && { name }), ...(lang !== undefined && { language: lang }) };
        remember(id, { visitor, until: exp * 1000 });
        return visitor;
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'expired' : 'invalid';
      }
    },
  };
}
