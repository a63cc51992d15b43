import type { ToFrame, ToPage } from '../../shared/messages.ts';
import { element } from './element.ts';
import { fillScreen } from './fillScreen.ts';
import type { Options } from './readOptions.ts';

/** The frame with the chat, and what holds it on the page. It is loaded when it is first shown. */
export interface Panel {
  element: HTMLElement;
  show(): void;
  hide(): void;
  tell(message: ToFrame): void;
  /** The keyboard goes into it. */
  focus(): void;
}

/** So long a frame may take before the visitor is told, in milliseconds. */
const patience = 20_000;

export function createPanel(options: Options, say: (name: string) => string, heard: (message: ToPage) => void): Panel {
  const { origin, language, theme } = options;
  let frame: HTMLIFrameElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notice = element('p', { role: 'status' });
  const again = element('button', { type: 'button', hidden: '' }, say('retry'));
  const close = element('button', { type: 'button' }, say('close'));
  close.addEventListener('click', () => heard({ type: 'close' }));
  const wait = element('div', { class: 'wait' }, notice, again, close);
  const [before, after] = [element('span', { class: 'edge' }), element('span', { class: 'edge' })];
  const panel = element('div', { class: 'panel', role: 'dialog', 'aria-label': say('launcher'), hidden: '' }, before, wait, after);
  const tell = (message: ToFrame): void => frame?.contentWindow?.postMessage({ skranke: 1, ...message }, origin);
  const focus = (): void => {
    if (panel.classList.contains('here')) frame?.focus();
    else close.focus();
  };
  const screen = fillScreen(panel, [before, after]);

  // Full screen, the page behind cannot be seen: the keyboard goes round inside.
  before.addEventListener('focus', () => { focus(); tell({ type: 'focus', end: 'last' }); });
  after.addEventListener('focus', () => { focus(); tell({ type: 'focus', end: 'first' }); });

  function load(): void {
    const address = new URL('/widget/chat', origin);
    address.search = new URLSearchParams({ language, theme, ...(options.ownColour && { colour: options.colour }) }).toString();
    frame?.remove();
    panel.classList.remove('here');
    notice.textContent = say('loading');
    again.hidden = true;
    frame = element('iframe', { src: address.href, title: say('launcher') });
    after.before(frame);
    clearTimeout(timer);
    timer = setTimeout(() => {
      notice.textContent = say('failed');
      again.hidden = false;
    }, patience);
  }
  again.addEventListener('click', load);

  addEventListener('message', (event) => {
    if (frame?.contentWindow == null || event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = event.data as Partial<ToPage> & { skranke?: number } | null;
    if (message?.skranke !== 1) return;
    if (message.type === 'hello') {
      clearTimeout(timer);
      panel.classList.add('here');
    }
    heard(message as ToPage);
  });

  return {
    element: panel,
    show() {
      panel.hidden = false;
      screen.begin();
      if (frame === undefined) load();
    },
    hide() {
      panel.hidden = true;
      screen.end();
    },
    tell,
    focus,
  };
}
