import { daysOf, isMark, means, monthOf } from './tokenMeaning.ts';
import type { HoursToken } from './tokenizeHours.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (number: number): string => String(number).padStart(2, '0');

interface Edge {
  month: number;
  day?: number;
  end: number;
}

/**
 * Reads the part of the year that hours are limited to, into OpenStreetMap's syntax: "juni-august", "1. juni - 31. august",
 * "uke 28-30".
 * @returns no season for a single day, which belongs under `special`
 */
export function readSeason(tokens: readonly HoursToken[], at: number): { season?: string; end: number } | undefined {
  const weeks = readWeeks(tokens, at);
  if (weeks !== undefined) return weeks;
  const from = readEdge(tokens, at);
  if (from === undefined) return undefined;
  const joint = isMark(tokens[from.end], '-') || means(tokens[from.end], 'to') ? from.end + 1 : undefined;
  const to = joint === undefined ? undefined : readEdge(tokens, joint);
  const first = months[from.month - 1] ?? 'Jan';
  if (to === undefined) return from.day === undefined ? { season: first, end: from.end } : { end: from.end };
  const last = months[to.month - 1] ?? 'Dec';
  if (from.day === undefined && to.day === undefined) return { season: `${first}-${last}`, end: to.end };
  return from.day === undefined || to.day === undefined ? undefined : { season: `${first} ${two(from.day)}-${last} ${two(to.day)}`, end: to.end };
}

function readEdge(tokens: readonly HoursToken[], at: number): Edge | undefined {
  const token = tokens[at];
  if (token?.is === 'number') {
    const point = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
    const month = monthOf(tokens[point]);
    return month === undefined || token.text.length > 2 ? undefined : { month, day: Number(token.text), end: point + 1 };
  }
  const month = monthOf(token);
  // "mar" and "sun" are words of several meanings: a day goes first.
  if (month === undefined || daysOf(token) !== undefined) return undefined;
  return { month, end: isMark(tokens[at + 1], '.') ? at + 2 : at + 1 };
}

function readWeeks(tokens: readonly HoursToken[], at: number): { season: string; end: number } | undefined {
  if (!means(tokens[at], 'week')) return undefined;
  const start = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  const from = tokens[start];
  if (from?.is !== 'number') return undefined;
  const to = isMark(tokens[start + 1], '-') ? tokens[start + 2] : undefined;
  return to?.is === 'number'
    ? { season: `week ${two(Number(from.text))}-${two(Number(to.text))}`, end: start + 3 }
    : { season: `week ${two(Number(from.text))}`, end: start + 1 };
}
