import { foldMessage } from '../../language/fold.ts';
import { languages } from '../../language/Language.ts';
import type { LanguagePacks } from '../../language/LanguagePack.ts';
import type { CommandName } from '../../language/Lexicon.ts';
import type { Faq } from '../Faq.ts';
import type { Finding } from '../Finding.ts';
import { entriesOf, warning } from './entriesOf.ts';

const commandNames: readonly CommandName[] = ['person', 'stop', 'restart', 'help'];
const buttons = ['person.button', 'clarify.none'] as const;

/** Labels that are also a command or a button of the bot's own, in any language: a tap on them would do that instead. */
export function findTakenLabels(faq: Faq, packs: LanguagePacks): Finding[] {
  const taken = new Map<string, string>();
  for (const language of languages) {
    const own = faq.languages[language];
    for (const name of commandNames) {
      for (const phrase of [...packs[language].lexicon.commands[name], ...(own?.commands[name] ?? [])]) taken.set(foldMessage(phrase), `the command "${name}"`);
    }
    for (const key of buttons) {
      const text = own?.phrases[key] ?? packs[language].phrases[key];
      taken.set(foldMessage(typeof text === 'string' ? text : text.other), `the bot's own button "${key}"`);
    }
  }
  return entriesOf(faq).flatMap(({ id, label, place }) => {
    const by = taken.get(foldMessage(label));
    return by === undefined ? [] : warning('label.taken', place, `"${label}" is ${by}, so a tap on the button of "${id}" does that instead`, 'Give the entry another button: button: …');
  });
}
