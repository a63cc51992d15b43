import type { Language } from '../language/Language.ts';
import { createPhrasebook } from '../language/Phrasebook.ts';
import type { Turn } from './Turn.ts';

/**
 * Says that an answer comes in another language than the customer's: each time where the shop speaks theirs and this entry lacks it, once in an
 * episode, in the customer's own language, where the shop does not speak it at all.
 * @param language that of the answer
 */
export function tellLanguage(language: Language, { draft, voice, foreign, knowledge }: Turn): void {
  if (foreign !== undefined) {
    if (draft.state.toldLanguage === foreign) return;
    draft.state = { ...draft.state, toldLanguage: foreign };
    draft.paragraphs.push(createPhrasebook(knowledge.packs[foreign].phrases, {}, () => undefined).say('language.neighbour', { language: nameOf(language, foreign) }));
    return;
  }
  if (language === voice.language) return;
  const notice = voice.phrases.say('language.neighbour', { language: nameOf(language, voice.language) });
  if (!draft.paragraphs.includes(notice)) draft.paragraphs.push(notice);
}

function nameOf(language: Language, spoken: Language): string {
  return new Intl.DisplayNames([spoken], { type: 'language' }).of(language) ?? language;
}
