import type { WallTime } from '../base/wallTime.ts';
import { isValidOn } from '../faq/isValidOn.ts';
import type { Faq } from '../faq/Faq.ts';
import type { Country } from '../base/Country.ts';
import { findDates } from '../language/dates/findDates.ts';
import { findAlarm } from '../language/findAlarm.ts';
import { foldMessage } from '../language/fold.ts';
import { languages, type Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import { partRead } from '../language/partRead.ts';
import { withoutOpening } from '../language/withoutOpening.ts';
import { readMood } from '../language/readMood.ts';
import type { Reader, Reading } from '../matching/Reader.ts';
import { createLocationFinder } from './createLocationFinder.ts';
import { choicePlaces, commandNames, createWholeMessages } from './createWholeMessages.ts';
import { findContact } from './findContact.ts';
import { hoursOfADay } from './hoursOfADay.ts';
import { joinReadings } from './joinReadings.ts';
import { readParts } from './readParts.ts';
import { smallTalk } from './smallTalk.ts';
import type { Understanding, UnderstoodPart } from './Understanding.ts';

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

/** Where a long message ends, people sign with how to reach them. In characters. */
const longestSignature = 200;

/** Prepares what is the same for every message. */
export function createUnderstand(faq: Faq, reader: Reader, packs: LanguagePacks): Understand {
  const findLocation = createLocationFinder(faq.shop);
  const wholeMessages = createWholeMessages(faq, packs);
  const labels = labelsOf(faq);
  const buts = new Set(languages.flatMap((language) => packs[language].talk.buts.map(foldMessage)));
  const fillers = new Set(languages.flatMap((language) => packs[language].lexicon.fillers.map(foldMessage)));

  return (whole, options) => {
    const text = partRead(whole);
    const folded = foldMessage(text);
    const country = options.country ?? faq.shop.country;
    const holdsAt = (location: string | undefined) => (id: string): boolean => faq.shop.languages.some((language) => {
      const entry = faq.languages[language]?.entries.get(id);
      const here = entry !== undefined && (entry.locations.length === 0 || location === undefined || entry.locations.includes(location));
      return here && isValidOn(entry, options.now.day);
    });
    const read = (part: string, language: Language | undefined): UnderstoodPart => {
      const location = findLocation(part) ?? options.location;
      const holds = holdsAt(location);
      const readOf = (words: string, allow: (id: string) => boolean): Reading => reader.read(words, {
        allow,
        ...(language !== undefined && { language }),
        ...(options.before !== undefined && { before: options.before }),
        ...(options.locale !== undefined && { locale: options.locale }),
      });
      const matched = besideOpening(besideSmallTalk(readOf(part, holds), () => readOf(part, (id) => !smallTalk.has(id) && holds(id))), part, (rest) => readOf(rest, holds), packs);
      const dates = findDates(part, { now: options.now, country, packs, language: matched.language });
      return { text: part, dates, ...(location !== undefined && { location }), reading: hoursOfADay(matched, dates.length > 0, faq) };
    };
    const { reading: alone, dates, location } = read(text, options.language);
    const { asks, parts } = readParts(text, {
      whole: alone, packs, isMood,
      read: (part) => read(part, alone.language),
      promptsOf: (id) => faq.languages[alone.language]?.entries.get(id)?.prompts.map((prompt) => prompt.text) ?? [],
    });
    const reading = parts === undefined ? alone : joinReadings(alone, parts);
    const said = wholeMessages(folded);
    const command = commandNames.find((name) => said.has(name));
    const place = choicePlaces.find((name) => said.has(name));
    const label = labels.get(folded)?.filter(({ entry }) => holdsAt(location)(entry));
    const ownLabel = label?.find(({ language }) => language === (options.before ?? reading.language)) ?? label?.[0];
    const contact = findContact(text) ?? (whole.length > text.length ? findContact(whole.slice(-longestSignature)) : undefined);
    const alarm = findAlarm(text, packs);
    return {
      text: whole,
      language: ownLabel?.language ?? languageOf(reading, new Set([...said.values()].flatMap((each) => [...each])), faq, options),
      ...(command !== undefined && { command }),
      ...(ownLabel !== undefined && { label: ownLabel }),
      ...(said.has('none-of-these') && { button: 'none-of-these' as const }),
      ping: said.has('ping') || /^[?!. ]+$/.test(text.trim()),
      yes: said.has('yes'),
      no: said.has('no'),
      fine: said.has('fine'),
      thanks: said.has('thanks'),
      ...(place !== undefined && { place }),
      onlyFillers: folded !== '' && folded.split(' ').every((word) => fillers.has(word)),
      asks: asks || text.includes('?') || folded.split(' ').some((word) => buts.has(word)),
      ...(location !== undefined && { location }),
      namesLocation: findLocation(text) !== undefined,
      dates,
      mood: readMood(text, packs, reading.language),
      ...(contact !== undefined && { contact }),
      ...(alarm !== undefined && { alarm }),
      reading,
      ...(parts !== undefined && { parts }),
    };

    function isMood(id: string): boolean {
      return faq.languages[alone.language]?.entries.get(id)?.mood !== undefined;
    }
  };
}

/** "Hei, er det åpent nå": small talk is no choice to offer beside what the message is about. */
function besideSmallTalk(reading: Reading, withoutIt: () => Reading): Reading {
  const isBeside = reading.verdict === 'clarify' && !smallTalk.has(reading.ranked[0]?.id ?? '') && reading.offered.some((id) => smallTalk.has(id));
  return isBeside ? withoutIt() : reading;
}

/** "Hei, jeg lurer på når dere stenger": what stands before the question makes it no less clear. */
function besideOpening(reading: Reading, text: string, read: (rest: string) => Reading, packs: LanguagePacks): Reading {
  const best = reading.ranked[0]?.id ?? '';
  if (reading.verdict === 'answer' && !smallTalk.has(best)) return reading;
  const rest = withoutOpening(text, reading.language, packs);
  const alone = rest === undefined ? undefined : read(rest);
  const isClearer = alone !== undefined && !smallTalk.has(alone.ranked[0]?.id ?? '') && (alone.verdict === 'answer' || (alone.verdict === 'clarify' && reading.verdict !== 'clarify'));
  return isClearer ? { ...alone, language: reading.language, languageSure: reading.languageSure } : reading;
}

/**
 * The language to go on in. Short answers are alike in several languages ("ja", "stop"), and gibberish is in none: then the conversation
 * stays in the language it was in.
 * @param said the languages in which the whole message is a command or a short answer
 */
function languageOf(reading: Reading, said: ReadonlySet<Language>, faq: Faq, { language, before, locale }: UnderstandOptions): Language {
  if (language !== undefined) return language;
  if (said.size > 0) {
    const likely = [before, locale, ...(reading.languageSure ? [reading.language] : []), ...faq.shop.languages].find((each) => each !== undefined && said.has(each));
    return likely ?? before ?? reading.language;
  }
  return reading.languageSure ? reading.language : before ?? reading.language;
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
