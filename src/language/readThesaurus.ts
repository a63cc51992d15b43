import { z } from 'zod';
import type { Language } from './Language.ts';
import { readShippedYaml } from './readShippedYaml.ts';
import type { Thesaurus } from './Thesaurus.ts';
import { wordList } from './wordList.ts';

const schema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), wordList);

/** Reads `thesaurus.yaml`. Throws `language.broken`. */
export function readThesaurus(language: Language, text: string): Thesaurus {
  return readShippedYaml(language, 'thesaurus.yaml', text, schema);
}
