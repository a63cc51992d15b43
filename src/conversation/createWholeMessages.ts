import type { Faq } from '../faq/Faq.ts';
import { foldMessage } from '../language/fold.ts';
import { languages, type Language } from '../language/Language.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import type { CommandName } from '../language/Lexicon.ts';

/** What a whole message can be, before anything is matched. */
export type WholeMessage = CommandName | 'ping' | 'yes' | 'no' | 'none-of-these';

/** What a folded message is as a whole, and the languages in which it is that. */
export type WholeMessages = (folded: string) => ReadonlyMap<WholeMessage, ReadonlySet<Language>>;

/** Commands, the one that is obeyed first where a phrase is two of them. */
export const commandNames = ['person', 'stop', 'restart', 'help'] as const;
const answers = ['ping', 'yes', 'no'] as const;
const nothing: ReadonlyMap<WholeMessage, ReadonlySet<Language>> = new Map();

/** Collects the commands, the short answers and the bot's own buttons in every language: a customer may use any of them at any time. */
export function createWholeMessages(faq: Faq, packs: LanguagePacks): WholeMessages {
  const found = new Map<string, Map<WholeMessage, Set<Language>>>();
  const add = (text: string, meaning: WholeMessage, language: Language): void => {
    const key = foldMessage(text);
    const meanings = found.get(key) ?? new Map<WholeMessage, Set<Language>>();
    meanings.set(meaning, (meanings.get(meaning) ?? new Set()).add(language));
    found.set(key, meanings);
  };
  for (const language of languages) {
    const { lexicon, phrases } = packs[language];
    const own = faq.languages[language];
    for (const name of commandNames) for (const text of [...lexicon.commands[name], ...(own?.commands[name] ?? [])]) add(text, name, language);
    for (const list of answers) for (const text of lexicon[list]) add(text, list, language);
    const button = (key: 'clarify.none' | 'person.button'): string => {
      const text = own?.phrases[key] ?? phrases[key];
      return typeof text === 'string' ? text : text.other;
    };
    add(button('clarify.none'), 'none-of-these', language);
    add(button('person.button'), 'person', language);
  }
  return (folded) => found.get(folded) ?? nothing;
}
