import type { Faq } from '../faq/Faq.ts';
import { localText } from '../language/localText.ts';
import type { Route } from '../http/Route.ts';

/** `/`: a page that says what runs, for whoever set it up. */
export function homeRoute(current: () => Faq): Route {
  return {
    method: 'get',
    path: '/',
    handle(_request, response) {
      const { shop, version, languages } = current();
      const name = escapeHtml(localText(shop.name, shop.languages[0], shop));
      const entries = shop.languages.map((language) => `${language}: ${languages[language]?.entries.size ?? 0}`).join(', ');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
      response.sendRaw(200, page(name, entries, version.slice(0, 8)));
      return Promise.resolve();
    },
  };
}

function page(name: string, entries: string, version: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Skranke · ${name}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1.25rem; }
  h1 { font-size: 1.5rem; line-height: 1.3; }
  code { background: color-mix(in srgb, currentColor 10%, transparent); padding: .125rem .375rem; border-radius: .25rem; overflow-wrap: anywhere; }
  dt { font-weight: 600; margin-top: .75rem; } dd { margin: 0; }
</style>
</head>
<body>
<main>
<h1>The counter of ${name} is open</h1>
<p>This bot answers from the shop's FAQ. To talk to it, open <code>/api/messages</code> of this address in the Bot Framework Emulator,
or run <code>npx --no-install skranke chat</code> in a terminal.</p>
<dl>
<dt>Entries</dt><dd>${entries}</dd>
<dt>FAQ version</dt><dd><code>${version}</code></dd>
<dt>For machines</dt><dd><code>/healthz</code> <code>/readyz</code> <code>/metrics</code></dd>
</dl>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
