import type { CommandName } from '../../language/Lexicon.ts';
import type { Language } from '../../language/Language.ts';
import type { LanguagePacks } from '../../language/LanguagePack.ts';
import { phraseKeys, type PhraseKey } from '../../language/phraseKeys.ts';
import type { PhraseText } from '../../language/phrases.ts';
import { placeholders } from '../../language/renderTemplate.ts';
import type { FaqLanguage } from '../Faq.ts';
import type { Placed } from '../form/Form.ts';
import type { Sheet } from '../form/Sheet.ts';
import type { KnownVariables } from '../variables.ts';
import { checkVariables } from './checkVariables.ts';
import { phrasesForm, type WrittenPhrase } from './phrasesForm.ts';

/** Reads `_phrases.yaml`: sentences that the shop says otherwise, and commands that it adds. */
export function readPhrases(
  sheet: Sheet, language: Language, known: KnownVariables, packs: LanguagePacks,
): Pick<FaqLanguage, 'phrases' | 'commands'> {
  // A file in which all is commented out is as good as none.
  if (sheet.root.kind === 'empty') return { phrases: {}, commands: {} };
  const values = phrasesForm.read(sheet.root, sheet, '"_phrases.yaml"', 0)?.value.values ?? {};
  const { commands, ...written } = values;
  const phrases = Object.entries(written).flatMap(([key, phrase]) => {
    const text = readPhrase(key as PhraseKey, phrase, sheet, known, packs[language].phrases[key as PhraseKey]);
    return text === undefined ? [] : [[key, text] as const];
  });
  const added = Object.entries(commands?.value.values ?? {}).map(([name, words]) => (
    [name as CommandName, words.value.map(({ value }) => value)] as const
  ));
  return { phrases: Object.fromEntries(phrases), commands: Object.fromEntries(added) };
}

function readPhrase(key: PhraseKey, { value, at }: Placed<WrittenPhrase>, sheet: Sheet, known: KnownVariables, shipped: PhraseText): PhraseText | undefined {
  const listed: readonly string[] = phraseKeys[key];
  const counts = typeof shipped !== 'string' || listed.includes('count');
  const own = counts ? [...listed, 'count'] : listed;
  if ('all' in value) {
    checkText(value.all, own, listed, key, sheet, known);
    return value.all.value;
  }
  if (!counts) {
    sheet.warning('phrase.uncounted', at, `"${key}" counts nothing, so only "other" is ever said`, `Write one text: ${key}: …`);
  }
  const { one, other } = value.counted.values;
  // "One minute" need not say its number.
  if (one !== undefined) checkText(one, own, listed.filter((name) => name !== 'count'), `${key}" › "one`, sheet, known);
  if (other !== undefined) checkText(other, own, listed, `${key}" › "other`, sheet, known);
  return one === undefined || other === undefined ? undefined : { one: one.value, other: other.value };
}

function checkText(text: Placed<string>, own: readonly string[], kept: readonly string[], name: string, sheet: Sheet, known: KnownVariables): void {
  checkVariables(text, sheet, { ...known, own });
  const used = placeholders(text.value).map((placeholder) => placeholder.name);
  for (const variable of kept.filter((each) => !used.includes(each))) {
    sheet.fault('phrase.variable', text.at, `"${name}" has lost its {{${variable}}}`, `Write {{${variable}}} where it belongs in the sentence`);
  }
}
