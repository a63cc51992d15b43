import { describe, expect, it } from '@jest/globals';
import { sayTimes } from '../../../src/widget/browser/frame/sayTimes.ts';

const render = (locale: string, request: object): unknown => sayTimes(locale)()(() => 'as it ships')(request as Parameters<ReturnType<ReturnType<ReturnType<typeof sayTimes>>>>[0]);
const textOf = (made: unknown): string => (made as { props: { children: string } }).props.children;

describe('sayTimes', () => {
  it('says the time of today, and the day of another', () => {
    const now = new Date();
    now.setHours(19, 7);
    expect(textOf(render('nb-NO', { activity: { timestamp: now.toISOString() } }))).toBe('19:07');
    expect(textOf(render('en-US', { activity: { timestamp: now.toISOString() } }))).toBe('19:07');
    expect(textOf(render('da-DK', { activity: { timestamp: new Date(2025, 10, 28, 19, 7).toISOString() } }))).toMatch(/28\. nov\. 19\.07$/);
  });

  it('leaves what is being sent or unsent as it ships, and says nothing where one time stands for several', () => {
    expect(render('nb-NO', { activity: {}, sendState: 'sending' })).toBe('as it ships');
    expect(render('nb-NO', { activity: {}, sendState: 'send failed' })).toBe('as it ships');
    expect(render('nb-NO', { activity: { timestamp: new Date().toISOString() }, hideTimestamp: true })).toBe(false);
    expect(render('nb-NO', { activity: {} })).toBe(false);
  });
});
