import { EventFactory, TurnContext, type Activity } from 'botbuilder';
import type { Instant } from '../base/Clock.ts';
import type { Draft } from '../conversation/Draft.ts';
import type { Json } from '../conversation/StoredMessage.ts';
import { toTranscript } from '../conversation/toTranscript.ts';
import type { TranscriptLine } from '../conversation/TranscriptLine.ts';
import { DraftAdapter } from './DraftAdapter.ts';

/** What was said. Not the hand-overs before this one, each of which has a transcript of its own, nor what a page told the bot beside the talk. */
function isSpoken({ activity }: TranscriptLine): boolean {
  return activity['type'] === 'message';
}

/**
 * The framework's `handoff.initiate`: tells a peer that can take over what it is about, with the conversation so far. It is given the turn's
 * own time and no id, which the framework would draw at random: a turn that is repeated must be the same turn.
 */
export function handoffEvent(
  handoff: NonNullable<Draft['handoff']>,
  asked: Json,
  { lines, reference }: { lines: readonly TranscriptLine[]; reference: Json },
  at: Instant,
): Json {
  const context = new TurnContext(new DraftAdapter(() => undefined), asked);
  const { due, ...about } = handoff;
  const event = EventFactory.createHandoffInitiation(
    context,
    { ...about, ...(due !== undefined && { due: new Date(due).toISOString() }) },
    { activities: toTranscript(lines.filter(isSpoken), reference) as unknown as Activity[] },
  );
  const { id: _, ...rest } = JSON.parse(JSON.stringify(event)) as Json;
  return { ...rest, timestamp: new Date(at).toISOString() };
}
