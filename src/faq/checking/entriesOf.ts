import type { Entry } from '../Entry.ts';
import type { Faq } from '../Faq.ts';
import type { Finding, Place } from '../Finding.ts';

/** Every entry, language by language. */
export function entriesOf({ shop, languages }: Faq): Entry[] {
  return shop.languages.flatMap((language) => [...languages[language]?.entries.values() ?? []]);
}

/** A warning in the words of the checker. */
export function warning(code: string, place: Place, text: string, remedy: string): Finding {
  return { severity: 'warning', code, place, text, remedy };
}

/** A place as a sentence names it: `nb/returns.yaml:14`. */
export function sayPlace({ file, line }: Place): string {
  return `${file}:${line}`;
}
