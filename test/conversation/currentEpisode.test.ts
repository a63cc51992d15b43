import { describe, expect, it } from '@jest/globals';
import type { Recalled } from '../../src/conversation/ConversationLog.ts';
import { currentEpisode } from '../../src/conversation/currentEpisode.ts';

const minute = 60_000;
const now = Date.parse('2026-12-17T12:00:00Z');
const state = { misses: 1, location: 'harstad' };

function aRecalled(quietFor: number, changes: Partial<Recalled> = {}, episode: Partial<NonNullable<Recalled['episode']>> = {}): Recalled {
  return {
    id: 'c', channel: 'emulator', version: 1, owner: 'bot', held: [],
    episode: { id: 'e1', startedAt: 0, lastMessageAt: now - quietFor, closed: false, state, ...episode },
    ...changes,
  };
}

const waiting = { id: 'k', number: 1, status: 'waiting', reason: 'asked', openedAt: 0 } as const;

describe('currentEpisode', () => {
  it.each([
    ['goes on within 30 minutes', aRecalled(29 * minute), 'e1'],
    ['begins anew after 30 minutes of silence', aRecalled(30 * minute), 'new'],
    ['goes on for 24 hours while a dialog is open', aRecalled(23 * 60 * minute, {}, { state: { ...state, dialog: {} } }), 'e1'],
    ['begins anew when a dialog was left open for 24 hours', aRecalled(24 * 60 * minute, {}, { state: { ...state, dialog: {} } }), 'new'],
    ['goes on for days while a case waits', aRecalled(5 * 24 * 60 * minute, { waiting }), 'e1'],
    ['begins anew after one that was closed', aRecalled(0, {}, { closed: true }), 'new'],
  ])('%s', (_name, recalled, id) => {
    expect(currentEpisode(recalled, now, () => 'new').id).toBe(id);
  });

  it('starts with nothing of the last visit, and closes that at the moment it was over', () => {
    expect(currentEpisode(aRecalled(3 * 60 * minute), now, () => 'new')).toEqual({
      id: 'new', startedAt: now, state: { misses: 0 }, closes: { id: 'e1', at: now - 150 * minute },
    });
  });

  it('closes nothing that is closed, and nothing in a conversation that is new', () => {
    expect(currentEpisode(aRecalled(0, {}, { closed: true }), now, () => 'new')).not.toHaveProperty('closes');
    const { episode: _, ...fresh } = aRecalled(0);
    expect(currentEpisode(fresh, now, () => 'new')).toEqual({ id: 'new', startedAt: now, state: { misses: 0 } });
  });
});
