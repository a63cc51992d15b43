import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Decision } from '../conversation/Action.ts';
import { decide } from '../conversation/decide.ts';
import { perform } from '../conversation/perform.ts';
import type { DialogRunner } from './createDialogRunner.ts';
import { turnOf } from './TurnInProgress.ts';

/** Steps 7 and 8 as Bot Framework sees them: decides, and puts what is decided into the turn's draft. */
export class SupportBot extends ActivityHandler {
  readonly #dialogs: DialogRunner;

  constructor(dialogs: DialogRunner) {
    super();
    this.#dialogs = dialogs;
    this.onMessage(async (context, next) => {
      const { understood, situation } = turnOf(context);
      if (understood !== undefined) await this.#carryOut(decide(understood, situation), context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await this.#welcome(context);
      await next();
    });
    this.onEvent(async (context, next) => {
      await this.#welcome(context);
      await next();
    });
  }

  async #welcome(context: TurnContext): Promise<void> {
    const { situation } = turnOf(context);
    const silent = situation.greeted || situation.owner === 'staff';
    await this.#carryOut({ route: 'start', actions: silent ? [] : [{ act: 'greet' }] }, context);
  }

  async #carryOut(decision: Decision, context: TurnContext): Promise<void> {
    const progress = turnOf(context);
    progress.decision = decision;
    for (const action of decision.actions) {
      switch (action.act) {
        case 'begin-dialog':
        case 'continue-dialog':
        case 'resume-dialog':
        case 'leave-dialog':
          for (const next of await this.#dialogs.run(action, context)) perform(next, progress.turn);
          break;
        default:
          perform(action, progress.turn);
      }
    }
  }
}
