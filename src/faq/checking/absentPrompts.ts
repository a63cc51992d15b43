import type { Faq } from '../Faq.ts';
import type { Finding } from '../Finding.ts';
import { entriesOf, warning } from './entriesOf.ts';

/** Follow-up buttons to entries that another language has, and this one lacks. */
export function findAbsentPrompts(faq: Faq): Finding[] {
  return entriesOf(faq).flatMap(({ prompts, language }) => prompts.flatMap(({ text, place }) => (
    faq.languages[language]?.entries.has(text) === true ? []
      : warning('prompt.absent', place, `"${text}" is not in ${language}/, so its button would be in another language`, `Write "${text}" in ${language}/, or take the prompt away here`)
  )));
}
