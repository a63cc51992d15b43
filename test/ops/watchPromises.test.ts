import { describe, expect, it } from '@jest/globals';
import type { DeskBook, QueueLine } from '../../src/handoff/DeskBook.ts';
import { watchPromises } from '../../src/ops/watchPromises.ts';
import { aLog } from '../support/aLog.ts';
import { fakeClock } from '../support/fakeClock.ts';

const start = Date.parse('2026-12-17T10:00:00Z');
const minute = 60_000;

/** A queue in memory, looked after from 10 o'clock on. */
function setUp(due: readonly (number | undefined)[]) {
  const clock = fakeClock(start);
  const log = aLog();
  const lines = due.map((minutes, index): QueueLine => ({
    number: index + 1, conversation: `c${index + 1}`, channel: 'emulator', status: 'waiting', reason: 'asked', openedAt: start, about: 'mitt kort er stjålet', since: [],
    ...(minutes !== undefined && { due: start + minutes * minute }),
  }));
  const desk: Pick<DeskBook, 'dueBefore'> & { fault?: Error } = {
    dueBefore(at) {
      return desk.fault === undefined ? Promise.resolve(lines.filter((line) => line.due !== undefined && line.due < at)) : Promise.reject(desk.fault);
    },
  };
  const stop = watchPromises(desk as DeskBook, clock, log);
  /** Lets time pass minute by minute, each look being over before the next. */
  const pass = async (minutes: number): Promise<void> => {
    for (let count = 0; count < minutes; count += 1) {
      clock.advance(minute);
      await new Promise(setImmediate);
    }
  };
  return { log, lines, desk, stop, pass, texts: () => log.lines.map(({ level, text }) => `${level}: ${text}`) };
}

describe('watchPromises', () => {
  it('warns half an hour before a promise is due, tells when it is broken, and each only once', async () => {
    const { pass, texts } = setUp([90]);
    await pass(60);
    expect(texts()).toEqual([]);
    await pass(1);
    const warning = 'warn: Case 1 was promised an answer within 29 minutes. Answer with: skranke say 1 "…"';
    expect(texts()).toEqual([warning]);
    await pass(29);
    expect(texts()).toEqual([warning]);
    await pass(1);
    const broken = 'warn: Case 1 was promised an answer by now, and has none. Answer with: skranke say 1 "…"';
    expect(texts()).toEqual([warning, broken]);
    await pass(600);
    expect(texts()).toEqual([warning, broken]);
  });

  it('tells at once of a promise that was broken while nothing ran', async () => {
    const { pass, texts } = setUp([-500]);
    await pass(1);
    expect(texts()).toEqual([expect.stringContaining('by now, and has none')]);
  });

  it('tells of each case by itself, in the order of the queue, and of none without a time', async () => {
    const { pass, log } = setUp([10, undefined, 12]);
    await pass(1);
    expect(log.lines.map(({ details }) => details)).toEqual([
      { case: 1, conversation: 'c1', due: '2026-12-17T10:10:00.000Z' }, { case: 3, conversation: 'c3', due: '2026-12-17T10:12:00.000Z' },
    ]);
  });

  it('says nothing of what customers wrote', async () => {
    const { pass, log } = setUp([10]);
    await pass(20);
    expect(log.lines).toHaveLength(2);
    expect(JSON.stringify(log.lines)).not.toContain('stjålet');
  });

  it('says nothing of a promise that was kept in time', async () => {
    const { pass, lines, texts } = setUp([90]);
    await pass(30);
    lines.pop();
    await pass(120);
    expect(texts()).toEqual([]);
  });

  it('goes on after a look that failed, and tells of it', async () => {
    const { pass, desk, log, texts } = setUp([10]);
    desk.fault = new RangeError('the disk is away');
    await pass(1);
    expect(log.lines).toEqual([{ level: 'error', details: { error: desk.fault }, text: 'The promises could not be looked through' }]);
    delete desk.fault;
    await pass(1);
    expect(texts()[1]).toContain('within 8 minutes');
  });

  it('looks no more when it has ended', async () => {
    const { pass, stop, texts } = setUp([10]);
    stop();
    await pass(30);
    expect(texts()).toEqual([]);
  });
});
