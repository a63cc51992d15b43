import { languages, type Language } from '../../language/Language.ts';
import { readReplyTime } from '../../hours/readReplyTime.ts';
import type { ReplyTime } from '../../hours/ReplyTime.ts';
import type { Form } from '../form/Form.ts';
import { shapedText, type Unfit } from '../form/text.ts';
import { suggest } from '../suggest.ts';
import { languageNames, suggestLanguage } from '../suggestLanguage.ts';
import type { JsonSchema } from '../schema/JsonSchema.ts';
import { shorten } from '../yaml/quoted.ts';

/** One of the languages that the program speaks. */
export const language: Form<Language> = shapedText<Language>({ enum: languages }, (text) => {
  const known = languages.find((each) => each === text);
  return known !== undefined ? { value: known } : {
    code: 'language.unknown',
    text: `"${shorten(text)}" is not a language the bot speaks`,
    remedy: suggestLanguage(text) ?? `the languages are ${languageNames}`,
  };
});

/** The version of the FAQ format: the only one there is yet. */
export const format: Form<'1'> = shapedText<'1'>({ enum: [1, '1'] }, (text) => (text === '1' ? { value: '1' } : {
  code: 'format.unknown',
  text: `This program reads format 1, and not "${shorten(text)}"`,
  remedy: 'Write: format: 1',
}));

/** A zone of the IANA list, which `Intl` knows. */
export const timeZone: Form<string> = shapedText({ type: 'string', pattern: '^[A-Za-z]' }, (text) => {
  if (isTimeZone(text)) return { value: text };
  const meant = suggest(text, Intl.supportedValuesOf('timeZone'));
  return {
    code: 'timezone.unknown',
    text: `"${shorten(text)}" is not a time zone`,
    remedy: meant === undefined ? 'write Europe/Oslo, Europe/Copenhagen or Europe/Stockholm' : `did you mean "${meant}"?`,
  };
});

function isTimeZone(text: string): boolean {
  // Intl also takes "+01:00", which has no summer time.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** `30m`, `2h`, `1d`. */
export const replyTime: Form<ReplyTime> = shapedText<ReplyTime>({ type: 'string', pattern: String.raw`^\s*\d{1,4}\s*[a-zA-Z]+\s*$` }, (text) => {
  const value = readReplyTime(text);
  return value !== undefined ? { value } : {
    code: 'reply-time.form',
    text: `"${shorten(text)}" does not say how soon people answer`,
    remedy: 'Write 30m, 2h, or 1d for one working day',
  };
});

/** `######`, `FF-####`: # is a digit, everything else itself. */
export const orderShape: Form<string> = shapedText({ type: 'string', pattern: '#' }, (text) => (text.includes('#') ? { value: text } : {
  code: 'orders.shape',
  text: `"${shorten(text)}" has no #, which stands for a digit`,
  remedy: `Write a # for each digit: "${/\d/.test(text) ? text.replace(/\d/g, '#') : '######'}"`,
}));

/** `#0a5c36`. */
export const colour: Form<string> = shapedText({ type: 'string', pattern: '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' }, (text) => (
  /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) ? { value: text } : {
    code: 'look.colour',
    text: `"${shorten(text)}" is not a colour`,
    remedy: /^[0-9a-f]{6}$/i.test(text) ? `Write: "#${text}"` : 'Write # and six signs, in quotes: "#0a5c36"',
  }
));

const factPattern = '^[A-Za-z0-9_-]+$';

/** The name of a fact, which has to fit between `{{facts.` and `}}`. */
export const factName: { schema: JsonSchema; unfit: (name: string) => Unfit | undefined } = {
  schema: { pattern: factPattern },
  unfit: (name) => (new RegExp(factPattern).test(name) ? undefined : {
    code: 'facts.name',
    text: `"${shorten(name)}" cannot be the name of a fact: it may hold a to z, 0 to 9, "_" and "-"`,
    remedy: `Write: ${name.trim().replace(/[^A-Za-z0-9_-]+/g, '_')}`,
  }),
};
