import type { Entry } from '../faq/Entry.ts';
import type { Shop } from '../faq/Shop.ts';
import { fold } from '../language/fold.ts';
import { languages, type Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import { splitWords } from '../language/splitWords.ts';
import type { Understanding } from './Understanding.ts';

/** Answers that are another on another day, and at another branch. */
const tellsDays = /\{\{(?:hours|support)\.|\{\{date\.asked\}\}/;
const tellsPlaces = /\{\{(?:hours\.|shop\.addresses)/;

/**
 * "Og på lørdag?", "hva med Tromsø": a message that names a day or a branch and nothing else, after an answer that depends on it. Not where the
 * day alone is answered surely by an entry that tells days itself: "hva med julaften" may have one of its own.
 */
export function isSameAgain(message: Understanding, last: Entry, { shop, packs }: { shop: Shop; packs: LanguagePacks }): boolean {
  const answer = last.answer?.text ?? '';
  const namesDay = message.dates.length > 0 && tellsDays.test(answer);
  const namesPlace = message.namesLocation && (tellsPlaces.test(answer) || last.locations.length > 0);
  if (!namesDay && !namesPlace) return false;
  if (namesDay && !message.namesLocation && message.reading.verdict === 'answer' && message.reading.why.rule !== 'words') return false;
  let rest = message.text;
  for (const { text } of message.dates) rest = rest.replace(text, ' ');
  const names = shop.locations.flatMap(({ name, also }) => [...Object.values(name), ...also].flatMap((each) => fold(each).split(' ')));
  const little = littleWords(message.language, packs);
  return splitWords(rest, message.language).every(({ folded }) => little.has(folded) || (message.namesLocation && names.some((name) => folded.startsWith(name))));
}

const known = new WeakMap<LanguagePacks, ReadonlyMap<Language, ReadonlySet<string>>>();

/** Words that go on from the last question without asking anything new. */
function littleWords(language: Language, packs: LanguagePacks): ReadonlySet<string> {
  const all = known.get(packs) ?? new Map(languages.map((each) => {
    const { talk, lexicon } = packs[each];
    return [each, new Set([talk.follows, talk.leaning, talk.joints, talk.courtesies, lexicon.fillers].flat().flatMap((words) => fold(words).split(' ')))];
  }));
  known.set(packs, all);
  return all.get(language) ?? new Set();
}
