import { readNumbers } from './readNumericDate.ts';
import { readOrdinal } from './readOrdinal.ts';
import { endOfRole, isAfterRole, isMark, matchOf, skipRole, type Scan } from './Scan.ts';

/** Days of one month: "24. desember", "24., 25. og 26. des", "den 24.-26.", "24th to 26th of December". */
export interface DayList {
  numbers: { value: number; start: number; end: number }[];
  /** From the first to the last, not each. */
  range: boolean;
  /** Every number is written as an ordinal. */
  marked: boolean;
  /** Behind "den", "d.", "the". */
  introduced: boolean;
  end: number;
  month?: number;
  year?: number;
}

/** More days in one sentence than anyone asks for. */
const longestList = 8;

/** Reads the numbers, and the month where the last is written as "26.12". */
export function readDayNumbers(scan: Scan, at: number): DayList | undefined {
  const introduction = skipRole(scan, at, 'the');
  let position = introduction > at && isMark(scan, introduction, '.') ? introduction + 1 : introduction;
  const list: DayList = { numbers: [], range: false, marked: true, introduced: introduction > at, end: position };
  while (list.numbers.length < longestList) {
    const ordinal = readOrdinal(scan.tokens, scan.vocabulary.ordinals, position);
    const numeric = list.numbers.length > 0 && scan.tokens[position]?.kind === 'number' ? readNumbers(scan, position) : undefined;
    if (numeric !== undefined && numeric.end - position > 1) {
      list.numbers.push({ value: numeric.date, start: position, end: numeric.end });
      return { ...list, end: numeric.end, month: numeric.month, ...(numeric.year !== undefined && { year: numeric.year }) };
    }
    if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31 || scan.noise.has(position)) break;
    list.numbers.push({ value: ordinal.value, start: position, end: ordinal.end });
    list.marked &&= ordinal.marked;
    list.end = ordinal.end;
    const joint = readJoint(scan, list.end, list.numbers.length === 1 && isAfterRole(scan, at, 'between'));
    if (joint === undefined || (list.range && list.numbers.length > 1)) break;
    if (joint.range) list.range = true;
    position = skipRole(scan, joint.end, 'the');
    if (position > joint.end && isMark(scan, position, '.')) position++;
  }
  return list.numbers.length === 0 ? undefined : { ...list, range: list.range && list.numbers.length === 2 };
}

function readJoint(scan: Scan, at: number, between: boolean): { end: number; range: boolean } | undefined {
  if (isMark(scan, at, '-')) return { end: at + 1, range: true };
  const to = endOfRole(scan, at, 'to');
  if (to !== undefined) return { end: to, range: true };
  // "24/12" is a date by itself, "24./25." two days, and so is "19/20 desember".
  if (isMark(scan, at, '/') && scan.tokens[at - 1]?.kind === 'number' && matchOf(scan, isMark(scan, at + 2, '.') ? at + 3 : at + 2, 'month') === undefined) return undefined;
  if (isMark(scan, at, ',', '&', '/', '+')) return { end: skipRole(scan, at + 1, 'and'), range: false };
  const and = endOfRole(scan, at, 'and');
  return and === undefined ? undefined : { end: and, range: between };
}
