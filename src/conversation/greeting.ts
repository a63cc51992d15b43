import type { Instant } from '../base/Clock.ts';
import type { Draft } from './Draft.ts';
import { labelsOf } from './labelsOf.ts';
import type { Turn } from './Turn.ts';

/** A welcome is given again only after so long, in milliseconds (DESIGN §2). */
const freshFor = 30 * 24 * 60 * 60_000;

/** Whether the customer was welcomed, and not too long ago. */
export function isGreeted(greetedAt: Instant | undefined, now: Instant): boolean {
  return greetedAt !== undefined && now - greetedAt < freshFor;
}

/** The welcome: that it is a bot, what it can do, and what is out of the ordinary today. */
export function greet({ draft, voice, now, knowledge, wall }: Turn): void {
  draft.paragraphs.push(voice.phrases.say('greeting.first'));
  const outOfTheOrdinary = knowledge.overrides.some((override) => override.day === wall.day);
  if (outOfTheOrdinary) draft.paragraphs.push(voice.phrases.say('greeting.notice', { notice: voice.fill('{{hours.today}}') }));
  draft.buttons = startButtons(voice);
  draft.greetedAt = now;
}

/** What stands before the first reply of a conversation that was not welcomed. */
export function introduce(draft: Draft, { voice, now }: Turn): void {
  draft.paragraphs.unshift(voice.phrases.say('greeting.intro'));
  draft.greetedAt = now;
}

/** The buttons of the welcome: the prompts of the entry `greeting`. */
export function startButtons(voice: Turn['voice']): string[] {
  const prompts = voice.entry('greeting')?.prompts ?? [];
  return labelsOf(prompts.map((prompt) => prompt.text), voice);
}
