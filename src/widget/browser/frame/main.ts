import type { FrameConfig } from '../../shared/FrameConfig.ts';
import type { ToFrame } from '../../shared/messages.ts';
import type { Session } from '../../shared/Session.ts';
import { applyLook } from './applyLook.ts';
import { converse, type Conversation } from './converse.ts';
import { createFocus, findInput } from './createFocus.ts';
import { createHost } from './createHost.ts';
import { createReplyTime } from './createReplyTime.ts';
import { createStatus } from './createStatus.ts';
import { watchSockets } from './watchSockets.ts';
import type { Activity, WebChat } from './WebChat.ts';

const find = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const config = JSON.parse(find('config').textContent) as FrameConfig;
const { nonce } = document.currentScript as HTMLScriptElement;
const bundle = find('webchat');
const webChat = new Promise<WebChat>((resolve, reject) => {
  const take = (): void => resolve((window as unknown as { WebChat: WebChat }).WebChat);
  if ('WebChat' in window) take();
  bundle.addEventListener('load', take);
  bundle.addEventListener('error', reject);
});

const status = createStatus(find('status'), find('status-text'), find('retry'), config.phrases);
const line = watchSockets((up) => status.set({ line: up }), () => conversation?.restart());
const replyTime = createReplyTime(find('reply'), config.language);
const host = createHost(hear);
const focus = createFocus(find('heading'), () => host.tell({ type: 'close' }));
let conversation: Conversation | undefined;
let session: Session | undefined;
let [shown, wanted, ready] = [false, false, false];
let watermark = '';

function hear(message: ToFrame): void {
  switch (message.type) {
    case 'init':
      ({ session, shown } = message);
      wanted = message.focus;
      begin();
      break;
    case 'shown':
      shown = true;
      replyTime.refresh();
      wanted = message.focus;
      goIn();
      tellSeen();
      break;
    case 'hidden': shown = false; break;
    case 'send': conversation?.send(message.text); break;
    case 'session': follow(message.session); break;
    case 'focus': focus.end(message.end); break;
  }
}

function begin(): void {
  if (wanted) focus.enter();
  conversation ??= converse({
    config, nonce, line, webChat, arrived,
    ...(session && { session }),
    element: find('chat'),
    keep(kept) {
      session = { ...kept, seen: session?.seen ?? kept.seen };
      host.tell({ type: 'session', session });
    },
    changed(state) {
      if (state === 'failed') status.set({ failed: true });
      else tellReady();
    },
  });
}

/** Another tab wrote: the same conversation with a newer token, or another one, in which this tab goes on. */
function follow(other: Session | undefined): void {
  if (other === undefined || session === undefined) return;
  if (other.conversationId === session.conversationId) {
    session = other;
    conversation?.adopt(other);
  } else location.reload();
}

function arrived({ id = '', text = '', from }: Activity, mark: string, old: boolean): void {
  const customer = from?.role === 'user' || (from?.id !== undefined && from.id === session?.user);
  if (customer) replyTime.hide();
  watermark = mark;
  host.tell({ type: 'message', id, from: customer ? 'customer' : 'shop', text, watermark, old });
  tellSeen();
}

function tellSeen(): void {
  if (!shown || document.visibilityState !== 'visible' || watermark === '' || session === undefined || session.seen === watermark) return;
  session = { ...session, seen: watermark };
  host.tell({ type: 'seen', watermark });
}

/** It is ready when there is a place to write and the line is open. */
function tellReady(): void {
  if (ready) return;
  const look = new MutationObserver(check);
  function check(): void {
    if (ready || findInput() === null) return;
    ready = true;
    look.disconnect();
    document.documentElement.dataset['ready'] = '';
    host.tell({ type: 'ready' });
    goIn();
  }
  look.observe(find('chat'), { childList: true, subtree: true });
  check();
}

/** To the place to write, unless the visitor has gone elsewhere meanwhile. */
function goIn(): void {
  const { activeElement } = document;
  if (wanted && (activeElement === document.body || activeElement === find('heading') || activeElement === null || ready)) focus.enter();
  if (ready) wanted = false;
}

applyLook(config.colour);
status.set({});
find('close').addEventListener('click', () => host.tell({ type: 'close' }));
find('retry').addEventListener('click', () => conversation?.restart());
addEventListener('online', () => status.set({ network: true }));
addEventListener('offline', () => status.set({ network: false }));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return;
  conversation?.refresh();
  tellSeen();
});
host.tell({ type: 'hello' });
