import { suggest } from '../suggest.ts';
import { shorten } from '../yaml/quoted.ts';
import type { Form } from './Form.ts';
import { shapedText } from './text.ts';

/**
 * One of a few words.
 * @param also what staff may write for one of them, to be told the right one
 */
export function choice<T extends string>(words: readonly T[], also: Readonly<Record<string, T>> = {}): Form<T> {
  return shapedText<T>({ enum: words }, (text, name) => {
    const known = words.find((word) => word === text);
    if (known !== undefined) return { value: known };
    const meant = also[text.toLowerCase()] ?? suggest(text, words);
    return {
      code: 'value.unknown',
      text: `"${shorten(text)}" is not one that ${name} can be`,
      remedy: meant === undefined ? `write ${words.join(', ')}` : `did you mean "${meant}"?`,
    };
  });
}
