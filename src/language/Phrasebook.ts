import type { PhraseKey } from './phraseKeys.ts';
import type { PhraseText } from './phrases.ts';
import { renderTemplate } from './renderTemplate.ts';

/** The values of a phrase's own variables. `count` chooses between `one` and `other`. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** Says the bot's own sentences in one language. */
export interface Phrasebook {
  say(key: PhraseKey, values?: PhraseValues): string;
}

/**
 * A phrasebook of shipped texts, in which the shop's own go first.
 * @param valueOf what every phrase may use besides its own variables (`shop.name`)
 */
export function createPhrasebook(
  shipped: Readonly<Record<PhraseKey, PhraseText>>,
  overrides: Readonly<Partial<Record<string, PhraseText>>>,
  valueOf: (name: string) => string | undefined = () => undefined,
): Phrasebook {
  return {
    say(key, values = {}) {
      const text = overrides[key] ?? shipped[key];
      const template = typeof text === 'string' ? text : Number(values['count']) === 1 ? text.one : text.other;
      return renderTemplate(template, (name) => (name in values ? String(values[name]) : valueOf(name)));
    },
  };
}
