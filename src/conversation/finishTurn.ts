import type { Decision } from './Action.ts';
import type { ConversationState } from './ConversationState.ts';
import { explain } from './explain.ts';
import { introduce } from './greeting.ts';
import type { PreparedTurn } from './prepareTurn.ts';
import type { Json } from './StoredMessage.ts';
import type { ReadingRecord, TurnCommit, Write } from './Write.ts';

/** What the turn came to, in the channel's terms. */
export interface TurnOutcome {
  decision: Decision;
  /** The one reply, if the turn says anything. */
  reply?: { activity: Json; text: string };
  /** Tells the peer that the customer entered the queue. */
  event?: Json;
  /** The replies travel in the answer to the request. */
  inline: boolean;
  /** This FAQ has not answered before. */
  newFaq: boolean;
}

/** Puts the introduction before the first words of a conversation that was not welcomed. */
export function introduceIfNeeded({ turn, situation }: PreparedTurn): void {
  const { draft } = turn;
  const speaks = draft.paragraphs.length > 0;
  if (speaks && !situation.greeted && draft.greetedAt === undefined) introduce(draft, turn);
}

/** Step 9: all that the turn changes, as one list of writes. */
export function finishTurn(prepared: PreparedTurn, outcome: TurnOutcome): TurnCommit {
  const { turn, understood, answers, along } = prepared;
  const { draft, episode, recalled, now, knowledge } = turn;
  const explanation = explain(turn, outcome.decision, understood, prepared.joined);
  const reading = readingOf(prepared, outcome.decision);
  const spoken = { episode: episode.id, author: 'bot' as const, at: now, answers: answers.id, inline: outcome.inline };

  const writes: Write[] = [
    ...(episode.closes === undefined ? [] : [{ write: 'closeEpisode' as const, ...episode.closes }]),
    { write: 'saveEpisode', id: episode.id, startedAt: episode.startedAt, lastMessageAt: now, state: remember(prepared) },
    ...along.map((message): Write => ({ write: 'finishMessage', id: message.id, episode: episode.id, reading: { ...reading, route: 'joined' } })),
    { write: 'finishMessage', id: answers.id, episode: episode.id, reading },
    ...draft.writes,
  ];
  if (outcome.reply !== undefined) writes.push({ write: 'addMessage', id: turn.newId(), kind: 'message', ...spoken, ...outcome.reply, explanation });
  if (outcome.event !== undefined) writes.push({ write: 'addMessage', id: turn.newId(), kind: 'event', ...spoken, activity: outcome.event, text: '' });
  if (outcome.newFaq) writes.push({ write: 'keepFaqVersion', version: knowledge.faq.version, at: now, files: knowledge.files });

  const language = understood === undefined ? undefined : turn.voice.language;
  return {
    conversation: recalled.id,
    expects: { version: recalled.version, owner: recalled.owner },
    sets: {
      ...(language !== undefined && language !== recalled.language && { language }),
      ...(draft.greetedAt !== undefined && { greetedAt: draft.greetedAt }),
    },
    writes,
  };
}

/** What the next message may lean on: the buttons that it sees, and whether this one was angry. */
function remember({ turn: { draft }, understood }: PreparedTurn): ConversationState {
  const { buttons: before, angry: _, ...state } = draft.state;
  const buttons = draft.paragraphs.length === 0 ? before ?? [] : draft.buttons;
  return { ...state, ...(buttons.length > 0 && { buttons }), ...(understood?.mood.mood === 'angry' && { angry: true }) };
}

function readingOf({ turn, understood }: PreparedTurn, { route }: Decision): ReadingRecord {
  const best = understood?.reading.ranked[0];
  const entry = turn.draft.entry?.id ?? best?.id;
  return {
    route,
    ...(understood !== undefined && {
      language: understood.language,
      verdict: understood.reading.verdict,
      mood: understood.mood.mood,
      ...(entry !== undefined && { entry }),
      ...(best !== undefined && { score: best.score }),
    }),
  };
}
