import type { WallTime } from '../base/wallTime.ts';
import { isValidOn } from '../faq/isValidOn.ts';
import type { Faq } from '../faq/Faq.ts';
import type { Country } from '../base/Country.ts';
import { findDates } from '../language/dates/findDates.ts';
import { foldMessage } from '../language/fold.ts';
import { languages, type Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import type { CommandName, Lexicon } from '../language/Lexicon.ts';
import { readMood } from '../language/readMood.ts';
import type { Reader } from '../matching/Reader.ts';
import { createLocationFinder } from './createLocationFinder.ts';
import { findContact } from './findContact.ts';
import type { Understanding } from './Understanding.ts';

/** What is known about a message besides its text. */
export interface UnderstandOptions {
  now: WallTime;
  /** Forces the language. */
  language?: Language;
  /** The conversation's language until now. */
  before?: Language;
  /** What the channel says. */
  locale?: Language;
  /** The branch that is known already. */
  location?: string;
  /** Other than the shop's own, for dates. */
  country?: Country;
}

/** Reads a message against one FAQ: step 6. */
export type Understand = (text: string, options: UnderstandOptions) => Understanding;

/** Prepares what is the same for every message. */
export function createUnderstand(faq: Faq, reader: Reader, packs: LanguagePacks): Understand {
  const findLocation = createLocationFinder(faq.shop);
  const commands = commandsOf(faq, packs);
  const labels = labelsOf(faq);
  const noneOfThese = phraseSet(faq, packs, 'clarify.none');
  const [pings, yes, no] = [wholeMessages(packs, 'ping'), wholeMessages(packs, 'yes'), wholeMessages(packs, 'no')];
  const fillers = wholeMessages(packs, 'fillers');

  return (text, options) => {
    const folded = foldMessage(text);
    const location = findLocation(text) ?? options.location;
    const holds = (id: string): boolean => faq.shop.languages.some((language) => {
      const entry = faq.languages[language]?.entries.get(id);
      const here = entry !== undefined && (entry.locations.length === 0 || location === undefined || entry.locations.includes(location));
      return here && isValidOn(entry, options.now.day);
    });
    const reading = reader.read(text, {
      allow: holds,
      ...(options.language !== undefined && { language: options.language }),
      ...(options.before !== undefined && { before: options.before }),
      ...(options.locale !== undefined && { locale: options.locale }),
    });
    const command = commands.get(folded);
    const label = labels.get(folded)?.filter(({ entry }) => holds(entry));
    const ownLabel = label?.find(({ language }) => language === (options.before ?? reading.language)) ?? label?.[0];
    const contact = findContact(text);
    return {
      text,
      language: reading.language,
      ...(command !== undefined && { command }),
      ...(ownLabel !== undefined && { label: ownLabel }),
      ...(noneOfThese.has(folded) && { button: 'none-of-these' as const }),
      ping: pings.has(folded) || /^[?!. ]+$/.test(text.trim()),
      yes: yes.has(folded),
      no: no.has(folded),
      onlyFillers: folded !== '' && folded.split(' ').every((word) => fillers.has(word)),
      ...(location !== undefined && { location }),
      dates: findDates(text, { now: options.now, country: options.country ?? faq.shop.country, packs, language: reading.language }),
      mood: readMood(text, packs, reading.language),
      ...(contact !== undefined && { contact }),
      reading,
    };
  };
}

/** Every command of every language, as whole folded messages: a customer may use any. */
function commandsOf(faq: Faq, packs: LanguagePacks): ReadonlyMap<string, CommandName> {
  const found = new Map<string, CommandName>();
  for (const language of languages) {
    const shipped = packs[language].lexicon.commands;
    const own = faq.languages[language]?.commands ?? {};
    for (const name of ['person', 'stop', 'restart', 'help'] as const) {
      for (const phrase of [...shipped[name], ...(own[name] ?? [])]) found.set(foldMessage(phrase), name);
    }
  }
  for (const phrase of phraseSet(faq, packs, 'person.button')) found.set(phrase, 'person');
  return found;
}

function labelsOf(faq: Faq): ReadonlyMap<string, { entry: string; language: Language }[]> {
  const found = new Map<string, { entry: string; language: Language }[]>();
  for (const language of faq.shop.languages) {
    for (const entry of faq.languages[language]?.entries.values() ?? []) {
      const key = foldMessage(entry.label);
      found.set(key, [...(found.get(key) ?? []), { entry: entry.id, language }]);
    }
  }
  return found;
}

function wholeMessages(packs: LanguagePacks, list: keyof Pick<Lexicon, 'ping' | 'yes' | 'no' | 'fillers'>): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => packs[language].lexicon[list].map(foldMessage)));
}

/** What the buttons of this phrase say, in every language, as the shop words it. */
function phraseSet(faq: Faq, packs: LanguagePacks, key: 'clarify.none' | 'person.button'): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => {
    const text = faq.languages[language]?.phrases[key] ?? packs[language].phrases[key];
    return foldMessage(typeof text === 'string' ? text : text.other);
  }));
}
