import { minutesPerDay } from './minutesPerDay.ts';

const clockTime = /^(?:kl(?:okk(?:a|en)|ockan)?\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)?$/i;

/** Reads a clock time as it is typed at a command: "14", "14:30", "14.30", "kl. 14", "2pm"; minutes of the day, 24:00 for its end. */
export function readClockTime(text: string): number | undefined {
  const match = clockTime.exec(text.trim());
  if (match === null) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  const half = match[3]?.toLowerCase();
  if (minute > 59 || hour > 24 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  const total = (half === undefined ? hour : hour % 12 + (half === 'pm' ? 12 : 0)) * 60 + minute;
  return total > minutesPerDay ? undefined : total;
}
