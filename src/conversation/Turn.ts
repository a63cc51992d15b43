import type { Instant } from '../base/Clock.ts';
import type { WallTime } from '../base/wallTime.ts';
import type { Language } from '../language/Language.ts';
import type { Recalled } from './ConversationLog.ts';
import type { CurrentEpisode } from './currentEpisode.ts';
import type { Draft } from './Draft.ts';
import type { Knowledge } from './Knowledge.ts';
import type { Voice } from './createVoice.ts';

/** A turn in the making: what it knows, and what it is going to say. */
export interface Turn {
  now: Instant;
  /** `now` on the shop's wall. */
  wall: WallTime;
  knowledge: Knowledge;
  recalled: Recalled;
  episode: CurrentEpisode;
  voice: Voice;
  /** The customer's language, where the shop lacks it. */
  foreign?: Language;
  /** The place of the message whose turn it is. */
  seq: number;
  /** What the customer wrote, for the staff. */
  about: string;
  draft: Draft;
  newId(): string;
  /** How long the channel still delivers after the customer's last word, in milliseconds. */
  replyWindow?: number;
}
