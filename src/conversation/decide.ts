import type { Entry } from '../faq/Entry.ts';
import type { Alarm } from '../language/findAlarm.ts';
import type { CommandName } from '../language/Lexicon.ts';
import type { Action, Decision } from './Action.ts';
import type { Owner } from './ConversationLog.ts';
import type { ConversationState } from './ConversationState.ts';
import { answer, answerParts, decideQuestion } from './decideQuestion.ts';
import { smallTalk } from './smallTalk.ts';
import type { Understanding } from './Understanding.ts';
import { withMood } from './withMood.ts';

/** What a decision rests on. */
export interface Situation {
  owner: Owner;
  state: ConversationState;
  /** A case is in the queue. */
  waiting: boolean;
  /** The welcome was given, and not so long ago that it is given again. */
  greeted: boolean;
  /** Files came along. */
  attachments: boolean;
  /** Whether the open dialog, if any, can take the text for an answer. */
  dialogExpects: boolean;
  /** The dialog that the text begins by itself, where nothing else is understood: an order number that nobody asked for. */
  begins?: string;
  /** The entry in the customer's language, or the shop's nearest. */
  entry(id: string): Entry | undefined;
}

/** Steps 5 and 7: what to do about a message. Pure; looks at nothing but its arguments. */
export function decide(message: Understanding, situation: Situation): Decision {
  if (situation.owner === 'staff') return { route: 'silent', actions: [] };
  if (message.alarm !== undefined) return decideAlarm(message.alarm, situation);
  return withMood(decideCalmly(message, situation), message, situation);
}

function decideCalmly(message: Understanding, situation: Situation): Decision {
  const { state } = situation;
  if (message.command !== undefined) return decideCommand(message.command, situation);
  if (message.text.trim() === '') return decideWordless(situation);
  if (message.contact !== undefined && situation.waiting && (message.contact.alone || state.open?.asks === 'contact')) {
    return { route: 'contact', actions: [{ act: 'take-contact', contact: message.contact.text }] };
  }

  const answered = decideOpenQuestion(message, situation);
  if (answered !== undefined) return answered;
  if (situation.waiting && state.dialog === undefined && asksWhetherAnyoneIsThere(message)) return { route: 'ping', actions: [{ act: 'repeat-promise' }] };
  if (message.label !== undefined) {
    // "Takk" and "hei" in the middle of a dialog do not end it.
    if (state.dialog !== undefined && message.label.entry !== 'goodbye' && smallTalk.has(message.label.entry)) return { route: 'label', actions: [...answer(message.label.entry, situation), { act: 'resume-dialog' }] };
    return { route: 'label', actions: [...leave(state), ...answer(message.label.entry, situation)] };
  }
  if (state.dialog !== undefined) return decideInDialog(message, situation);
  return decideQuestion(message, situation);
}

/** A person at once, whatever was going on. */
function decideAlarm({ alarm }: Alarm, { state }: Situation): Decision {
  const close: readonly Action[] = state.open === undefined ? [] : [{ act: 'close-question' }];
  const help: readonly Action[] = alarm === 'self-harm' ? [{ act: 'help-line' }] : [];
  return { route: 'alarm', actions: [...leave(state), ...close, ...help, { act: 'queue', reason: alarm }] };
}

/** To one who waits "hei?" is no greeting, though it may be the greeting's label. */
function asksWhetherAnyoneIsThere({ ping, onlyFillers, label }: Understanding): boolean {
  return (ping || onlyFillers) && (label === undefined || label.entry === 'greeting');
}

function decideCommand(command: CommandName, { state, waiting }: Situation): Decision {
  const actions: Record<CommandName, readonly Action[]> = {
    person: [...leave(state), { act: 'queue', reason: 'asked' }],
    stop: [...leave(state), { act: 'close-question' }, ...stop(state, waiting)],
    restart: [...leave(state), { act: 'restart' }],
    help: [{ act: 'help' }, ...(state.dialog === undefined ? [] : [{ act: 'resume-dialog' } as const])],
  };
  return { route: `command-${command}`, actions: actions[command] };
}

/** The case stays: it is the dialog that is stopped, or the bot's question. */
function stop({ dialog }: ConversationState, waiting: boolean): readonly Action[] {
  if (!waiting) return [{ act: 'say', phrase: 'stop.done' }];
  return dialog === undefined ? [{ act: 'keep-case' }] : [{ act: 'say', phrase: 'stop.done' }, { act: 'repeat-promise' }];
}

/** A picture, a file, a voice message: nothing the bot can read. */
function decideWordless({ attachments, waiting }: Situation): Decision {
  if (!attachments) return { route: 'attachment', actions: [{ act: 'miss' }] };
  return { route: 'attachment', actions: [waiting ? { act: 'add-to-case' } : { act: 'queue', reason: 'attachment' }] };
}

/** An answer to what the bot asked last, if the message is one. */
function decideOpenQuestion(message: Understanding, situation: Situation): Decision | undefined {
  const { open } = situation.state;
  if (open?.asks === 'choice') {
    const chosen = message.label !== undefined && open.entries.includes(message.label.entry) ? message.label.entry
      : message.yes ? open.entries[0]
      : undefined;
    if (chosen !== undefined) return { route: 'choice', actions: [{ act: 'close-question' }, ...answer(chosen, situation)] };
    if (message.button === 'none-of-these' || message.no) {
      return { route: 'none-of-these', actions: [{ act: 'close-question' }, { act: 'none-of-these' }] };
    }
  }
  if (open?.asks === 'anything-else' && message.no) return { route: 'closing', actions: [{ act: 'close-question' }, { act: 'say', phrase: 'done.no' }] };
  // The question stays open: who says yes and then thinks better of it may still say no.
  if (open?.asks === 'anything-else' && message.yes) return { route: 'closing', actions: [{ act: 'say', phrase: 'done.yes' }] };
  return undefined;
}

/** A clear question in between is answered, and the dialog asks again; all else is the dialog's. */
function decideInDialog(message: Understanding, situation: Situation): Decision {
  const best = message.reading.ranked[0]?.id;
  const asksElse = !situation.dialogExpects && message.reading.verdict === 'answer' && best !== undefined && !message.onlyFillers;
  if (message.no) return { route: 'dialog', actions: [{ act: 'leave-dialog' }, { act: 'say', phrase: 'stop.done' }] };
  if (!asksElse) return { route: 'dialog', actions: [{ act: 'continue-dialog' }] };
  const entry = situation.entry(best);
  if (message.parts !== undefined) {
    const actions = answerParts(message.parts, situation).filter(({ act }) => act !== 'clarify' && act !== 'miss-rest');
    if (actions.every(({ act }) => act === 'answer')) return { route: 'question', actions: [...actions, { act: 'resume-dialog' }] };
  }
  if (entry?.dialog !== undefined) return { route: 'dialog', actions: [{ act: 'continue-dialog' }] };
  if (entry?.handoff !== undefined) return { route: 'question', actions: [{ act: 'leave-dialog' }, ...answer(best, situation)] };
  return { route: 'question', actions: [...answer(best, situation), { act: 'resume-dialog' }] };
}

function leave(state: ConversationState): readonly Action[] {
  return state.dialog === undefined ? [] : [{ act: 'leave-dialog' }];
}
