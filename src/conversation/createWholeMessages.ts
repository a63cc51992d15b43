import type { Faq } from '../faq/Faq.ts';
import { foldMessage } from '../language/fold.ts';
import { languages, type Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import type { CommandName } from '../language/Lexicon.ts';
import type { ChoicePlace } from '../language/readTalk.ts';

/** What a whole message can be, before anything is matched. */
export type WholeMessage = CommandName | ChoicePlace | 'ping' | 'yes' | 'no' | 'fine' | 'thanks' | 'none-of-these';

/** What a folded message is as a whole, and the languages in which it is that. */
export type WholeMessages = (folded: string) => ReadonlyMap<WholeMessage, ReadonlySet<Language>>;

/** Commands, the one that is obeyed first where a phrase is two of them. */
export const commandNames = ['person', 'stop', 'restart', 'help'] as const;
/** The places of a choice, the first that fits counting. */
export const choicePlaces = ['first', 'second', 'third', 'last'] as const;
const answers = ['ping', 'yes', 'no'] as const;
const notes = ['fine', 'thanks'] as const;
const nothing: ReadonlyMap<WholeMessage, ReadonlySet<Language>> = new Map();

type Found = Map<string, Map<WholeMessage, Set<Language>>>;

// What ships is the same for every FAQ, and a FAQ is read anew whenever a file is saved.
const shipped = new WeakMap<LanguagePacks, Found>();

/** Collects the commands, the short answers and the bot's own buttons in every language: a customer may use any of them at any time. */
export function createWholeMessages(faq: Faq, packs: LanguagePacks): WholeMessages {
  const base = shipped.get(packs) ?? shippedMessages(packs);
  shipped.set(packs, base);
  const own: Found = new Map();
  for (const language of languages) {
    const { commands, phrases } = faq.languages[language] ?? {};
    for (const name of commandNames) for (const text of commands?.[name] ?? []) add(own, text, name, language);
    for (const [key, meaning] of [['clarify.none', 'none-of-these'], ['person.button', 'person']] as const) {
      const text = phrases?.[key] ?? packs[language].phrases[key];
      add(own, typeof text === 'string' ? text : text.other, meaning, language);
    }
  }
  return (folded) => {
    const [ours, theirs] = [base.get(folded), own.get(folded)];
    if (ours === undefined || theirs === undefined) return ours ?? theirs ?? nothing;
    const both = new Map<WholeMessage, ReadonlySet<Language>>(ours);
    for (const [meaning, spoken] of theirs) both.set(meaning, new Set([...(both.get(meaning) ?? []), ...spoken]));
    return both;
  };
}

function shippedMessages(packs: LanguagePacks): Found {
  const found: Found = new Map();
  for (const language of languages) {
    const { lexicon, talk } = packs[language];
    for (const name of commandNames) for (const text of lexicon.commands[name]) add(found, text, name, language);
    for (const list of answers) for (const text of lexicon[list]) add(found, text, list, language);
    for (const list of notes) for (const text of talk[list]) add(found, text, list, language);
    for (const place of choicePlaces) for (const text of talk.choices[place]) add(found, text, place, language);
  }
  return found;
}

function add(found: Found, text: string, meaning: WholeMessage, language: Language): void {
  const key = foldMessage(text);
  const meanings = found.get(key) ?? new Map<WholeMessage, Set<Language>>();
  meanings.set(meaning, (meanings.get(meaning) ?? new Set()).add(language));
  found.set(key, meanings);
}
