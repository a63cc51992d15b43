import { textOn, seenOn } from '../../shared/contrast.ts';
import type { LoaderConfig } from '../../shared/LoaderConfig.ts';
import type { ToPage } from '../../shared/messages.ts';
import { askUnread } from './askUnread.ts';
import { createApi, existingApi } from './createApi.ts';
import { createEvents } from './createEvents.ts';
import { createKeeper } from './createKeeper.ts';
import { createLauncher } from './createLauncher.ts';
import { createPanel } from './createPanel.ts';
import { element } from './element.ts';
import { findTag, readOptions } from './readOptions.ts';
import { whenThereIsABody } from './whenThereIsABody.ts';

/** The server gives it with the script. */
declare const config: LoaderConfig;

/** The widget on a shop's page: a button, and behind it the chat. Pasted twice it is there once. */
function start(tag: HTMLScriptElement): void {
  const options = readOptions(tag, config);
  const phrases = config.phrases[options.language] ?? {};
  const say = (name: string, count?: number): string =>
    (phrases[count === 1 ? `${name}.one` : name] ?? '').replace('{{count}}', String(count));
  const events = createEvents();
  const keeper = createKeeper(options.origin, followOtherTabs);
  const launcher = createLauncher(say, () => api.toggle());
  const panel = createPanel(options, say, hear);
  const waiting: string[] = [];
  let [open, ready, announced, unread] = [false, false, false, 0];
  let opener: Element | null = null;

  function setUnread(count: number): void {
    if (count === unread) return;
    unread = count;
    events.emit('unread', { count });
    launcher.show({ unread, open });
  }

  function show(focus: boolean): void {
    if (open) return;
    open = true;
    opener = document.activeElement;
    keeper.setOpen(true);
    host.classList.add('open');
    panel.show();
    panel.tell({ type: 'shown', focus });
    if (focus) panel.focus();
    setUnread(0);
    launcher.show({ unread, open });
    events.emit('open');
  }

  function hide(): void {
    if (!open) return;
    const inside = document.activeElement === host;
    open = false;
    keeper.setOpen(false);
    host.classList.remove('open');
    panel.hide();
    panel.tell({ type: 'hidden' });
    launcher.show({ unread, open });
    if (inside && options.launcher) launcher.button.focus();
    else if (inside && opener instanceof HTMLElement) opener.focus();
    events.emit('close');
  }

  function hear(message: ToPage): void {
    const session = keeper.read();
    switch (message.type) {
      case 'hello':
        ready = false;
        panel.tell({ type: 'init', ...(session && { session }), shown: open, focus: open && document.activeElement === host });
        if (open && document.activeElement === host) panel.focus();
        break;
      case 'ready':
        if (!announced) events.emit('ready');
        ready = true;
        announced = true;
        for (const text of waiting.splice(0)) panel.tell({ type: 'send', text });
        break;
      case 'session': keeper.write(message.session); break;
      case 'seen':
        if (session !== undefined && session.seen !== message.watermark) keeper.write({ ...session, seen: message.watermark });
        setUnread(0);
        break;
      case 'message':
        if (message.old) break;
        if (!open && message.from === 'shop') setUnread(unread + 1);
        events.emit('message', { id: message.id, from: message.from, text: message.text });
        break;
      case 'close': hide(); break;
    }
  }

  function followOtherTabs(): void {
    const session = keeper.read();
    panel.tell({ type: 'session', ...(session && { session }) });
    if (!open) setUnread(0);
  }

  const host = element('div', { id: 'skranke', class: `${options.side} ${options.theme}`, lang: options.language });
  for (const [name, value] of [['--colour', options.colour], ['--on', textOn(options.colour)], ['--ring', seenOn('#ffffff', options.colour, 3)], ['--offset', `${options.offset}px`]] as const) {
    host.style.setProperty(name, value);
  }
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(config.css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(...(options.launcher ? [panel.element, launcher.button] : [panel.element]));
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
      if (ready) panel.tell({ type: 'send', text });
      else waiting.push(text);
    },
    place: () => whenThereIsABody((body) => body.append(host)),
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
if (there !== undefined) there.place();
else if (tag !== null) start(tag);
