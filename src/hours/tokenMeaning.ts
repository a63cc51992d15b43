import type { HoursMeaning } from './hoursWordsOf.ts';
import type { HoursToken } from './tokenizeHours.ts';

/** Whether a token may have a meaning. */
export function means(token: HoursToken | undefined, is: HoursMeaning['is']): boolean {
  return token?.is === 'word' && token.meanings.some((meaning) => meaning.is === is);
}

/** The days a token may mean: 1 to 7, 8 for public holidays. */
export function daysOf(token: HoursToken | undefined): readonly number[] | undefined {
  return token?.is === 'word' ? token.meanings.find((meaning) => meaning.is === 'days')?.days : undefined;
}

/** The month a token may mean. */
export function monthOf(token: HoursToken | undefined): number | undefined {
  return token?.is === 'word' ? token.meanings.find((meaning) => meaning.is === 'month')?.month : undefined;
}

/** Whether a token is this character. */
export function isMark(token: HoursToken | undefined, text: string): boolean {
  return token?.is === 'mark' && token.text === text;
}
