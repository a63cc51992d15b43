import { idNameSchema } from '../form/id.ts';
import { entryForm } from '../reading/entryForm.ts';
import { phraseSchema, phrasesForm } from '../reading/phrasesForm.ts';
import { shopForm } from '../reading/shopForm.ts';
import { synonymsForm } from '../reading/synonymsForm.ts';
import { takenId } from '../reading/readTopic.ts';
import type { JsonSchema } from './JsonSchema.ts';

const version = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The FAQ format for editors, by file name: completion, help and red lines while typing. Made from the forms that the reader uses.
 * An editor's YAML reader takes `499` for a number and `true` for a boolean; the schemas allow it wherever we read text.
 */
export function faqSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'topic.json': {
      $schema: version,
      title: 'Skranke topic file',
      description: 'Entries by their ids: what customers ask, and what the bot answers.',
      // A file in which all is commented out is an empty document.
      type: ['object', 'null'],
      propertyNames: { ...idNameSchema, not: { const: takenId } },
      additionalProperties: entryForm.schema,
    },
    'shop.json': { $schema: version, title: 'Skranke shop.yaml', description: 'What is true of the shop in every language.', ...shopForm.schema },
    'phrases.json': {
      $schema: version,
      title: 'Skranke _phrases.yaml',
      description: 'The bot\'s own sentences that the shop says in its own way, and commands that it adds.',
      ...phrasesForm.schema,
      type: ['object', 'null'],
      $defs: { phrase: phraseSchema },
    },
    'synonyms.json': {
      $schema: version,
      title: 'Skranke _synonyms.yaml',
      description: 'Words that mean the same, a list in each line: - [frakt, porto, fraktkostnad]',
      ...synonymsForm.schema,
      type: ['array', 'null'],
    },
  };
}
