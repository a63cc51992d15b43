import { escapeHtml } from '../http/escapeHtml.ts';
import type { FrameConfig } from './shared/FrameConfig.ts';

/** What the page of the chat is made of. */
export interface ChatPage {
  config: FrameConfig;
  theme: 'auto' | 'light' | 'dark';
  /** For the styles that WebChat makes while it runs. */
  nonce: string;
  /** Where to find the scripts and the style sheet. */
  addressOf(name: string): string;
}

const cross = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>';
const clock = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/></svg>';

/** `/widget/chat`: what can be read before any script has run is in it, so that the frame never stands empty. */
export function chatPage({ config, theme, nonce, addressOf }: ChatPage): string {
  const { language, name, logo, reply, phrases, contact } = config;
  const say = (key: string): string => escapeHtml(phrases[key] ?? '');
  const face = logo === undefined ? escapeHtml([...name.trim()][0]?.toUpperCase() ?? '') : `<img src="${escapeHtml(logo)}" alt="">`;
  return `<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${say('launcher')}</title>
<link rel="stylesheet" href="${addressOf('chat.css')}">
<script id="config" type="application/json">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
<script defer nonce="${nonce}" src="${addressOf('chat.js')}"></script>
<script defer id="webchat" src="${addressOf('webchat.js')}"></script>
</head>
<body>
<header>
<span class="face" aria-hidden="true">${face}</span>
<div class="who"><h1 id="heading" tabindex="-1">${escapeHtml(name)}</h1><p>${say('subtitle')}</p></div>
<button id="close" type="button" aria-label="${say('close')}">${cross}</button>
</header>
<div class="below">
<p id="reply">${clock}<span>${escapeHtml(reply)}</span></p>
<div id="status" role="status" data-state="loading"><span id="status-text">${say('loading')}</span>${contacts(contact)}<button id="retry" type="button" hidden>${say('retry')}</button></div>
<main id="chat" aria-label="${say('launcher')}"></main>
</div>
</body>
</html>
`;
}

/** How else to reach the shop: shown where the chat cannot be had. */
function contacts({ phone, email }: FrameConfig['contact']): string {
  const links = [
    ...(phone === undefined ? [] : [`<a href="tel:${escapeHtml(phone.replace(/[^+\d]/g, ''))}">${escapeHtml(phone)}</a>`]),
    ...(email === undefined ? [] : [`<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`]),
  ];
  return links.length === 0 ? '' : `<span class="contacts">${links.join(' · ')}</span>`;
}
