import type { Instant } from '../base/Clock.ts';
import { toWallTime, type WallTime } from '../base/wallTime.ts';
import { sayDeadline } from '../hours/sayDeadline.ts';
import type { LanguagePacks } from '../language/LanguagePack.ts';
import type { Language } from '../language/Language.ts';
import type { Phrasebook } from '../language/Phrasebook.ts';
import type { Hours } from './promiseFor.ts';

/** A promise's time as the customer reads it: "i morgen før kl. 12". */
export function sayWhen(
  due: Instant,
  hours: Hours & { packs: LanguagePacks },
  voice: { language: Language; phrases: Phrasebook },
  wall: WallTime,
): string {
  return sayDeadline(toWallTime(due, hours.faq.shop.timeZone), wall, { phrases: voice.phrases, words: hours.packs[voice.language].days });
}
