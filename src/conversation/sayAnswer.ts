import type { FoundDate } from '../language/dates/FoundDate.ts';
import { labelsOf } from './labelsOf.ts';
import { tellLanguage } from './tellLanguage.ts';
import type { Turn } from './Turn.ts';

/** A channel shows no more buttons and links than this under one message. */
const most = { buttons: 11, links: 3 } as const;

/**
 * Says an entry's answer, with its picture, links and prompts, and forgets the misses before it. A second answer of the same reply adds its own.
 * @param about the days and the branch of the part it answers; left out, those of the message
 */
export function sayAnswer(id: string, turn: Turn, about?: { dates: readonly FoundDate[]; location?: string }): void {
  const { draft, voice: whole } = turn;
  const voice = about === undefined ? whole : whole.about(about);
  const entry = voice.entry(id);
  if (entry?.answer === undefined) return;
  tellLanguage(entry.language, turn);
  // True of some branches only, and the customer has named none: say which.
  const only = entry.locations.length > 0 && (about?.location ?? draft.state.location) === undefined;
  const heading = only ? `**${entry.locations.map((place) => voice.locationName(place)).join(', ')}**\n` : '';
  draft.paragraphs.push(heading + voice.fill(entry.answer.text));
  draft.answered.push(entry);
  const said = new Set(draft.answered.length > 1 ? draft.answered.map(({ label }) => label) : []);
  const before = draft.answered.length > 1 ? draft.buttons : [];
  const labels = [...before, ...labelsOf(entry.prompts.map((prompt) => prompt.text), voice)];
  draft.buttons = [...new Set(labels)].filter((label) => !said.has(label)).slice(0, most.buttons);
  draft.links = draft.answered.flatMap(({ links }) => links).slice(0, most.links);
  if (entry.image !== undefined) draft.image ??= entry.image;
  draft.entry ??= entry;
  const { asked: _, ...state } = draft.state;
  draft.state = { ...state, misses: 0, lastEntry: id, ...(voice.asked.length > 0 && { asked: voice.asked }) };
}
