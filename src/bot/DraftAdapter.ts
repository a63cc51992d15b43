import { BotAdapter, type Activity, type ResourceResponse, type TurnContext } from 'botbuilder';
import { SkrankeError } from '../base/SkrankeError.ts';

/**
 * The adapter under every turn: what is sent goes into the turn's draft, not to the customer. It reaches them from the log, once it is
 * committed (steps 9 and 10).
 */
export class DraftAdapter extends BotAdapter {
  readonly #take: (activity: Partial<Activity>) => void;

  constructor(take: (activity: Partial<Activity>) => void) {
    super();
    this.#take = take;
  }

  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return Promise.resolve(activities.map((activity) => {
      this.#take(activity);
      return { id: '' };
    }));
  }

  override updateActivity(): Promise<never> {
    return onlySends();
  }

  override deleteActivity(): Promise<never> {
    return onlySends();
  }

  override continueConversation(): Promise<never> {
    return onlySends();
  }
}

function onlySends(): Promise<never> {
  return Promise.reject(new SkrankeError(
    'bot.draft',
    'A turn can only send activities: what was said stays said, and the turn ends with its draft.',
    'Change the dialog that tried to update, delete or continue something.',
  ));
}
