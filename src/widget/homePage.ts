import { isLoopback } from '../base/isLoopback.ts';
import { escapeHtml } from '../http/escapeHtml.ts';
import { textOn } from './shared/contrast.ts';

/** What the page says of this server. */
export interface HomePage {
  name: string;
  colour: string;
  /** How customers' browsers reach us. */
  base: string;
  /** Of the demonstration; the page itself is for whoever set it up, in English. */
  language: string;
  languages: readonly string[];
  /** To try it with: in the language of the demonstration. */
  questions: readonly string[];
  entries: string;
  version: string;
  guarded: boolean;
  complete: boolean;
  addressOf(name: string): string;
}

const attributes: readonly [name: string, values: string, meaning: string][] = [
  ['data-language', 'nb, da, sv, en', 'The language of the buttons. Left out: the page’s own (<html lang>), else the browser’s.'],
  ['data-position', 'right, left', 'The corner.'],
  ['data-offset', '20', 'Pixels from the bottom: higher where a cookie bar stands.'],
  ['data-colour', '#0a5c36', 'Another colour than the one in shop.yaml. Text on it turns black or white, whichever can be read.'],
  ['data-theme', 'auto, light, dark', 'Left out, it follows the visitor’s device.'],
  ['data-open', 'true', 'Opens by itself at a first visit; never on a phone.'],
  ['data-launcher', 'none', 'No round button: open it from a button of your own.'],
];

const calls: readonly [code: string, meaning: string][] = [
  ['Skranke.open()', 'opens the chat; also close() and toggle()'],
  ['Skranke.send(\'Hvor er pakken min?\')', 'opens it and says this for the visitor'],
  ['Skranke.on(\'message\', fn)', 'calls you; also ready, open, close and unread. off takes it back'],
  ['Skranke.isOpen', 'and Skranke.unread: how it is now'],
  ['(window.Skranke ??= []).push([\'open\'])', 'the same, also before the script is there'],
];

export function homePage(page: HomePage): string {
  const { name, colour, base, language, languages, questions, complete, addressOf } = page;
  const shown = escapeHtml(name);
  const snippet = escapeHtml(`<script src="${base}/widget.js" async></script>`);
  const origin = escapeHtml(base);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${colour}">
<title>Skranke · ${shown}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon(colour))}">
<link rel="stylesheet" href="${addressOf('home.css')}">
<script defer src="${addressOf('home.js')}"></script>
<script async src="/widget.js" data-language="${language}"></script>
</head>
<body>
<header>
<div class="inner">
<p class="brand">Skranke</p>
<h1>The counter of ${shown} is open</h1>
<p class="lead">This is the chat as your customers meet it. It answers from the shop’s own FAQ, says so when it does not know, and hands over to you.</p>
${complete ? tryIt(questions, language, languages) : '<p class="warn" role="alert">The chat itself was not brought along when this was installed. On a machine with a network, type <code>npm run widget</code> in this folder, then start again.</p>'}
</div>
</header>
<main class="inner">
<section aria-labelledby="paste">
<h2 id="paste">On your own site</h2>
<p>Paste this line once, anywhere on each page: most shop systems have a field for it, called “scripts” or “custom HTML”.</p>
<div class="snippet"><pre tabindex="0"><code id="snippet">${snippet}</code></pre><button type="button" data-copies="snippet" data-done="Copied">Copy</button></div>
${notes(page)}
</section>
<section aria-labelledby="attributes">
<h2 id="attributes">What it can be told</h2>
<p>Write these into the line, after <code>async</code>: <code>data-position="left"</code>.</p>
<div class="table" tabindex="0" role="region" aria-labelledby="attributes"><table>
<thead><tr><th scope="col">Attribute</th><th scope="col">For example</th><th scope="col">What it does</th></tr></thead>
<tbody>${attributes.map(([attribute, values, meaning]) => `<tr><th scope="row"><code>${attribute}</code></th><td>${escapeHtml(values)}</td><td>${escapeHtml(meaning)}</td></tr>`).join('')}</tbody>
</table></div>
</section>
<section aria-labelledby="script">
<h2 id="script">From your own script</h2>
<div class="table" tabindex="0" role="region" aria-labelledby="script"><table>
<thead><tr><th scope="col">You write</th><th scope="col">and it</th></tr></thead>
<tbody>${calls.map(([code, meaning]) => `<tr><th scope="row"><code>${escapeHtml(code)}</code></th><td>${escapeHtml(meaning)}</td></tr>`).join('')}</tbody>
</table></div>
<p>A site with a Content-Security-Policy allows <code>script-src ${origin}</code>, <code>frame-src ${origin}</code> and, for the number of unread messages, <code>connect-src ${origin}</code>.</p>
</section>
<section aria-labelledby="runs">
<h2 id="runs">What runs here</h2>
<dl>
<div><dt>Entries</dt><dd>${escapeHtml(page.entries)}</dd></div>
<div><dt>FAQ version</dt><dd><code>${page.version}</code></dd></div>
<div><dt>For machines</dt><dd><a href="/healthz">/healthz</a> <a href="/readyz">/readyz</a> <a href="/metrics">/metrics</a></dd></div>
<div><dt>Without a browser</dt><dd><code>npx --no-install skranke chat</code>, or <code>/api/messages</code> of this address in the Bot Framework Emulator</dd></div>
</dl>
</section>
</main>
</body>
</html>
`;
}

function tryIt(questions: readonly string[], language: string, languages: readonly string[]): string {
  const others = languages.map((each) => (each === language ? `<strong lang="${each}">${nameOf(each)}</strong>` : `<a href="/?language=${each}" lang="${each}" hreflang="${each}">${nameOf(each)}</a>`));
  return `<div class="chips" lang="${language}">${questions.map((question) => `<button type="button" data-ask="${escapeHtml(question)}">${escapeHtml(question)}</button>`).join('')}</div>
${languages.length > 1 ? `<p class="languages">${others.join(' · ')}</p>` : ''}`;
}

function notes({ base, guarded }: HomePage): string {
  const here = isLoopback(new URL(base).hostname)
    ? '<li>This address is reached from this machine only. Once the server has one of its own, set <code>PUBLIC_URL</code> to it, and copy the line again.</li>' : '';
  const anybody = guarded ? '' : '<li>Any site may show this chat. Set <code>ALLOWED_ORIGINS</code> to your own: <code>https://shop.example,https://www.shop.example</code>.</li>';
  return here + anybody === '' ? '' : `<ul class="notes">${here}${anybody}</ul>`;
}

function nameOf(language: string): string {
  const own = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return own.charAt(0).toUpperCase() + own.slice(1);
}

function icon(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="${colour}"/><path d="M9 10h14v9h-8l-4 4v-4H9z" fill="${textOn(colour)}"/></svg>`;
}
