import type { TurnContext } from 'botbuilder';
import type { Decision } from '../conversation/Action.ts';
import type { Situation } from '../conversation/decide.ts';
import type { Turn } from '../conversation/Turn.ts';
import type { Understanding } from '../conversation/Understanding.ts';
import { SkrankeError } from '../base/SkrankeError.ts';

/** What the bot's handlers find in `context.turnState` under {@link turnKey}. */
export interface TurnInProgress {
  turn: Turn;
  situation: Situation;
  /** Absent when the customer only opened the chat. */
  understood?: Understanding;
  /** Set by the handler. */
  decision?: Decision;
}

export const turnKey = Symbol('TurnInProgress');

/** Throws `bot.no-turn` when the context was not made by the turn. */
export function turnOf(context: TurnContext): TurnInProgress {
  const found = context.turnState.get<TurnInProgress | undefined>(turnKey);
  if (found === undefined) {
    throw new SkrankeError('bot.no-turn', 'A handler ran outside a turn.', 'Run the bot through createTurns (src/bot), never on a context of its own.');
  }
  return found;
}
