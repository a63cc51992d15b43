import type { Instant } from '../base/Clock.ts';
import type { Recalled } from './ConversationLog.ts';
import { currentEpisode } from './currentEpisode.ts';
import type { TurnCommit, Write } from './Write.ts';

/**
 * A person answers: from this commit on the bot is silent (promise 3). The first words keep the promise; what the bot was in the middle
 * of is dropped.
 */
export function takeOver(recalled: Recalled, text: string, now: Instant, newId: () => string): TurnCommit {
  const episode = currentEpisode(recalled, now, newId);
  const { dialog: _, open: __, ...state } = episode.state;
  const { waiting } = recalled;
  const writes: Write[] = [
    ...(episode.closes === undefined ? [] : [{ write: 'closeEpisode' as const, ...episode.closes }]),
    { write: 'saveEpisode', id: episode.id, startedAt: episode.startedAt, lastMessageAt: now, state: { ...state, misses: 0 } },
    { write: 'addMessage', id: newId(), episode: episode.id, author: 'staff', kind: 'message', at: now, text, inline: false,
      activity: { type: 'message', text, textFormat: 'plain', channelData: { author: 'staff' } } },
  ];
  if (waiting?.status === 'waiting') writes.push({ write: 'setCaseStatus', id: waiting.id, status: 'staff', at: now });
  if (waiting?.promise !== undefined) writes.push({ write: 'keepPromise', id: waiting.promise.id, at: now });
  return {
    conversation: recalled.id,
    expects: { version: recalled.version, owner: recalled.owner },
    sets: { owner: 'staff' },
    writes,
  };
}

/** The bot may speak again; the case, if any, is closed. */
export function giveBack(recalled: Recalled, now: Instant, newId: () => string): TurnCommit {
  const episode = currentEpisode(recalled, now, newId);
  return {
    conversation: recalled.id,
    expects: { version: recalled.version, owner: recalled.owner },
    sets: { owner: 'bot' },
    writes: [
      ...(episode.closes === undefined ? [] : [{ write: 'closeEpisode' as const, ...episode.closes }]),
      { write: 'saveEpisode', id: episode.id, startedAt: episode.startedAt, lastMessageAt: now, state: { misses: 0 } },
      ...(recalled.waiting === undefined ? [] : [{ write: 'setCaseStatus' as const, id: recalled.waiting.id, status: 'closed' as const, at: now }]),
    ],
  };
}
