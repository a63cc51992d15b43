import type { WallTime } from '../base/wallTime.ts';
import { chooseEntry } from '../faq/chooseEntry.ts';
import type { Entry } from '../faq/Entry.ts';
import { localText } from '../language/localText.ts';
import { computeHoursVariable } from '../hours/computeHoursVariable.ts';
import type { FoundDate } from '../language/dates/FoundDate.ts';
import type { Language } from '../language/Language.ts';
import { createPhrasebook, type Phrasebook } from '../language/Phrasebook.ts';
import { renderTemplate } from '../language/renderTemplate.ts';
import type { Knowledge } from './Knowledge.ts';
import { sayAddresses } from './sayAddresses.ts';

/** What is true of one reply besides its language. */
export interface VoiceContext {
  wall: WallTime;
  /** The days the question named. */
  asked: readonly FoundDate[];
  /** The branch that is named or known. */
  location?: string;
  customerName?: string;
}

/** Speaks one language of the shop at one moment: phrases and answers with every variable filled in. */
export interface Voice {
  language: Language;
  phrases: Phrasebook;
  /** The days the question named. */
  asked: readonly FoundDate[];
  /** The same voice, about other days and perhaps another branch: of one part of a message. */
  about(part: { dates: readonly FoundDate[]; location?: string }): Voice;
  /** Fills the `{{variables}}` of an answer. */
  fill(template: string): string;
  /** The entry in this language, or in the shop's nearest, if it holds today and for this branch. */
  entry(id: string): Entry | undefined;
  /** The name of a branch. */
  locationName(id: string): string;
}

export function createVoice(knowledge: Knowledge, language: Language, context: VoiceContext): Voice {
  const { faq, packs, overrides } = knowledge;
  const { shop } = faq;

  function valueOf(name: string): string | undefined {
    const [room = '', key = ''] = name.split(/\.(.*)/s);
    switch (room) {
      case 'shop':
        if (key === 'addresses') return sayAddresses(shop, language, phrases, context.location);
        return key === 'name' ? localText(shop.name, language, shop) : undefined;
      case 'contact': return shop.contact[key as keyof typeof shop.contact];
      case 'facts': {
        const fact = shop.facts[key];
        return fact === undefined ? undefined : localText(fact.value, language, shop);
      }
      case 'customer': return context.customerName;
      default: return computeHoursVariable(name, {
        shop, language, phrases, packs, overrides, now: context.wall, asked: context.asked,
        ...(context.location !== undefined && { location: context.location }),
      });
    }
  }

  const phrases = createPhrasebook(packs[language].phrases, faq.languages[language]?.phrases ?? {}, valueOf);
  return {
    language,
    phrases,
    asked: context.asked,
    about: ({ dates, ...place }) => createVoice(knowledge, language, { ...context, asked: dates, ...place }),
    fill: (template) => renderTemplate(template, valueOf),
    entry: (id) => chooseEntry(faq, language, id, { day: context.wall.day, ...(context.location !== undefined && { location: context.location }) }),
    locationName: (id) => {
      const location = shop.locations.find((place) => place.id === id);
      return location === undefined ? id : localText(location.name, language, shop);
    },
  };
}
