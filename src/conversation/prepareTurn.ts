import type { Instant } from '../base/Clock.ts';
import { toWallTime } from '../base/wallTime.ts';
import { chooseEntry } from '../faq/chooseEntry.ts';
import type { Language } from '../language/Language.ts';
import { nearestLanguage } from '../language/nearestLanguage.ts';
import type { Recalled } from './ConversationLog.ts';
import type { ConversationState } from './ConversationState.ts';
import { createVoice } from './createVoice.ts';
import { currentEpisode } from './currentEpisode.ts';
import type { Situation } from './decide.ts';
import { emptyDraft } from './Draft.ts';
import { isGreeted } from './greeting.ts';
import type { Knowledge } from './Knowledge.ts';
import { leanOn } from './leanOn.ts';
import { localeLanguage } from './localeLanguage.ts';
import { planBurst } from './planBurst.ts';
import { burstDeadline, burstPause, shouldHold } from './shouldHold.ts';
import type { StoredMessage } from './StoredMessage.ts';
import type { Turn } from './Turn.ts';
import type { Understanding } from './Understanding.ts';

/** What a turn begins with. */
export interface TurnInput {
  now: Instant;
  recalled: Recalled;
  /** The message whose turn it is; absent when the time of a held burst is up. */
  message?: StoredMessage;
  knowledge: Knowledge;
  newId: () => string;
  /** Whether the open dialog can take a text for an answer. */
  dialogExpects: (state: ConversationState, text: string) => boolean;
  /** The dialog that a text begins by itself. */
  dialogBegins: (text: string) => string | undefined;
  replyWindow?: number;
}

/** A turn ready to be decided. */
export interface PreparedTurn {
  turn: Turn;
  situation: Situation;
  /** Absent when the customer only opened the chat. */
  understood?: Understanding;
  /** The message that the reply belongs to, and those that are done with it. */
  answers: StoredMessage;
  along: readonly StoredMessage[];
  joined: number;
}

/** Steps 4 to 6: `hold` when more of the burst is waited for, nothing when there is nothing to do. */
export function prepareTurn(input: TurnInput): { hold: StoredMessage; until: Instant } | PreparedTurn | undefined {
  const { now, recalled, message, knowledge } = input;
  const wall = toWallTime(now, knowledge.faq.shop.timeZone);
  const episode = currentEpisode(recalled, now, input.newId);
  const { state } = episode;
  const locale = localeLanguage((message ?? recalled.held.at(-1))?.activity['locale'], knowledge.faq.shop.languages);

  const burst = message === undefined ? recalled.held : [...recalled.held.filter((held) => held.id !== message.id), message];

  if (message?.kind === 'start') {
    const language = recalled.language ?? locale ?? knowledge.faq.shop.languages[0];
    return { ...ready(language, undefined), answers: message, along: [], joined: 1 };
  }

  // Reading is most of a turn's work: no text is read twice.
  const read = new Map<string, Understanding>();
  const understand = (text: string): Understanding => {
    const understood = read.get(text) ?? leanOn(plainly(text), {
      state, ...(recalled.language !== undefined && { before: recalled.language }), faq: knowledge.faq, packs: knowledge.packs, calibration: knowledge.reader().calibration, understand: plainly,
      entry: (id) => chooseEntry(knowledge.faq, recalled.language ?? knowledge.faq.shop.languages[0], id, {
        day: wall.day, ...(state.location !== undefined && { location: state.location }),
      }),
    });
    read.set(text, understood);
    return understood;
  };
  function plainly(text: string): Understanding {
    return knowledge.understand(text, {
      now: wall,
      ...(recalled.language !== undefined && { before: recalled.language }),
      ...(locale !== undefined && { locale }),
      ...(state.location !== undefined && { location: state.location }),
    });
  }
  if (message !== undefined && !message.inline && recalled.owner === 'bot') {
    const alone = understand(message.text);
    // Never longer than the pause, also where the clock was turned back.
    const until = Math.min(burstDeadline(burst), now + burstPause);
    const { situation } = ready(languageOf(alone), alone);
    if (until > now && shouldHold(alone, situation, message.inline)) return { hold: message, until };
  }
  const plan = planBurst(burst, understand);
  if (plan === undefined) return undefined;
  const { understood, answers, along, joined } = plan;
  return { ...ready(languageOf(understood), understood), understood, answers, along, joined };

  function languageOf(understood: Understanding): Language {
    const { languages } = knowledge.faq.shop;
    return nearestLanguage(understood.language, languages) ?? languages[0];
  }

  function ready(language: Language, understood: Understanding | undefined): Pick<PreparedTurn, 'turn' | 'situation'> {
    const location = understood?.location ?? state.location;
    const voice = createVoice(knowledge, language, {
      wall,
      asked: understood?.dates ?? [],
      ...(location !== undefined && { location }),
      ...(recalled.customerName !== undefined && { customerName: recalled.customerName }),
    });
    const begins = understood === undefined || state.dialog !== undefined ? undefined : input.dialogBegins(understood.text);
    const draft = emptyDraft(location === undefined ? state : { ...state, location });
    const about = burst.map((each) => each.text).join('\n');
    const foreign = understood !== undefined && !knowledge.faq.shop.languages.includes(understood.language) ? understood.language : undefined;
    return {
      turn: {
        now, wall, knowledge, recalled, episode, voice, draft, about, seq: (message ?? recalled.held.at(-1))?.seq ?? 0, newId: input.newId,
        ...(foreign !== undefined && { foreign }),
        ...(input.replyWindow !== undefined && { replyWindow: input.replyWindow }),
      },
      situation: {
        owner: recalled.owner,
        state,
        waiting: recalled.waiting !== undefined,
        greeted: isGreeted(recalled.greetedAt, now),
        attachments: (message ?? recalled.held.at(-1))?.files ?? false,
        ...(begins !== undefined && { begins }),
        dialogExpects: understood !== undefined && input.dialogExpects(state, understood.text),
        entry: (id) => voice.entry(id),
      },
    };
  }
}
