import { textOn } from '../../shared/contrast.ts';
import type { LoaderConfig } from '../../shared/LoaderConfig.ts';
import { element } from '../page/element.ts';
import type { createPanel, Panel } from '../panel/createPanel.ts';
import { askUnread } from './askUnread.ts';
import { createApi, existingApi } from './createApi.ts';
import { createEvents } from './createEvents.ts';
import { createKeeper } from './createKeeper.ts';
import { createLauncher } from './createLauncher.ts';
import { findTag, readOptions } from './readOptions.ts';
import { whenThereIsABody } from './whenThereIsABody.ts';

/** The server gives it with the script. */
declare const config: LoaderConfig;

/** The widget on a shop's page: a button, and behind it the chat, of which nothing is loaded before the button is pressed. */
function start(tag: HTMLScriptElement): void {
  const options = readOptions(tag, config);
  const phrases = config.phrases[options.language] ?? {};
  const say = (name: string, count?: number): string =>
    (phrases[count === 1 ? `${name}.one` : name] ?? '').replace('{{count}}', String(count));
  const events = createEvents();
  const keeper = createKeeper(options.origin, () => {
    panel?.follow();
    // What another tab has shown is seen.
    if (!open) setUnread(0);
  });
  const launcher = createLauncher(say, () => api.toggle());
  const waiting: string[] = [];
  let [open, focus, unread] = [false, false, 0];
  let panel: Panel | undefined;
  let coming: Promise<void> | undefined;
  let tries = 0;
  let opener: Element | null = null;

  function setUnread(count: number): void {
    if (count === unread) return;
    unread = count;
    events.emit('unread', { count });
    launcher.show({ unread, open });
  }

  function show(wanted: boolean): void {
    if (open) return;
    open = true;
    focus = wanted;
    opener = document.activeElement;
    keeper.setOpen(true);
    host.classList.add('open');
    coming ??= load();
    panel?.show(focus);
    setUnread(0);
    launcher.show({ unread, open });
    events.emit('open');
  }

  async function load(): Promise<void> {
    try {
      // A browser remembers that an address failed.
      const module = await import(`${options.origin}${config.panel}?${tries++}`) as { createPanel: typeof createPanel };
      panel = module.createPanel(shadow, { options, keeper, events, say, isOpen: () => open, close: hide, unread: () => unread, setUnread });
      for (const text of waiting.splice(0)) panel.send(text);
      if (open) panel.show(focus);
    } catch {
      // No network: the button stands as before, and the next press tries again.
      coming = undefined;
      hide();
    }
  }

  function hide(): void {
    if (!open) return;
    const inside = document.activeElement === host;
    open = false;
    keeper.setOpen(false);
    host.classList.remove('open');
    panel?.hide();
    launcher.show({ unread, open });
    if (inside && options.launcher) launcher.button.focus();
    else if (inside && opener instanceof HTMLElement) opener.focus();
    events.emit('close');
  }

  const host = element('div', { id: 'skranke', class: `${options.side} ${options.theme}`, lang: options.language });
  host.style.cssText = `--colour:${options.colour};--on:${textOn(options.colour)};--offset:${options.offset}px`;
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(config.css);
  shadow.adoptedStyleSheets = [sheet];
  if (options.launcher) shadow.append(launcher.button);
  shadow.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') hide();
  });
  launcher.show({ unread, open });

  const api = createApi(events, {
    open: () => show(true),
    close: hide,
    toggle: () => { if (open) hide(); else show(true); },
    send(text) {
      show(true);
      if (panel === undefined) waiting.push(text);
      else panel.send(text);
    },
    // Moved, a frame would load anew.
    place: () => whenThereIsABody((body) => { if (!host.isConnected) body.append(host); }),
    state: () => ({ open, unread }),
  });

  whenThereIsABody((body) => {
    body.append(host);
    const phone = matchMedia('(max-width: 480px)').matches;
    // On a phone it would hide the page that the visitor came for.
    if (!phone && (keeper.isOpen() || (options.open && keeper.read() === undefined))) show(false);
    else void askUnread(options.origin, keeper.read()).then((count) => { if (!open) setUnread(count); });
  });
}

const tag = findTag();
const there = existingApi();
// Included twice, or on a site that exchanges its pages' bodies, it is there once.
if (there !== undefined) there.place();
else if (tag !== undefined) start(tag);
