import type { Action } from './Action.ts';
import { freshState } from './ConversationState.ts';
import { enterQueue, repeatPromise } from './enterQueue.ts';
import { greet, startButtons } from './greeting.ts';
import { helpLines } from './helpLine.ts';
import { labelsOf } from './labelsOf.ts';
import { sayAnswer } from './sayAnswer.ts';
import type { Turn } from './Turn.ts';

/** The actions that belong to the dialogs, which are the Bot Framework's. */
export type DialogAction = Extract<Action, { act: 'begin-dialog' | 'continue-dialog' | 'resume-dialog' | 'leave-dialog' }>;

/** So many messages in a row are not understood before a person is asked. */
const patience = 2;

/** Step 8, but for dialogs: puts into the turn's draft what an action says and writes. */
export function perform(action: Exclude<Action, DialogAction>, turn: Turn): void {
  const { draft, voice } = turn;
  draft.done.push(nameOf(action));
  switch (action.act) {
    case 'greet':
      greet(turn);
      return;
    case 'say':
      draft.paragraphs.push(voice.phrases.say(action.phrase));
      return;
    case 'answer':
      sayAnswer(action.entry, turn, action.about);
      return;
    case 'clarify':
      clarify(action, turn);
      return;
    case 'miss-rest':
      draft.paragraphs.push(voice.phrases.say('miss.rest'));
      offerPerson(turn);
      return;
    case 'offer-person':
      offerPerson(turn);
      return;
    case 'offer-again':
      draft.buttons = [...draft.state.buttons ?? []];
      return;
    case 'help-line':
      draft.paragraphs.push(voice.phrases.say('alarm.self-harm'), voice.phrases.say(helpLines[turn.knowledge.faq.shop.country]));
      return;
    case 'miss':
      miss(turn, 'miss.first');
      return;
    case 'none-of-these':
      miss(turn, 'clarify.again');
      return;
    case 'help':
      draft.paragraphs.push(voice.phrases.say('help.text'));
      draft.buttons = startButtons(voice);
      return;
    case 'restart':
      draft.state = freshState;
      draft.paragraphs.push(voice.phrases.say('restart.done'));
      draft.buttons = startButtons(voice);
      return;
    case 'queue':
      enterQueue(action, turn);
      return;
    case 'add-to-case':
      draft.paragraphs.push(voice.phrases.say('waiting.added'));
      return;
    case 'repeat-promise':
      repeatPromise(turn);
      return;
    case 'keep-case':
      repeatPromise(turn, 'stop.waiting');
      return;
    case 'take-contact':
      takeContact(action.contact, turn);
      return;
    case 'ask-anything-else':
      draft.paragraphs.push(voice.phrases.say('done.anything'));
      draft.state = { ...draft.state, misses: 0, open: { asks: 'anything-else' } };
      return;
    case 'close-question': {
      const { open: _, ...rest } = draft.state;
      draft.state = rest;
    }
  }
}

/** The way to a person comes last, within what a channel shows. */
function offerPerson({ draft, voice }: Turn): void {
  const label = voice.phrases.say('person.button');
  draft.buttons = [...draft.buttons.filter((button) => button !== label).slice(0, 10), label];
}

function clarify({ entries, also }: Extract<Action, { act: 'clarify' }>, { draft, voice, about }: Turn): void {
  draft.paragraphs.push(voice.phrases.say(also === true ? 'clarify.also' : 'clarify.ask'));
  draft.buttons = [...labelsOf(entries, voice), voice.phrases.say('clarify.none')];
  draft.state = { ...draft.state, open: { asks: 'choice', entries, about } };
}

/** Asks for other words once; then a person has to help. */
function miss(turn: Turn, phrase: 'miss.first' | 'clarify.again'): void {
  const { draft, voice, recalled } = turn;
  const misses = draft.state.misses + 1;
  if (recalled.waiting !== undefined) {
    draft.paragraphs.push(voice.phrases.say('waiting.added'));
    return;
  }
  if (misses >= patience) {
    enterQueue({ reason: 'misses' }, turn);
    return;
  }
  draft.state = { ...draft.state, misses };
  draft.paragraphs.push(voice.phrases.say(phrase));
  draft.buttons = [...startButtons(voice), voice.phrases.say('person.button')];
}

function takeContact(contact: string, { draft, voice, recalled }: Turn): void {
  if (recalled.waiting === undefined) return;
  draft.writes.push({ write: 'setCaseContact', id: recalled.waiting.id, contact });
  const { open: _, ...rest } = draft.state;
  draft.state = rest;
  draft.paragraphs.push(voice.phrases.say('handoff.contact.thanks', { contact }));
}

function nameOf(action: Action): string {
  const detail = 'entry' in action ? action.entry : 'phrase' in action ? action.phrase : 'reason' in action ? action.reason
    : 'entries' in action ? action.entries.join(', ') : undefined;
  return detail === undefined ? action.act : `${action.act} ${detail}`;
}
