import type { FrameConfig } from '../../shared/FrameConfig.ts';
import type { Session } from '../../shared/Session.ts';
import { getToken } from './getToken.ts';
import { keepPolling } from './keepPolling.ts';
import { keepTrying } from './keepTrying.ts';
import { localisedStrings } from './localisedStrings.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { sayTimes } from './sayTimes.ts';
import { showAttachments } from './showAttachments.ts';
import { styleOptions } from './styleOptions.ts';
import type { Line } from './watchSockets.ts';
import { connection, type Activity, type DirectLine, type Store, type WebChat } from './WebChat.ts';

export interface Conversation {
  send(text: string): void;
  /** Makes sure that the token holds: after a night, before anybody notices. */
  refresh(): void;
  /** Begins again from what the server knows. */
  restart(): void;
  /** Another tab has a newer token. */
  adopt(session: Session): void;
}

interface Around {
  config: FrameConfig;
  nonce: string;
  element: HTMLElement;
  line: Line;
  /** Resolves when the bundle is there. */
  webChat: Promise<WebChat>;
  /** What was kept of an earlier visit. */
  session?: Session;
  keep(session: Session): void;
  /** @param old it was there before this page was opened */
  arrived(activity: Activity, watermark: string, old: boolean): void;
  /** It can be written in; or it cannot be had, and will be tried again. */
  changed(state: 'open' | 'failed'): void;
}

/** While the line is down it is tried this often, and so long a request may take; while it is up, in milliseconds. */
const [impatient, patient] = [3_000, 20_000];
const longestPause = 30_000;

/** The conversation in WebChat: begun, found again, kept over lost lines and lapsed tokens. */
export function converse(around: Around): Conversation {
  const { config, line } = around;
  const told = new Set<string>();
  let { session } = around;
  let current: { directLine: DirectLine; store: Store } | undefined;
  let failures = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  // What comes in the first moments of a page with an old conversation was said before.
  let past = session?.started === true;
  if (past) void line.restored().then(() => { past = false; });

  async function token(): Promise<Session> {
    const got = await getToken(session, config.language);
    if (got !== session) around.keep(got);
    session = got;
    return got;
  }

  async function begin(): Promise<void> {
    const [{ token: bearer, user }, webChat] = await Promise.all([token(), around.webChat]);
    const sockets = !line.blocked;
    if (!sockets) line.set(true);
    const directLine = webChat.createDirectLine({
      domain: `${location.origin}/v3/directline`,
      token: bearer,
      webSocket: sockets,
      pollingInterval: 2_000,
      // Beginning one that has begun tells it again from its first word: no other way is needed to come back.
      conversationStartProperties: { locale: config.locale },
    });
    const noticeEcho = keepTrying(directLine, line);
    if (!sockets) keepPolling(directLine, line);
    directLine.getRetryDelay = () => 300 + Math.random() * 1_200;
    directLine.retries = Number.MAX_SAFE_INTEGER;
    Object.defineProperty(directLine, 'timeout', { get: () => (line.up ? patient : impatient) });
    directLine.activity$ = directLine.activity$.map((activity) => {
      noticeEcho(activity);
      if (activity.type === 'message' && activity.id !== undefined && !told.has(activity.id)) {
        told.add(activity.id);
        around.arrived(activity, directLine.watermark, past);
      }
      return showAttachments(activity);
    });
    const store = webChat.createStore();
    const before = current;
    current = { directLine, store };
    // After it is replaced: its end is not to be heard as a fault.
    before?.directLine.end();
    directLine.connectionStatus$.subscribe({ next: (status) => { if (current?.directLine === directLine) follow(status); } });
    const place = document.createElement('div');
    place.className = 'talk';
    around.element.replaceChildren(place);
    webChat.renderWebChat({
      directLine,
      store,
      userID: user,
      locale: config.locale,
      nonce: around.nonce,
      styleOptions,
      activityStatusMiddleware: sayTimes(config.locale),
      overrideLocalizedStrings: localisedStrings(config.phrases),
      renderMarkdown: (text: string) => renderMarkdown(text, config.phrases['link.away'] ?? ''),
    }, place);
  }

  function follow(status: number): void {
    if (status === connection.online) {
      failures = 0;
      if (session !== undefined && !session.started) {
        session = { ...session, started: true };
        around.keep(session);
      }
      around.changed('open');
    } else if (status === connection.expired) {
      renew();
    } else if (status === connection.failed || status === connection.ended) {
      failed();
    }
  }

  function renew(): void {
    if (session !== undefined) session = { ...session, expires: 0 };
    token().then(({ token: bearer, conversationId }) => current?.directLine.reconnect({ token: bearer, conversationId }), failed);
  }

  function failed(): void {
    failures += 1;
    // The token may be the reason: a new one is asked for.
    if (session !== undefined) session = { ...session, expires: 0 };
    if (failures > 1) around.changed('failed');
    clearTimeout(pause);
    pause = setTimeout(() => begin().catch(failed), Math.min(longestPause, 1_000 * 2 ** failures));
  }

  begin().catch(failed);
  return {
    send: (text) => current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text, method: 'keyboard' } }),
    refresh() {
      if (session !== undefined && current !== undefined && session.expires < Date.now()) renew();
    },
    restart() {
      failures = 0;
      clearTimeout(pause);
      begin().catch(failed);
    },
    adopt(newer) { session = newer; },
  };
}
