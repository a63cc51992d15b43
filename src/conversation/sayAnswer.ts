import { labelsOf } from './labelsOf.ts';
import type { Turn } from './Turn.ts';

/** Says an entry's answer, with its picture, links and prompts, and forgets the misses before it. */
export function sayAnswer(id: string, { draft, voice }: Turn): void {
  const entry = voice.entry(id);
  if (entry?.answer === undefined) return;
  if (entry.language !== voice.language) {
    const language = new Intl.DisplayNames([voice.language], { type: 'language' }).of(entry.language) ?? entry.language;
    draft.paragraphs.push(voice.phrases.say('language.neighbour', { language }));
  }
  // True of some branches only, and the customer has named none: say which.
  const only = entry.locations.length > 0 && draft.state.location === undefined;
  const heading = only ? `**${entry.locations.map((place) => voice.locationName(place)).join(', ')}**\n` : '';
  draft.paragraphs.push(heading + voice.fill(entry.answer.text));
  draft.buttons = labelsOf(entry.prompts.map((prompt) => prompt.text), voice);
  draft.links = [...entry.links];
  if (entry.image !== undefined) draft.image = entry.image;
  draft.entry = entry;
  draft.state = { ...draft.state, misses: 0, lastEntry: id };
}
