import { distance } from 'fastest-levenshtein';
import { foldMessage } from '../language/fold.ts';
import { languages, type Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';

/** A slip of the finger in a title of so many letters is forgiven, and two in one of so many. */
const longEnough = { one: 4, two: 9 } as const;

/**
 * The button that a message types out by hand, politeness and a small slip aside: "åpningstider takk", "Bytte og returr". Two that fit equally
 * well are none.
 * @param buttons the texts of the buttons under the last reply
 */
export function typedButton(text: string, buttons: readonly string[], language: Language, packs: LanguagePacks): string | undefined {
  const typed = foldMessage(text);
  const longest = Math.max(...buttons.map((button) => button.length));
  // A title and some politeness: a longer message is no button.
  if (typed === '' || typed.length > longest + 30) return undefined;
  const forms = [typed, withoutCourtesies(typed, courtesiesOf(language, packs))];
  const near = buttons.flatMap((button) => {
    const title = foldMessage(button);
    const allowed = title.length >= longEnough.two ? 2 : title.length >= longEnough.one ? 1 : 0;
    const slips = Math.min(...forms.map((form) => (form.length < title.length - allowed ? Infinity : distance(form, title))));
    return slips <= allowed ? [{ button, slips }] : [];
  }).sort((a, b) => a.slips - b.slips);
  const [best, second] = near;
  return best === undefined || best.slips === second?.slips ? undefined : best.button;
}

/** Takes polite words off both ends. */
function withoutCourtesies(text: string, courtesies: readonly string[]): string {
  let rest = ` ${text} `;
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const words of courtesies) {
      if (rest.startsWith(words)) rest = rest.slice(words.length - 1);
      if (rest.endsWith(words)) rest = rest.slice(0, rest.length - words.length + 1);
    }
  }
  return rest.trim();
}

const known = new WeakMap<LanguagePacks, Map<Language, readonly string[]>>();

/** Each with a blank around it; English is polite everywhere. */
function courtesiesOf(language: Language, packs: LanguagePacks): readonly string[] {
  const all = known.get(packs) ?? new Map<Language, readonly string[]>(languages.map((each) => [
    each, [...new Set([...packs[each].talk.courtesies, ...packs.en.talk.courtesies].map((words) => ` ${foldMessage(words)} `))],
  ]));
  known.set(packs, all);
  return all.get(language) ?? [];
}
