import { minutesPerDay } from '../minutesPerDay.ts';
import type { Span } from '../Schedule.ts';
import type { Wording } from './Wording.ts';

/** A time as it stands in a span: "9", "14.30", "02" after midnight. */
export function sayTime(minute: number, { phrases }: Wording): string {
  const own = minute > minutesPerDay ? minute - minutesPerDay : minute;
  const hour = Math.floor(own / 60);
  // "20–02", "00–06": a night reads better with two digits.
  const shown = minute > minutesPerDay || hour === 0 ? String(hour).padStart(2, '0') : String(hour);
  const rest = own % 60;
  return rest === 0 ? phrases.say('time.hour', { hour: shown }) : phrases.say('time.minute', { hour: shown, minute: String(rest).padStart(2, '0') });
}

/** A time by itself: "kl. 14", "midnatt". */
export function sayClock(minute: number, wording: Wording): string {
  if (minute === minutesPerDay) return wording.phrases.say('time.midnight');
  return wording.phrases.say('time.clock', { time: sayTime(minute, wording) });
}

/** The hours of a day: "10–14 og 15–18"; empty when there are none. */
export function saySpans(spans: readonly Span[], wording: Wording): string {
  const { phrases } = wording;
  const texts = spans.map(({ from, to }) => (from === 0 && to === minutesPerDay
    ? phrases.say('time.always')
    : phrases.say('time.span', { from: sayTime(from, wording), to: sayTime(to, wording) })));
  const last = texts.pop();
  if (last === undefined) return '';
  return texts.length === 0 ? last : phrases.say('time.and', { first: texts.join(', '), last });
}
