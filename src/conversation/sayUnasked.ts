import type { Instant } from '../base/Clock.ts';
import { toWallTime } from '../base/wallTime.ts';
import type { Language } from '../language/Language.ts';
import type { PhraseKey } from '../language/phraseKeys.ts';
import type { Recalled } from './ConversationLog.ts';
import { createVoice } from './createVoice.ts';
import { currentEpisode } from './currentEpisode.ts';
import type { Knowledge } from './Knowledge.ts';
import type { Json } from './StoredMessage.ts';
import type { TurnCommit } from './Write.ts';

/** What the bot says without having been asked, and why. */
export interface Unasked {
  phrase: PhraseKey;
  /** For the explanation: one plain English sentence. */
  because: string;
}

/** What {@link sayUnasked} goes by. */
export interface UnaskedContext {
  now: Instant;
  newId: () => string;
  /** The reply as the channels' activity. */
  toActivity: (text: string, language: Language) => Json;
}

/**
 * A sentence that answers no message of the log; the conversation's state stays as it is.
 * @returns nothing where a person has the conversation: the bot keeps quiet there (promise 3)
 */
export function sayUnasked({ phrase, because }: Unasked, recalled: Recalled, knowledge: Knowledge, { now, newId, toActivity }: UnaskedContext): TurnCommit | undefined {
  if (recalled.owner === 'staff') return undefined;
  const { faq } = knowledge;
  const voice = createVoice(knowledge, recalled.language ?? faq.shop.languages[0], {
    wall: toWallTime(now, faq.shop.timeZone), asked: [],
    ...(recalled.customerName !== undefined && { customerName: recalled.customerName }),
  });
  const text = voice.phrases.say(phrase);
  const { id, startedAt, state, closes } = currentEpisode(recalled, now, newId);
  return {
    conversation: recalled.id,
    expects: { version: recalled.version, owner: recalled.owner },
    sets: {},
    writes: [
      ...(closes === undefined ? [] : [{ write: 'closeEpisode' as const, ...closes }]),
      { write: 'saveEpisode', id, startedAt, lastMessageAt: now, state },
      { write: 'keepFaqVersion', version: faq.version, at: now, files: knowledge.files },
      {
        write: 'addMessage', id: newId(), episode: id, author: 'bot', kind: 'message', at: now, text, activity: toActivity(text, voice.language), inline: false,
        explanation: { summary: because, route: 'unasked', actions: [`say ${phrase}`], language: voice.language, faqVersion: faq.version },
      },
    ],
  };
}
