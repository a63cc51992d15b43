import type { HoursProblem } from './HoursProblem.ts';
import { minutesPerDay } from './minutesPerDay.ts';
import { sayMinute } from './sayMinute.ts';
import type { Span } from './Schedule.ts';
import { isMark, means } from './tokenMeaning.ts';
import type { HoursToken } from './tokenizeHours.ts';

const minutesPerHour = 60;
const halfDay = 12 * minutesPerHour;

interface ReadTime {
  minute: number;
  end: number;
  half?: 'am' | 'pm';
  /** Where it begins in the text. */
  offset: number;
}

/** What {@link readSpan} made of the tokens from a position on. */
export interface ReadSpanResult {
  span?: Span;
  problems: HoursProblem[];
  /** The token after what was read. */
  end: number;
}

/** Whether a clock time begins at a token. */
export function isTime(tokens: readonly HoursToken[], at: number): boolean {
  return tokens[at]?.is === 'number' || means(tokens[at], 'midnight');
}

/** Reads "10-18", "10.00 til 18.30", "10am-6pm", "22-02"; undefined when no clock time begins here. */
export function readSpan(tokens: readonly HoursToken[], at: number): ReadSpanResult | undefined {
  if (!isTime(tokens, at)) return undefined;
  const problems: HoursProblem[] = [];
  const from = readTime(tokens, at, problems);
  const joint = isMark(tokens[from.end], '-') || means(tokens[from.end], 'to') ? skipWords(tokens, from.end + 1) : undefined;
  if (joint === undefined || !isTime(tokens, joint)) {
    if (problems.length === 0) {
      problems.push({
        severity: 'fault', code: 'hours.half-span', offset: from.offset,
        text: `There is a time here (${sayMinute(from.minute)}) without the one it lasts until`, remedy: 'Write both, as in 10-18',
      });
    }
    return { problems, end: from.end };
  }
  const to = readTime(tokens, joint, problems);
  if (problems.length > 0) return { problems, end: to.end };
  return { ...toSpan(inHalves(from, to), to, problems), problems, end: to.end };
}

function skipWords(tokens: readonly HoursToken[], at: number): number {
  let position = at;
  while (means(tokens[position], 'skip')) position = isMark(tokens[position + 1], '.') ? position + 2 : position + 1;
  return position;
}

function readTime(tokens: readonly HoursToken[], at: number, problems: HoursProblem[]): ReadTime {
  const token = tokens[at];
  const offset = token?.offset ?? 0;
  if (token?.is !== 'number') return { minute: minutesPerDay, end: at + 1, offset };
  const [mark, after] = [tokens[at + 1], tokens[at + 2]];
  const isSplit = (isMark(mark, ':') || isMark(mark, '.')) && mark?.offset === token.end && after?.is === 'number' && after.offset === mark.end;
  const military = !isSplit && token.text.length === 4;
  const hour = Number(military ? token.text.slice(0, 2) : token.text);
  const minuteText = military ? token.text.slice(2) : isSplit ? after.text : '00';
  const end = isSplit ? at + 3 : at + 1;
  const half = means(tokens[end], 'am') ? 'am' as const : means(tokens[end], 'pm') ? 'pm' as const : undefined;
  const minute = hour * minutesPerHour + Number(minuteText);
  const written = isSplit ? `${token.text}${isMark(mark, '.') ? '.' : ':'}${minuteText}` : token.text;
  if (minuteText.length !== 2 || Number(minuteText) >= minutesPerHour || minute > minutesPerDay || (half !== undefined && hour > 12)) {
    problems.push({
      severity: 'fault', code: 'hours.impossible-time', offset, text: `"${written}" is not a time of day`,
      remedy: 'Write times from 0 to 24, with minutes from 00 to 59: 9-16, 10.30-18. A single date belongs under "special"',
    });
  }
  return { minute, end: half === undefined ? end : end + 1, offset, ...(half !== undefined && { half }) };
}

/** "1-5pm" is in the afternoon, "9-5pm" begins in the morning. */
function inHalves(from: ReadTime, to: ReadTime): { from: number; to: number } {
  const first = from.half ?? (to.half === 'pm' && from.minute % halfDay < to.minute % halfDay ? 'pm' : undefined);
  const on24 = (minute: number, half: 'am' | 'pm' | undefined): number => half === undefined ? minute : minute % halfDay + (half === 'pm' ? halfDay : 0);
  return { from: on24(from.minute, first) % minutesPerDay, to: on24(to.minute, to.half) };
}

function toSpan({ from, to }: { from: number; to: number }, { offset }: ReadTime, problems: HoursProblem[]): { span?: Span } {
  if (from === to) {
    problems.push({
      severity: 'fault', code: 'hours.empty-span', offset, text: `These hours begin and end at ${sayMinute(from)}`,
      remedy: 'Write 0-24 for the whole day, or "closed"',
    });
    return {};
  }
  if (to > from) return { span: { from, to } };
  if (to > 0) {
    problems.push({
      severity: 'warning', code: 'hours.over-midnight', offset,
      text: `These hours pass midnight: open from ${sayMinute(from)} until ${sayMinute(to)} the next day`,
      remedy: 'If that is not meant, write the later time last and count to 24: 10-18',
    });
  }
  return { span: { from, to: to + minutesPerDay } };
}
