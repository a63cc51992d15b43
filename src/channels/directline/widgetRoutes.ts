import { z } from 'zod';
import { addressKey } from '../../http/addressKey.ts';
import { createRateLimiter, type RateLimiter } from '../../http/createRateLimiter.ts';
import type { HttpRequest, HttpResponse, Route } from '../../http/Route.ts';
import { sendError } from '../../http/sendError.ts';
import type { DirectLine } from './DirectLine.ts';
import { channelName } from './toInbound.ts';
import { newVisitor, withToken } from './tokenRoutes.ts';
import type { Visitor } from './Visitor.ts';

/** What begins nothing (coming back, asking for what is unread) may be done so many times as often. */
const generous = 20;

const tokenBody = z.object({ renewal: z.string().max(4_000).optional().catch(''), language: z.string().min(1).max(35).optional().catch(undefined) });
const unreadBody = z.object({ renewal: z.string().max(4_000), seen: z.string().max(20).catch('') });

/** `POST /widget/token` and `POST /widget/unread`: what the widget asks for a visitor, who shows the key of an earlier visit, if any. */
export function widgetRoutes(line: DirectLine): readonly Route[] {
  const { rates, clock, tokens, conversations } = line;
  const starts = createRateLimiter(rates.starts, clock);
  const returns = createRateLimiter({ ...rates.starts, count: rates.starts.count * generous }, clock);

  function refuses(limiter: RateLimiter, request: HttpRequest, response: HttpResponse): boolean {
    const { allowed, retryAfter } = limiter.pass(addressKey(line.callers.addressOf(request)));
    if (allowed) return false;
    response.setHeader('Retry-After', String(retryAfter));
    sendError(response, 429, 'TooManyConversations', `Too many conversations are begun from this address. Wait ${retryAfter} seconds.`);
    return true;
  }

  return [
    {
      method: 'post',
      path: '/widget/token',
      maxBody: 16 * 1024,
      async handle(request, response) {
        const { renewal, language } = tokenBody.safeParse(request.body).data ?? {};
        const before = renewal === undefined ? undefined : await tokens.read('renewal', renewal);
        const known = typeof before === 'object' ? before : undefined;
        if (refuses(known === undefined ? starts : returns, request, response)) return;
        const visitor: Visitor = { ...known ?? newVisitor(undefined), ...(language !== undefined && { language }) };
        response.setHeader('Cache-Control', 'no-store');
        response.send(200, {
          ...await withToken(visitor, line),
          renewal: await tokens.issue('renewal', visitor),
          user: visitor.user,
          ...(renewal !== undefined && { renewed: known !== undefined }),
        });
      },
    },
    {
      method: 'post',
      path: '/widget/unread',
      maxBody: 16 * 1024,
      async handle(request, response) {
        if (refuses(returns, request, response)) return;
        const asked = unreadBody.safeParse(request.body).data;
        const visitor = asked === undefined ? undefined : await tokens.read('renewal', asked.renewal);
        const conversation = typeof visitor === 'object' ? await conversations.find(channelName, visitor.conversation) : undefined;
        const seen = /^\d{1,15}$/.test(asked?.seen ?? '') ? Number(asked?.seen) : 0;
        response.setHeader('Cache-Control', 'no-store');
        response.send(200, { unread: conversation === undefined ? 0 : await conversations.countSpoken(conversation.id, seen) });
      },
    },
  ];
}
