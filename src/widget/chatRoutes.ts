import { randomBytes } from 'node:crypto';
import type { Clock } from '../base/Clock.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import type { Callers } from '../http/createCallers.ts';
import type { HttpRequest, Route } from '../http/Route.ts';
import { sendAsset } from '../http/sendAsset.ts';
import { sendError } from '../http/sendError.ts';
import type { Language } from '../language/Language.ts';
import { chatPage } from './chatPage.ts';
import { configOf } from './configOf.ts';
import { assetsPath, type Scripts } from './createScripts.ts';
import { chooseLanguage } from './shared/chooseLanguage.ts';
import { isColour } from './shared/contrast.ts';
import type { FrameConfig } from './shared/FrameConfig.ts';

/** What the widget's routes need of the world. */
export interface WidgetWorld {
  current: () => Knowledge;
  scripts: Scripts;
  callers: Callers;
  /** The sites that may show the chat. */
  frameAncestors: string;
  clock: Clock;
}

const aYear = 31_536_000;

/** The chat in its frame, what it loads, and what it knows of the shop. */
export function chatRoutes({ current, scripts, callers, frameAncestors, clock }: WidgetWorld): Route[] {
  function configFor(request: HttpRequest): FrameConfig {
    const { language, colour } = query(request);
    const knowledge = current();
    const chosen = chooseLanguage([language, ...preferred(request.headers['accept-language'])], knowledge.faq.shop.languages) as Language;
    const config = configOf(knowledge, chosen, clock.now());
    return colour !== undefined && isColour(colour) ? { ...config, colour } : config;
  }

  const page: Route = {
    method: 'get',
    path: '/widget/chat',
    handle(request, response) {
      const config = configFor(request);
      const { theme } = query(request);
      const nonce = randomBytes(16).toString('base64');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      response.setHeader('Content-Security-Policy', policyOf(callers.baseOf(request), config, nonce, frameAncestors));
      response.sendRaw(200, chatPage({ config, nonce, theme: theme === 'light' || theme === 'dark' ? theme : 'auto', addressOf: scripts.addressOf }));
      return Promise.resolve();
    },
  };

  const config: Route = {
    method: 'get',
    path: '/widget/config',
    handle(request, response) {
      response.setHeader('Cache-Control', 'no-store');
      response.send(200, configFor(request));
      return Promise.resolve();
    },
  };

  const assets: Route = {
    method: 'get',
    path: `${assetsPath}/:hash/:name`,
    handle(request, response) {
      const { hash, name } = request.params as { hash: string; name: string };
      const asset = scripts.assets.get(name);
      if (asset === undefined) {
        sendError(response, 404, 'NotFound', 'There is no such file. Where the chat itself is missing: npm run widget, then start again.');
        return Promise.resolve();
      }
      sendAsset(request, response, asset, {
        // A page that was loaded before an update asks for what was there then: it gets what is here now, for this once.
        'Cache-Control': hash === asset.hash ? `public, max-age=${aYear}, immutable` : 'no-cache',
        // panel.js is a part of the shop's page; the others are no secret either.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': '*',
      });
      return Promise.resolve();
    },
  };

  return [page, config, assets];
}

function query(request: HttpRequest): Partial<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(request.getQuery()));
}

/** The languages that the browser says its owner reads, in its order. */
function preferred(header: string | undefined): string[] {
  return (header ?? '').split(',').map((each) => each.split(';')[0]?.trim() ?? '');
}

/** No script but our own files, and styles that carry the nonce. Pictures of answers are anywhere; the logo may be on plain http. */
function policyOf(base: string, { logo }: FrameConfig, nonce: string, frameAncestors: string): string {
  const socket = base.replace(/^http/, 'ws');
  const pictures = ["'self'", 'https:', 'data:', 'blob:', ...(logo?.startsWith('http:') === true ? [new URL(logo).origin] : [])];
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The hash is that of an empty style sheet, of which WebChat makes one without the nonce.
    `style-src 'self' 'nonce-${nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    `img-src ${pictures.join(' ')}`,
    "media-src 'self' https: blob:",
    // Pictures are made smaller beside the page, by a script that the bundle brings with it.
    'worker-src blob:',
    `connect-src 'self' blob: ${socket}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}
