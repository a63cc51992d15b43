import type { ReplyTime } from './ReplyTime.ts';

const units: Readonly<Record<string, number>> = { m: 1, min: 1, minutter: 1, minuter: 1, minutes: 1, t: 60, h: 60, timer: 60, timmar: 60, time: 60, hours: 60, hour: 60, timme: 60, tim: 60 };
const days: ReadonlySet<string> = new Set(['d', 'dag', 'dager', 'dage', 'dagar', 'day', 'days']);

/** Reads how soon people answer: `30m`, `2h`, `1d` (also "2 timer", "1 dag"); undefined for anything else, and for nothing at all. */
export function readReplyTime(text: string): ReplyTime | undefined {
  const match = /^(\d{1,4})\s*(\p{L}+)$/u.exec(text.trim().toLowerCase());
  const count = Number(match?.[1] ?? 0);
  const unit = match?.[2] ?? '';
  if (count === 0) return undefined;
  if (days.has(unit)) return { days: count };
  const minutes = units[unit];
  return minutes === undefined ? undefined : { minutes: count * minutes };
}
