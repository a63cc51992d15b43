import type { ToFrame, ToPage } from '../../shared/messages.ts';
import type { Around } from '../loader/Around.ts';
import { element, sign } from '../page/element.ts';

/** The frame with the chat, and what is seen until it is there, or if it never comes. */
export interface Frame {
  element: HTMLElement;
  /** What catches the keyboard before and after it. */
  edges: readonly HTMLElement[];
  /** Once; again after it failed. */
  load(): void;
  tell(message: ToFrame): void;
  /** The keyboard goes into it. */
  focus(): void;
}

/** So long it may take before the visitor is told, in milliseconds. */
const patience = 20_000;

export function createFrame({ options, say, close }: Around, heard: (message: ToPage) => void): Frame {
  const { origin, language, theme } = options;
  let frame: HTMLIFrameElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notice = element('p', { role: 'status' });
  const again = element('button', { type: 'button', hidden: '' }, say('retry'));
  const leave = element('button', { type: 'button', class: 'leave', 'aria-label': say('close') }, sign('M6 6l12 12M18 6L6 18'));
  const wait = element('div', { class: 'wait' }, notice, again, leave);
  const [before, after] = [element('span', { class: 'edge' }), element('span', { class: 'edge' })];
  const panel = element('div', { class: 'panel', role: 'dialog', 'aria-label': say('launcher'), hidden: '' }, before, wait, after);
  const isHere = (): boolean => panel.classList.contains('here');
  const tell = (message: ToFrame): void => {
    if (isHere()) frame?.contentWindow?.postMessage({ skranke: 1, ...message }, origin);
  };
  const focus = (): void => {
    if (isHere()) frame?.focus();
    else leave.focus();
  };

  // Full screen, the page behind cannot be seen: the keyboard goes round inside.
  before.addEventListener('focus', () => { focus(); tell({ type: 'focus', end: 'last' }); });
  after.addEventListener('focus', () => { focus(); tell({ type: 'focus', end: 'first' }); });
  leave.addEventListener('click', close);
  again.addEventListener('click', load);

  function load(): void {
    const address = new URL('/widget/chat', origin);
    address.search = new URLSearchParams({ language, theme, ...(options.ownColour && { colour: options.colour }) }).toString();
    frame?.remove();
    panel.classList.remove('here');
    notice.textContent = '';
    again.hidden = true;
    wait.classList.add('turning');
    frame = element('iframe', { src: address.href, title: say('launcher') });
    after.before(frame);
    clearTimeout(timer);
    timer = setTimeout(() => {
      notice.textContent = say('failed');
      again.hidden = false;
      wait.classList.remove('turning');
    }, patience);
  }

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
    edges: [before, after],
    load() {
      if (frame === undefined) load();
    },
    tell,
    focus,
  };
}
