import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the shop's pages include the widget. */
export interface ShopSiteOptions {
  /** The widget's server. */
  chat: string;
  /** What stands on the script's tag: `data-position="left"`. */
  attributes?: string;
  /** `<html lang>`. */
  language?: string;
  /** What stands in the page before the script. */
  before?: string;
  /** What else stands in the page, after the script. */
  after?: string;
  /** The site's own Content-Security-Policy. */
  policy?: string;
}

/** A shop's site with some pages, on another site than the chat: `localhost`, while that is `127.0.0.1`. */
export interface ShopSite {
  url: string;
  /** Changes how the next page includes it. */
  change(options: Partial<ShopSiteOptions>): void;
  close(): Promise<void>;
}

export async function aShopSite(given: ShopSiteOptions): Promise<ShopSite> {
  let options = given;
  const server = createServer((request, response) => {
    const { chat, attributes = '', language = 'nb', before = '', after = '', policy } = options;
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    response.end(`<!doctype html>
<html lang="${language}">
<head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Butikken</title>${before}</head>
<body>
<main><h1>Butikken på nett</h1><p><a href="/annen">En annen side</a></p><p><button type="button">Kjøp</button></p></main>
<script src="${chat}/widget.js" async ${attributes}></script>${after}
</body>
</html>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    change: (changes) => { options = { ...options, ...changes }; },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
