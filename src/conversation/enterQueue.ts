import type { Instant } from '../base/Clock.ts';
import { isStaffed } from '../handoff/isStaffed.ts';
import { promiseFor } from '../handoff/promiseFor.ts';
import { sayWhen } from '../handoff/sayWhen.ts';
import type { HandoffReason, WaitingCase } from '../handoff/WaitingCase.ts';
import type { PhraseKey } from '../language/phraseKeys.ts';
import { continueParagraph } from './Draft.ts';
import type { Turn } from './Turn.ts';

const receipts: Record<HandoffReason, PhraseKey> = {
  misses: 'handoff.misses',
  asked: 'handoff.asked',
  entry: 'handoff.entry',
  dialog: 'handoff.dialog',
  attachment: 'handoff.attachment',
  error: 'error.sorry',
  angry: 'handoff.angry',
  threat: 'handoff.threat',
  'self-harm': 'handoff.self-harm',
};

/**
 * Puts the customer in the queue: says that it was received and when a person answers, and asks how else to reach them where nobody
 * is at work, or where the channel closes before the promise is due. One who is in the queue already hears the promise again.
 */
export function enterQueue({ reason, team, about }: { reason: HandoffReason; team?: string; about?: string }, turn: Turn): void {
  const { draft, voice, now, newId } = turn;
  const { waiting } = turn.recalled;
  if (waiting !== undefined) {
    if (isAlarm(reason)) raise(reason, waiting, turn);
    if (reason !== 'threat') repeatPromise(turn);
    return;
  }
  const id = newId();
  const due = promiseFor(turn.knowledge, now);
  draft.writes.push({
    write: 'openCase', id, episode: turn.episode.id, at: now, seq: turn.seq, reason, about: about ?? turn.about, ...(team !== undefined && { team }),
  });
  draft.paragraphs.push(voice.phrases.say(receipts[reason]));
  if (due === undefined) {
    continueParagraph(draft, voice.phrases.say('handoff.promise.open'));
  } else {
    const wording = voice.phrases.say('handoff.promise', { when: sayWhen(due, turn.knowledge, voice, turn.wall) });
    draft.writes.push({ write: 'makePromise', id: newId(), case: id, at: now, due, wording });
    continueParagraph(draft, wording);
  }
  draft.buttons = [];
  draft.state = { ...draft.state, misses: 0 };
  draft.handoff = { case: id, reason, about: about ?? turn.about, ...(team !== undefined && { team }), ...(due !== undefined && { due }) };
  askForContact(turn, due);
}

/** Someone may be harmed. */
function isAlarm(reason: HandoffReason): boolean {
  return reason === 'self-harm' || reason === 'threat';
}

/** Who waits for something else must not be overlooked now; and who may harm themselves stays first. */
function raise(reason: HandoffReason, waiting: WaitingCase, { draft, voice }: Turn): void {
  if (waiting.reason !== reason && waiting.reason !== 'self-harm') draft.writes.push({ write: 'raiseCase', id: waiting.id, reason });
  draft.paragraphs.push(voice.phrases.say(receipts[reason]));
  draft.buttons = [];
}

function askForContact(turn: Turn, due: Instant | undefined): void {
  const { draft, voice, knowledge, wall, now, replyWindow } = turn;
  const away = !isStaffed(knowledge, wall);
  const closesFirst = replyWindow !== undefined && (due === undefined || due > now + replyWindow);
  if (!away && !closesFirst) return;
  draft.paragraphs.push(voice.phrases.say(away ? 'handoff.contact' : 'handoff.contact.window'));
  draft.state = { ...draft.state, open: { asks: 'contact' } };
}

/**
 * Tells a customer in the queue again when a person answers. A promise already broken is not repeated, but owned up to.
 * @param phrase what to say it with
 */
export function repeatPromise({ draft, voice, recalled, knowledge, now, wall }: Turn, phrase: 'waiting.repeat' | 'stop.waiting' = 'waiting.repeat'): void {
  const due = recalled.waiting?.promise?.due;
  if (due === undefined) draft.paragraphs.push(voice.phrases.say('waiting.repeat.open'));
  else if (due < now) draft.paragraphs.push(voice.phrases.say('waiting.late'));
  else draft.paragraphs.push(voice.phrases.say(phrase, { when: sayWhen(due, knowledge, voice, wall) }));
}
