import type { HoursProblem } from './HoursProblem.ts';
import type { HoursRule } from './HoursRule.ts';
import { hoursFaults } from './hoursFaults.ts';
import { holidayDay, type HoursWords } from './hoursWordsOf.ts';
import { readDays } from './readDays.ts';
import { readSeason } from './readSeason.ts';
import { readSpan } from './readSpan.ts';
import type { Span } from './Schedule.ts';
import { tokenizeHours, type HoursToken } from './tokenizeHours.ts';

const wholeDay: Span = { from: 0, to: 1440 };
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** What a text of hours says. */
export interface ParsedHours {
  rules: HoursRule[];
  problems: HoursProblem[];
  /** Open for ever, on holidays too: "24/7" or "døgnåpent", and nothing else. */
  always: boolean;
}

/** A rule while it is being gathered. */
interface Draft {
  groups: { days: readonly number[]; offset: number }[];
  spans: Span[];
  closed: boolean;
  /** What holds was said before the days: "stengt søndag". */
  prefixed: boolean;
  joined: boolean;
}

/** Reads hours in words ("man-fre 10-18; lør 10-16; søn og helligdager stengt"), without judging them as a whole. */
export function parseHours(text: string, words: HoursWords): ParsedHours {
  const tokens = tokenizeHours(text, words);
  const rules: HoursRule[] = [];
  const problems: HoursProblem[] = [];
  let season = '';
  let draft = emptyDraft(false);

  const flush = (joined: boolean, isEnd = false): void => {
    const said = draft.closed || draft.spans.length > 0;
    if (said) rules.push({ days: draft.groups.length === 0 ? everyDay : draft.groups.flatMap(({ days }) => days), spans: draft.spans, season, joined: draft.joined });
    else if (draft.groups[0] !== undefined && isEnd) problems.push(hoursFaults.noTimes(draft.groups[0].offset));
    if (said || isEnd) draft = emptyDraft(joined);
  };
  const addWhat = (spans: readonly Span[]): void => {
    const closed = spans.length === 0;
    const isNew = draft.closed || (closed && draft.spans.length > 0) || (draft.prefixed && draft.groups.length > 0);
    if (isNew) {
      // "stengt søn, man-fre 10-18": the last days belong to what comes now.
      const last = draft.prefixed && draft.groups.length > 1 ? draft.groups.pop() : undefined;
      flush(true);
      if (last !== undefined) draft.groups.push(last);
    }
    if (draft.groups.length === 0 && draft.spans.length === 0) draft.prefixed = true;
    draft.closed = closed;
    draft.spans.push(...spans);
  };

  // Whether a comma or "og" stands right before.
  let apart = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const limits = readSeason(tokens, at);
    const days = limits === undefined ? readDays(tokens, at) : undefined;
    const span = limits === undefined && days === undefined ? readSpan(tokens, at) : undefined;
    if (limits !== undefined) {
      flush(false);
      if (limits.season === undefined) problems.push(hoursFaults.singleDay(token.offset));
      season = limits.season ?? '';
      at = limits.end;
    } else if (days !== undefined) {
      const said = draft.closed || draft.spans.length > 0;
      // "stengt lør, søn" goes on with a list, "10-18, søn stengt" begins anew.
      const goesOn = draft.prefixed && (draft.groups.length === 0 ? !apart : apart);
      if (said && !goesOn) flush(true);
      draft.groups.push({ days: days.days, offset: token.offset });
      apart = false;
      at = days.end;
    } else if (span !== undefined) {
      problems.push(...span.problems);
      if (span.span !== undefined) addWhat([span.span]);
      // Faulty hours are told as such, and not once more as missing.
      else draft.closed ||= draft.groups.length > 0;
      apart = false;
      at = span.end;
    } else {
      const is = meaningOf(token);
      apart = is === 'and';
      if (is === 'closed') addWhat([]);
      else if (is === 'around-the-clock') addWhat([wholeDay]);
      else if (is === 'not-on-holidays') rules.push({ days: [holidayDay], spans: [], season: '', joined: false });
      else if (is === 'end') {
        flush(false, token.is === 'mark' && token.text === ';');
        if (token.is === 'mark' && token.text === ';') season = '';
      } else if (is === undefined) problems.push(hoursFaults.unknownWord(text.slice(token.offset, token.end), token.offset, words.suggestions));
      else if (is === 'named-day') problems.push(hoursFaults.singleDay(token.offset));
      else if (is === 'by-appointment') problems.push(hoursFaults.byAppointment(token.offset));
      at++;
    }
  }
  flush(false, true);
  if (rules.length === 0 && problems.length === 0) problems.push(hoursFaults.empty());
  const always = rules.length === 1 && rules[0]?.days === everyDay && rules[0].spans[0] === wholeDay;
  return { rules, problems, always };
}

const emptyDraft = (joined: boolean): Draft => ({ groups: [], spans: [], closed: false, prefixed: false, joined });

/** What a token that is neither days nor hours means; undefined when nobody knows. */
function meaningOf(token: HoursToken): string | undefined {
  if (token.is === 'word') return token.meanings[0]?.is;
  if (token.is === 'unknown' || token.is === 'number') return undefined;
  if (token.text === ';' || token.text === '\n' || token.text === '|') return 'end';
  if ([',', '&', '/', '+'].includes(token.text)) return 'and';
  return ['.', ':', '-', '(', ')', '·', '•', '*', '!', '"', '”', '«', '»'].includes(token.text) ? 'skip' : undefined;
}
