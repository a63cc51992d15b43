import type { CommandName } from '../../language/Lexicon.ts';
import { phraseKeys, type PhraseKey } from '../../language/phraseKeys.ts';
import { fields, type FieldForm, type FieldValues } from '../form/fields.ts';
import type { Form, Placed } from '../form/Form.ts';
import { list } from '../form/list.ts';
import type { JsonSchema } from '../schema/JsonSchema.ts';
import { lineText, proseText } from '../form/text.ts';

/** A phrase as it is written, each text with its place. */
export type WrittenPhrase = { all: Placed<string> } | { counted: FieldValues<{ one: string; other: string }> };

const counted = fields<{ one: string; other: string }>({
  one: { form: proseText, required: true, description: 'For a count of one.' },
  other: { form: proseText, required: true, description: 'For any other count.' },
});

/** What every phrase looks like to an editor: said once, since there are many. */
export const phraseSchema: JsonSchema = { anyOf: [proseText.schema, counted.schema] };

const phrase: Form<WrittenPhrase> = {
  schema: { $ref: '#/$defs/phrase' },
  read(node, sheet, name, keyAt) {
    if (node.kind === 'map') {
      const read = counted.read(node, sheet, name, keyAt);
      return read && { ...read, value: { counted: read.value } };
    }
    const text = proseText.read(node, sheet, name, keyAt);
    return text && { ...text, value: { all: text } };
  },
};

type Words = readonly Placed<string>[];

const commands = fields<Record<CommandName, Words>>({
  person: { form: list(lineText), description: 'Whole messages that ask for a person.', examples: [['snakk med en ekte person']] },
  stop: { form: list(lineText), description: 'Whole messages that leave what is going on.', examples: [['glem det']] },
  restart: { form: list(lineText), description: 'Whole messages that begin again.', examples: [['begynn på nytt']] },
  help: { form: list(lineText), description: 'Whole messages that ask what the bot can do.', examples: [['hva kan du']] },
});

/** `_phrases.yaml` as it is written. */
export type PhrasesFields = Record<PhraseKey, WrittenPhrase> & { commands: FieldValues<Record<CommandName, Words>> };

const keys = Object.entries(phraseKeys) as [PhraseKey, readonly string[]][];
const phrases = Object.fromEntries(keys.map(([key, variables]): [PhraseKey, FieldForm<WrittenPhrase>] => [key, {
  form: phrase,
  description: variables.length === 0
    ? 'A sentence of the bot\'s own, said in your way.'
    : `A sentence of the bot's own, said in your way. It keeps ${variables.map((name) => `{{${name}}}`).join(' and ')}.`,
}])) as Record<PhraseKey, FieldForm<WrittenPhrase>>;

/** The bot's own sentences that a shop says otherwise, and commands that it adds. */
export const phrasesForm: Form<FieldValues<PhrasesFields>> = fields<PhrasesFields>({
  ...phrases,
  commands: { form: commands, description: 'Whole messages that steer the bot, besides those that it knows.' },
});
