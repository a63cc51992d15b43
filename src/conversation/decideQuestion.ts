import type { Entry } from '../faq/Entry.ts';
import type { Action, Decision } from './Action.ts';
import type { Situation } from './decide.ts';
import type { Understanding, UnderstoodPart } from './Understanding.ts';

/** From here on a pleased message is about what it looks like, even if that is not sure enough to be answered. */
const likely = 0.6;

/** What to do about a message that is no command, no button and no dialog's. */
export function decideQuestion(message: Understanding, situation: Situation): Decision {
  const { verdict, ranked, offered } = message.reading;
  const closing: readonly Action[] = situation.state.open === undefined ? [] : [{ act: 'close-question' }];
  if (message.parts !== undefined) return { route: 'question', actions: [...closing, ...answerParts(message.parts, situation)] };
  const best = ranked[0]?.id;
  if (verdict === 'answer' && best !== undefined) return { route: 'question', actions: [...closing, ...answer(best, situation)] };
  if (situation.begins !== undefined && !situation.waiting) return { route: 'question', actions: [...closing, { act: 'begin-dialog', dialog: situation.begins }] };
  const noted = takeNote(message, situation);
  if (noted !== undefined) return noted;
  if (verdict === 'clarify') return { route: 'question', actions: [{ act: 'clarify', entries: offered.slice(0, 3) }] };
  return { route: 'question', actions: situation.waiting ? [{ act: 'add-to-case' }] : [...closing, { act: 'miss' }] };
}

/** Thanks, praise, "ok" and a short answer to nothing are no questions, and so no misses. */
function takeNote(message: Understanding, situation: Situation): Decision | undefined {
  const { state, waiting } = situation;
  if (message.thanks) return { route: 'closing', actions: [{ act: 'say', phrase: 'thanks.reply' }] };
  if (message.mood.mood === 'happy' && !message.asks) {
    const [best] = message.reading.ranked;
    const praise = best !== undefined && situation.entry(best.id)?.mood === 'praise' ? best.id : undefined;
    // Who is pleased may still have come for something.
    if (praise === undefined && message.reading.verdict === 'clarify' && (best?.score ?? 0) >= likely) return undefined;
    return { route: 'praise', actions: praise === undefined ? [{ act: 'say', phrase: 'praise.thanks' }] : answer(praise, situation) };
  }
  if (waiting || state.lastEntry === undefined || state.open !== undefined) return undefined;
  if (message.fine) return { route: 'closing', actions: [{ act: 'say', phrase: 'fine.reply' }] };
  if (message.no) return { route: 'closing', actions: [{ act: 'say', phrase: 'done.no' }] };
  if (message.yes) return { route: 'closing', actions: [{ act: 'say', phrase: 'done.yes' }, { act: 'offer-again' }] };
  return undefined;
}

/** What saying an entry brings with it. */
export function answer(id: string, situation: Situation): readonly Action[] {
  const entry = situation.entry(id);
  if (entry === undefined) return [{ act: 'miss' }];
  if (id === 'greeting' && !situation.greeted) return [{ act: 'greet' }];
  return [
    ...(entry.answer === undefined ? [] : [{ act: 'answer' as const, entry: id }]),
    ...(entry.dialog === undefined ? [] : [{ act: 'begin-dialog' as const, dialog: entry.dialog }]),
    ...handOff(entry, situation),
  ];
}

/**
 * All answers, one after the other; then what was not understood; then, last and once, the dialog or the person that one of them asks for. Where a
 * person comes, they have read the whole message: nothing is asked back, and no dialog begun.
 */
export function answerParts(parts: readonly UnderstoodPart[], situation: Situation): readonly Action[] {
  const answered = parts.flatMap((part) => {
    const entry = part.reading.verdict === 'answer' ? situation.entry(part.reading.ranked[0]?.id ?? '') : undefined;
    return entry === undefined ? [] : [{ part, entry }];
  });
  const [needsPerson] = answered.flatMap(({ entry }) => (entry.handoff === undefined ? [] : [entry]));
  const dialog = answered.find(({ entry }) => entry.dialog !== undefined)?.entry.dialog;
  const unclear = parts.find(({ reading }) => reading.verdict !== 'answer')?.reading;
  const said = answered.flatMap(({ part: { dates, location }, entry }): Action[] => (entry.answer === undefined ? []
    : [{ act: 'answer', entry: entry.id, about: { dates, ...(location !== undefined && { location }) } }]));
  if (needsPerson !== undefined) return [...said, ...handOff(needsPerson, situation)];
  return [
    ...said,
    ...(unclear === undefined ? [] : [unclear.verdict === 'clarify' && dialog === undefined
      ? { act: 'clarify', entries: unclear.offered.slice(0, 3), also: true } as const
      : { act: 'miss-rest' } as const]),
    ...(dialog === undefined ? [] : [{ act: 'begin-dialog', dialog } as const]),
  ];
}

function handOff({ handoff }: Entry, { waiting }: Situation): readonly Action[] {
  if (handoff === undefined) return [];
  return [waiting ? { act: 'add-to-case' } : { act: 'queue', reason: 'entry', ...handoff }];
}
