import type { Instant } from '../base/Clock.ts';
import type { Recalled } from './ConversationLog.ts';
import { freshState, type ConversationState } from './ConversationState.ts';

const minute = 60_000;
/** An episode is over this long after the last message when nothing is open (DESIGN §2). */
const quiet = 30 * minute;
/** … and this long when only a dialog is. */
const quietInDialog = 24 * 60 * minute;

/** The visit that a message belongs to. */
export interface CurrentEpisode {
  id: string;
  startedAt: Instant;
  state: ConversationState;
  /** The one that this one follows, if it has to be closed, and when it was over. */
  closes?: { id: string; at: Instant };
}

/** Goes on with the newest episode, or begins one: 30 minutes of silence end a visit, but never while a case waits. */
export function currentEpisode(recalled: Recalled, now: Instant, newId: () => string): CurrentEpisode {
  const { episode, waiting } = recalled;
  if (episode === undefined) return { id: newId(), startedAt: now, state: freshState };
  const over = episode.lastMessageAt + (episode.state.dialog === undefined ? quiet : quietInDialog);
  const goesOn = !episode.closed && (waiting !== undefined || now < over);
  if (goesOn) return { id: episode.id, startedAt: episode.startedAt, state: episode.state };
  return {
    id: newId(),
    startedAt: now,
    state: freshState,
    ...(!episode.closed && { closes: { id: episode.id, at: over } }),
  };
}
