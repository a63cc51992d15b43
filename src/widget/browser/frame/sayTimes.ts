import type { Activity } from './WebChat.ts';

interface Request {
  activity: Activity & { timestamp?: string };
  hideTimestamp?: boolean;
  sendState?: string;
}

type Render = (request: Request) => unknown;

/**
 * When a message was written, under it: `19:17`, and with its day when that is another. WebChat's own would be "7:17 p.m." in any language,
 * and go on counting minutes. The bundle does not give its React away, and this much of it can be made by hand.
 */
export function sayTimes(locale: string): () => (next: Render) => Render {
  // British for English: here a day has 24 hours.
  const words = locale === 'en-US' ? 'en-GB' : locale;
  const time = new Intl.DateTimeFormat(words, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(words, { weekday: 'short', day: 'numeric', month: 'short' });

  return () => (next) => (request) => {
    const { activity: { timestamp }, hideTimestamp, sendState } = request;
    // Being sent, and unsent with its button, are told as they ship.
    if (sendState === 'sending' || sendState === 'send failed') return next(request);
    if (hideTimestamp === true || timestamp === undefined) return false;
    const at = new Date(timestamp);
    const today = at.toDateString() === new Date().toDateString();
    return spanOf(today ? time.format(at) : `${day.format(at)} ${time.format(at)}`);
  };
}

/** A `<span class="when">`, as React 16 makes it. */
function spanOf(text: string): object {
  return { $$typeof: Symbol.for('react.element'), type: 'span', key: null, ref: null, props: { className: 'when', children: text }, _owner: null };
}
