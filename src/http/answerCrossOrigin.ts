import type { OriginPolicy } from './createOriginPolicy.ts';
import type { HttpRequest, HttpResponse } from './Route.ts';
import { sendError } from './sendError.ts';

/** What pages of other sites may reach. */
export interface CrossOrigin {
  policy: OriginPolicy;
  /** The beginnings of the paths: `/v3/directline`. */
  under: readonly string[];
}

/** How long a browser may remember that it may ask, in seconds. */
const preflightAge = 7_200;

/**
 * Before any route, so that errors have the headers too: without them a page sees no status at all. Answers a browser's question
 * (OPTIONS), and turns away pages of sites that are not allowed.
 * @returns whether the request is answered
 */
export function answerCrossOrigin(request: HttpRequest, response: HttpResponse, { policy, under }: CrossOrigin): boolean {
  const path = request.path();
  if (!under.some((beginning) => path === beginning || path.startsWith(`${beginning}/`))) return false;
  response.setHeader('Vary', 'Origin');
  if (!policy.permits(request)) {
    sendError(response, 403, 'OriginNotAllowed', 'This site may not use the chat. Its owner can add it to ALLOWED_ORIGINS.');
    return true;
  }
  const { origin } = request.headers;
  if (origin !== undefined) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  }
  if (request.method !== 'OPTIONS') return false;
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With');
  response.setHeader('Access-Control-Max-Age', String(preflightAge));
  response.send(204);
  return true;
}
