import type { ToFrame, ToPage } from '../../shared/messages.ts';
import type { Around } from '../loader/Around.ts';
import { createFrame } from './createFrame.ts';
import { fillScreen } from './fillScreen.ts';

/** The chat on the page. */
export interface Panel {
  show(focus: boolean): void;
  hide(): void;
  /** Sends it as the visitor's, as soon as the chat can. */
  send(text: string): void;
  /** Another tab wrote what is kept. */
  follow(): void;
}

/** The server gives it with the script. */
declare const css: string;

/** Comes with the first opening: what a page needs before that is in the loader. */
export function createPanel(root: ShadowRoot, around: Around): Panel {
  const { keeper, events } = around;
  const waiting: string[] = [];
  let [ready, announced] = [false, false];
  const frame = createFrame(around, hear);
  const screen = fillScreen(frame.element, frame.edges);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  root.prepend(frame.element);
  const isInside = (): boolean => root.activeElement !== null && frame.element.contains(root.activeElement);

  function hear(message: ToPage): void {
    const session = keeper.read();
    const open = around.isOpen();
    switch (message.type) {
      case 'hello':
        ready = false;
        frame.tell({ type: 'init', ...(session && { session }), shown: open, focus: open && isInside() });
        if (open && isInside()) frame.focus();
        break;
      case 'ready':
        ready = true;
        if (!announced) events.emit('ready');
        announced = true;
        for (const text of waiting.splice(0)) frame.tell({ type: 'send', text });
        break;
      case 'session': keeper.write(message.session); break;
      case 'seen':
        if (session !== undefined && session.seen !== message.watermark) keeper.write({ ...session, seen: message.watermark });
        around.setUnread(0);
        break;
      case 'message':
        if (message.old) break;
        if (!open && message.from === 'shop') around.setUnread(around.unread() + 1);
        events.emit('message', { id: message.id, from: message.from, text: message.text });
        break;
      case 'close': around.close(); break;
    }
  }

  return {
    show(focus) {
      frame.element.hidden = false;
      screen.begin();
      frame.load();
      frame.tell({ type: 'shown', focus });
      if (focus) frame.focus();
    },
    hide() {
      frame.element.hidden = true;
      screen.end();
      frame.tell({ type: 'hidden' });
    },
    send(text) {
      if (ready) frame.tell({ type: 'send', text });
      else waiting.push(text);
    },
    follow() {
      const session = keeper.read();
      const message: ToFrame = { type: 'session', ...(session && { session }) };
      frame.tell(message);
    },
  };
}
