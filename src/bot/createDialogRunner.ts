import type { TurnContext } from 'botbuilder';
// By sub-paths: the index loads recognisers of dates and numbers that nobody asks, which cost 0.3 s and 40 MB.
import { DialogTurnStatus, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import { DialogContext, type DialogState } from 'botbuilder-dialogs/lib/dialogContext.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import type { Action } from '../conversation/Action.ts';
import type { ConversationState } from '../conversation/ConversationState.ts';
import type { DialogAction } from '../conversation/perform.ts';
import type { Turn } from '../conversation/Turn.ts';
import type { Faq } from '../faq/Faq.ts';
import type { Shop } from '../faq/Shop.ts';
import type { DialogDefinition, DialogServices } from './DialogDefinition.ts';
import { dialogTurnKey, type DialogOutcome, type DialogTurn } from './DialogTurn.ts';
import { turnOf } from './TurnInProgress.ts';

/** After a dialog gave up (three wrong order numbers) a person goes on; it may be begun again after so long, in milliseconds. */
const rest = 60 * 60_000;

/** Runs the dialogs of `dialogs/` within a turn. Their stack is part of the episode's state, so it is committed with the replies. */
export interface DialogRunner {
  /** @returns what is to be done after it */
  run(action: DialogAction, context: TurnContext): Promise<readonly Exclude<Action, DialogAction>[]>;
}

export function createDialogRunner(definitions: readonly DialogDefinition[], services: DialogServices): DialogRunner {
  const dialogs = new DialogSet();
  for (const definition of definitions) dialogs.add(definition.create(services));

  return {
    async run(action, context) {
      const { turn } = turnOf(context);
      const { draft, voice } = turn;
      const stack = structuredClone(draft.state.dialog ?? { dialogStack: [] }) as DialogState;
      const dialogContext = new DialogContext(dialogs, context, stack);
      context.turnState.set(dialogTurnKey, {
        shop: turn.knowledge.faq.shop, language: voice.language, phrases: voice.phrases, now: turn.now,
      } satisfies DialogTurn);
      draft.done.push(action.act === 'begin-dialog' ? `${action.act} ${action.dialog}` : action.act);

      const after = await perform();
      for (const { id, state } of stack.dialogStack) remember(id, state);
      const { dialog: _, ...others } = draft.state;
      draft.state = stack.dialogStack.length === 0 ? others : { ...others, dialog: stack };
      return after;

      function remember(id: string, state: unknown): void {
        const tries = definitions.find((definition) => definition.id === id)?.triesIn(state) ?? 0;
        if (tries > 0) draft.state = { ...draft.state, tries: { ...draft.state.tries, [id]: tries } };
      }

      async function perform(): Promise<readonly Exclude<Action, DialogAction>[]> {
        switch (action.act) {
          case 'begin-dialog':
            if (dialogs.find(action.dialog) === undefined || rests(action.dialog, turn)) return [{ act: 'queue', reason: 'dialog' }];
            await dialogContext.cancelAllDialogs();
            return afterEnd(await dialogContext.beginDialog(action.dialog, { tries: draft.state.tries?.[action.dialog] ?? 0 }), turn, action.dialog);
          case 'continue-dialog': {
            const dialog = dialogContext.activeDialog?.id ?? '';
            if (dialogs.find(dialog) === undefined) {
              // A dialog that an earlier version of the program began: what it was doing is lost, and said as a miss.
              stack.dialogStack = [];
              return [{ act: 'miss' }];
            }
            return afterEnd(await dialogContext.continueDialog(), turn, dialog);
          }
          case 'resume-dialog':
            draft.paragraphs.push(voice.phrases.say('dialog.back'));
            await dialogContext.repromptDialog();
            return [];
          case 'leave-dialog':
            await dialogContext.cancelAllDialogs();
            return [];
        }
      }
    },
  };
}

/** Whether a dialog gave up so lately that it may not be begun again. */
function rests(dialog: string, { draft, now }: Turn): boolean {
  const gaveUp = draft.state.gaveUp?.[dialog];
  return gaveUp !== undefined && now - gaveUp < rest;
}

/** "Is there anything else?" is asked only when something was solved. */
function afterEnd(result: DialogTurnResult, turn: Turn, dialog: string): readonly Exclude<Action, DialogAction>[] {
  if (result.status !== DialogTurnStatus.complete) return [];
  const outcome = result.result as DialogOutcome | undefined;
  switch (outcome?.ended) {
    case 'solved': return [{ act: 'ask-anything-else' }];
    case 'left': return [{ act: 'say', phrase: 'stop.done' }];
    case 'person':
      turn.draft.state = { ...turn.draft.state, gaveUp: { ...turn.draft.state.gaveUp, [dialog]: turn.now } };
      return [{ act: 'queue', reason: 'dialog', about: outcome.about }];
    case undefined: return [];
  }
}

/** Which dialog a text begins by itself: one that some entry of the FAQ leads to. */
export function createDialogBegins(definitions: readonly DialogDefinition[]): (text: string, faq: Faq) => string | undefined {
  return (text, { shop, languages }) => definitions.find(({ id, begins }) => begins?.(text, shop) === true
    && Object.values(languages).some(({ entries }) => [...entries.values()].some(({ dialog }) => dialog === id)))?.id;
}

/** Whether the dialog that is open can take a text for an answer to what it asked. */
export function createDialogExpects(definitions: readonly DialogDefinition[]): (state: ConversationState, text: string, shop: Shop) => boolean {
  return (state, text, shop) => {
    const open = (state.dialog as DialogState | undefined)?.dialogStack.at(-1)?.id;
    return definitions.find(({ id }) => id === open)?.expects(text, shop) ?? false;
  };
}
