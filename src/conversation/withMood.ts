import type { Action, Decision } from './Action.ts';
import type { Situation } from './decide.ts';
import type { Understanding } from './Understanding.ts';

/**
 * Lets anger change a decision: who is angry is not asked to say it in other words, but gets a person; an answer begins with a word of regret, and
 * shows the way to a person. Regret is not said again while the anger goes on, nor beside an answer to a complaint, which has its own.
 */
export function withMood(decision: Decision, message: Understanding, situation: Situation): Decision {
  if (message.mood.mood !== 'angry' || decision.actions.length === 0) return decision;
  if (!situation.waiting && isLost(decision, situation)) {
    const leave: readonly Action[] = situation.state.dialog === undefined ? [] : [{ act: 'leave-dialog' }];
    const close: readonly Action[] = situation.state.open === undefined ? [] : [{ act: 'close-question' }];
    return { ...decision, actions: [...leave, ...close, { act: 'queue', reason: 'angry' }] };
  }
  const entries = decision.actions.flatMap((action) => (action.act === 'answer' ? [action.entry] : []));
  const complains = entries.some((id) => situation.entry(id)?.mood === 'complaint');
  const ends = decision.actions.some(({ act }) => act === 'queue' || act === 'begin-dialog' || act.endsWith('-dialog'));
  const speaksToIt = complains || situation.state.angry === true || entries.length === 0 && !ends;
  return {
    ...decision,
    actions: [
      ...(speaksToIt ? [] : [{ act: 'say', phrase: 'mood.sorry' } as const]),
      ...decision.actions,
      ...(entries.length === 0 || ends || situation.waiting ? [] : [{ act: 'offer-person' } as const]),
    ],
  };
}

/** The bot would ask for other words, ask back, or let the dialog ask again. */
function isLost({ route, actions }: Decision, { dialogExpects }: Situation): boolean {
  if (route === 'dialog') return !dialogExpects && actions.some(({ act }) => act === 'continue-dialog');
  return actions.some((action) => action.act === 'miss' || action.act === 'none-of-these' || (action.act === 'clarify' && action.also !== true));
}
