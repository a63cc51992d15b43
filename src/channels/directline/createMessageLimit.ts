import { createRateLimiter } from '../../http/createRateLimiter.ts';
import type { HttpResponse } from '../../http/Route.ts';
import { sendError } from '../../http/sendError.ts';
import type { Admitted } from './authorise.ts';
import type { DirectLineOptions } from './DirectLine.ts';

/** How much a customer may post. */
export interface MessageLimit {
  /** Counts one more; answers when it is too much. The first time in a window the bot says so in the conversation, too. */
  refuses(admitted: Admitted, response: HttpResponse): boolean;
}

/** A limit by conversation, so that a fresh token brings no fresh allowance. */
export function createMessageLimit({ rates, clock, remark }: DirectLineOptions): MessageLimit {
  const limiter = createRateLimiter(rates.messages, clock);
  return {
    refuses({ visitor, known }, response) {
      const { allowed, firstRefused, retryAfter } = limiter.pass(visitor.conversation);
      if (allowed) return false;
      if (firstRefused) void remark(known.id, { phrase: 'limit.messages', because: 'The customer wrote more in a short time than RATE_MESSAGES allows.' });
      response.setHeader('Retry-After', String(retryAfter));
      sendError(response, 429, 'TooManyMessages', `Too many messages at once. Wait ${retryAfter} seconds and send it again.`);
      return true;
    },
  };
}
