import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { followOtherProcesses } from '../../src/ops/followOtherProcesses.ts';
import { openStore } from '../../src/storage/openStore.ts';
import { aLog } from '../support/aLog.ts';
import { countingIds } from '../support/countingIds.ts';
import { fakeClock } from '../support/fakeClock.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();

function setUp(changed: () => Promise<void> = () => Promise.resolve()) {
  const clock = fakeClock();
  const log = aLog();
  const state = { version: 7, calls: 0 };
  const stop = followOtherProcesses(() => state.version, () => {
    state.calls += 1;
    return changed();
  }, clock, log);
  return { clock, log, state, stop };
}

describe('followOtherProcesses', () => {
  it('calls once for each change that it sees, within the second that is promised', () => {
    const { clock, state } = setUp();
    clock.advance(10_000);
    expect(state.calls).toBe(0);
    state.version = 8;
    clock.advance(999);
    expect(state.calls).toBe(1);
    clock.advance(10_000);
    expect(state.calls).toBe(1);
    state.version = 9;
    clock.advance(999);
    expect(state.calls).toBe(2);
  });

  it('tells the log when what was written cannot be read, and goes on', async () => {
    const error = new RangeError('locked');
    const { clock, log, state } = setUp(() => Promise.reject(error));
    state.version = 8;
    clock.advance(999);
    await new Promise(setImmediate);
    expect(log.lines).toEqual([{ level: 'error', details: { error }, text: 'What another process wrote could not be read' }]);
    state.version = 9;
    clock.advance(999);
    expect(state.calls).toBe(2);
  });

  it('calls no more when it has ended', () => {
    const { clock, state, stop } = setUp();
    stop();
    state.version = 8;
    clock.advance(10_000);
    expect(state.calls).toBe(0);
  });

  it('sees what another process writes to the same folder, and not what this one does', async () => {
    const data = join(folder(), 'data');
    const [ours, theirs] = [await openStore(data, countingIds()), await openStore(data, countingIds(500))];
    const clock = fakeClock();
    let calls = 0;
    followOtherProcesses(() => ours.foreignVersion(), () => Promise.resolve(void (calls += 1)), clock, aLog());
    await ours.overrides.set([{ day: '2026-12-18', spans: [] }], 1);
    clock.advance(999);
    expect(calls).toBe(0);
    await theirs.overrides.set([{ day: '2026-12-19', spans: [] }], 2);
    clock.advance(999);
    expect(calls).toBe(1);
    await ours.close();
    await theirs.close();
  });
});
