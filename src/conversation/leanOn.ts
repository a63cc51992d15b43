import type { Entry } from '../faq/Entry.ts';
import type { Faq } from '../faq/Faq.ts';
import type { Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import type { Calibration } from '../matching/Calibration.ts';
import type { ConversationState } from './ConversationState.ts';
import { isSameAgain } from './isSameAgain.ts';
import { readWithLast } from './readWithLast.ts';
import { typedButton } from './typedButton.ts';
import type { Leaning, Understanding } from './Understanding.ts';

/** What was said before, and what is needed to read a message by it. */
export interface LeanContext {
  state: ConversationState;
  /** The conversation's language until now. */
  before?: Language;
  faq: Faq;
  packs: LanguagePacks;
  calibration: Pick<Calibration, 'answerFrom'>;
  /** Reads the text of a button, as if it had been tapped. */
  understand(text: string): Understanding;
  /** The entry as this conversation hears it. */
  entry(id: string): Entry | undefined;
}

/** A longer message says itself what it is about; in characters. */
const longest = 200;

/**
 * Reads a message by what the bot said last: "nummer to", a button typed with a slip, "ja" to the only button, "og på lørdag?", "hva koster det?".
 * What is clear by itself stays as it was read. Forgotten with the episode, and not done within a dialog, which asks its own questions.
 */
export function leanOn(message: Understanding, context: LeanContext): Understanding {
  const { state } = context;
  const isClear = message.command !== undefined || message.label !== undefined || message.button !== undefined || message.alarm !== undefined;
  if (isClear || message.text.length > longest || state.dialog !== undefined || message.parts !== undefined) return message;
  return byButton(message, context) ?? byLast(message, context) ?? message;
}

function byButton(message: Understanding, { state, packs, understand }: LeanContext): Understanding | undefined {
  const buttons = state.buttons ?? [];
  if (buttons.length === 0) return undefined;
  // "None of these" and the way to a person are no places to count to.
  const isChoice = (button: string): boolean => state.open?.asks !== 'choice' || state.open.entries.includes(understand(button).label?.entry ?? '');
  const placed = message.place === undefined ? undefined : buttons.filter(isChoice).at({ first: 0, second: 1, third: 2, last: -1 }[message.place]);
  if (placed !== undefined) return tapped(message, understand(placed), { on: placed, how: 'place' });
  const [only, ...others] = buttons;
  if (message.yes && !message.fine && state.open === undefined && state.lastEntry !== undefined && only !== undefined && others.length === 0) {
    return tapped(message, understand(only), { on: only, how: 'yes' });
  }
  const typed = typedButton(message.text, buttons, message.language, packs);
  return typed === undefined ? undefined : tapped(message, understand(typed), { on: typed, how: 'typed' });
}

/** What the button says, in the words and the mood of the message. */
function tapped(message: Understanding, button: Understanding, leans: Leaning): Understanding {
  return { ...button, text: message.text, mood: message.mood, yes: false, no: false, fine: false, thanks: false, leans };
}

function byLast(message: Understanding, context: LeanContext): Understanding | undefined {
  const { state, faq, packs, calibration } = context;
  const last = state.lastEntry === undefined ? undefined : context.entry(state.lastEntry);
  if (last === undefined || message.yes || message.no || message.fine || message.thanks || message.ping) return undefined;
  if (isSameAgain(message, last, { shop: faq.shop, packs })) {
    // "Og i Tromsø?" after "når stenger dere på lørdag": still on Saturday.
    const dates = message.dates.length > 0 ? message.dates : state.asked ?? [];
    const summary = `It only names ${message.dates.length > 0 ? 'another day' : 'another branch'}, so it is about ${last.id} again, which was answered last.`;
    return { ...message, language: languageOf(message, last, context), dates, reading: answered(message, last.id, summary), leans: { on: last.id, how: 'again' } };
  }
  const reading = readWithLast(message, last, { near: nearTo(last, faq, message.language), packs, calibration });
  return reading === undefined ? undefined : { ...message, reading, leans: { on: last.id, how: 'topic' } };
}

/** "Og på lørdag?" is as good in Danish as in Norwegian: then the conversation stays in its language. */
function languageOf(message: Understanding, last: Entry, { before, faq, packs }: LeanContext): Language {
  return before !== undefined && isSameAgain({ ...message, language: before }, last, { shop: faq.shop, packs }) ? before : message.language;
}

function answered({ reading }: Understanding, id: string, summary: string): Understanding['reading'] {
  const best = reading.ranked[0]?.score ?? 0;
  const own = { id, score: Math.max(best, 0.9) };
  return { ...reading, verdict: 'answer', offered: [], ranked: [own, ...reading.ranked.filter((each) => each.id !== id)], why: { ...reading.why, summary } };
}

/** The entry itself, what staff let it lead to, and what leads to it; the welcome leads everywhere, and so tells nothing. */
function nearTo({ id, prompts }: Entry, faq: Faq, language: Language): ReadonlySet<string> {
  const entries = [...faq.languages[language]?.entries.values() ?? []];
  const leading = entries.filter((each) => each.id !== 'greeting' && each.prompts.some(({ text }) => text === id));
  return new Set([id, ...prompts.map(({ text }) => text), ...leading.map((each) => each.id)]);
}

