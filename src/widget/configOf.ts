import type { Instant } from '../base/Clock.ts';
import { toWallTime } from '../base/wallTime.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import { createVoice, type Voice } from '../conversation/createVoice.ts';
import { promiseFor } from '../handoff/promiseFor.ts';
import { sayWhen } from '../handoff/sayWhen.ts';
import type { Language } from '../language/Language.ts';
import { localText } from '../language/localText.ts';
import { phraseKeys, type PhraseKey } from '../language/phraseKeys.ts';
import type { FrameConfig } from './shared/FrameConfig.ts';

/** A shop that names no colour of its own. */
export const defaultColour = '#1f4e79';

/** As WebChat calls the languages. */
const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', da: 'da-DK', sv: 'sv-SE', en: 'en-US' };

const prefix = 'widget.';
/** They change with the time of day: they are said as `reply`. */
const sayings: ReadonlySet<PhraseKey> = new Set(['widget.reply', 'widget.reply.open']);
const shown = (Object.keys(phraseKeys) as PhraseKey[]).filter((key) => key.startsWith(prefix) && !sayings.has(key));

/** What the chat shows of the shop in one language now. */
export function configOf(knowledge: Knowledge, language: Language, now: Instant): FrameConfig {
  const { shop } = knowledge.faq;
  const voice = voiceAt(knowledge, language, now);
  const { phone, email } = shop.contact;
  return {
    language,
    locale: locales[language],
    name: localText(shop.name, language, shop),
    colour: shop.look.colour ?? defaultColour,
    ...(shop.look.logo !== undefined && { logo: shop.look.logo }),
    languages: shop.languages,
    // "kl. 12" stays on one line.
    reply: sayReply(knowledge, voice, now).replace(/\b(kl\.) (?=\d)/g, '$1\u00a0'),
    contact: { ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) },
    phrases: Object.fromEntries(shown.flatMap((key) => sayBoth(key, voice))),
  };
}

/** The interface's voice, which nobody has asked anything yet. */
export function voiceAt(knowledge: Knowledge, language: Language, now: Instant): Voice {
  return createVoice(knowledge, language, { wall: toWallTime(now, knowledge.faq.shop.timeZone), asked: [] });
}

/** A phrase that counts is said twice, for one (`key.one`) and for any other number, whose place is kept: the browser counts. */
export function sayBoth(key: PhraseKey, { phrases }: Pick<Voice, 'phrases'>): [name: string, text: string][] {
  const name = key.slice(prefix.length);
  const counts = (phraseKeys[key] as readonly string[]).includes('count');
  return counts ? [[`${name}.one`, phrases.say(key, { count: 1 })], [name, phrases.say(key, { count: '{{count}}' })]] : [[name, phrases.say(key)]];
}

/** The very promise that the bot would make now, so that the two never disagree. */
function sayReply(knowledge: Knowledge, { language, phrases }: Voice, now: Instant): string {
  const due = promiseFor(knowledge, now);
  if (due === undefined) return phrases.say('widget.reply.open');
  return phrases.say('widget.reply', { when: sayWhen(due, knowledge, { language, phrases }, toWallTime(now, knowledge.faq.shop.timeZone)) });
}
