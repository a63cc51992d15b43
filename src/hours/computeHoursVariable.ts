import { numberOfDay } from '../base/dayNumber.ts';
import type { WallTime } from '../base/wallTime.ts';
import type { DayPacks } from '../language/dates/vocabularyOf.ts';
import type { FoundDate } from '../language/dates/FoundDate.ts';
import type { Language } from '../language/Language.ts';
import { localText } from '../language/localText.ts';
import type { Phrasebook } from '../language/Phrasebook.ts';
import { addOpenTime } from './addOpenTime.ts';
import type { DayOverride } from './DayOverride.ts';
import { isHoursVariable, type HoursVariable } from './hoursVariables.ts';
import { sayDeadline } from './sayDeadline.ts';
import type { OpenPlace, ShopHours } from './ShopHours.ts';
import { withOverrides } from './withOverrides.ts';
import type { Desk } from './wording/Desk.ts';
import { sayAsked, sayAskedDays } from './wording/sayAsked.ts';
import { sayDayHours } from './wording/sayDayHours.ts';
import { sayDeviations } from './wording/sayDayLines.ts';
import { sayNow } from './wording/sayNow.ts';
import { sayPlaces } from './wording/sayPlaces.ts';
import { sayWeek, weekPattern } from './wording/sayWeek.ts';

/** What is true of one reply. */
export interface HoursContext {
  shop: ShopHours;
  language: Language;
  phrases: Phrasebook;
  packs: DayPacks;
  /** The shop's wall time. */
  now: WallTime;
  /** The days the question named. */
  asked: readonly FoundDate[];
  /** The id of the branch that is named or known. */
  location?: string;
  overrides: readonly DayOverride[];
}

/** How far ahead deviating days are told, in days: as far as `check` warns of them. */
const specialHorizon = 60;
const aWeek = 6;
const ordinaryWeeks = 35;

/** Phrasebooks that are saying hours right now. */
const speaking = new WeakSet<Phrasebook>();

/**
 * The value of a variable of {@link hoursVariables} now; empty for any other name. A shop may put a variable into a phrase of its own that this
 * variable is said with: there it is empty, so that a sentence never waits for itself.
 */
export function computeHoursVariable(name: string, context: HoursContext): string {
  const { phrases } = context;
  if (!isHoursVariable(name) || speaking.has(phrases)) return '';
  speaking.add(phrases);
  try {
    return compute(name, context);
  } finally {
    speaking.delete(phrases);
  }
}

function compute(name: HoursVariable, context: HoursContext): string {
  const { shop, phrases, packs, language, now, asked } = context;
  const wording = { phrases, words: packs[language].days };
  if (name === 'hours.overview') {
    return asked.length > 0 ? compute('hours.asked', context) : `${compute('hours.today', context)}\n\n${compute('hours.week', context)}`;
  }
  if (name === 'date.asked') return sayAskedDays(asked, now, wording);
  if (name.startsWith('support.')) {
    const schedule = withOverrides(shop.support.schedule, context.overrides, 'support');
    return say(name, { ...wording, kind: 'support', schedule, now, contact: shop.contact }, context);
  }
  const known = shop.locations.filter(({ id }) => id === context.location);
  return sayPlaces(known.length > 0 ? known : shop.locations, {
    say: (place, contact) => say(name, { ...wording, kind: 'hours', schedule: withOverrides(place.schedule, context.overrides, place.id), now, contact }, context),
    name: (place: OpenPlace) => localText(place.name, language, shop),
    contact: shop.contact,
    phrases,
  });
}

function say(name: HoursVariable, desk: Desk, context: HoursContext): string {
  switch (name.slice(name.indexOf('.') + 1)) {
    case 'today': return sayDayHours(desk.now.day, desk);
    case 'asked': return sayAsked(context.asked, desk);
    case 'week': return [...sayWeek(desk), ...deviations(desk, aWeek)].join('\n');
    case 'special': return deviations(desk, specialHorizon).join('\n') || desk.phrases.say('hours.special.none');
    case 'reply': return sayReply(desk, context);
    default: return sayNow(desk);
  }
}

function deviations(desk: Desk, days: number): string[] {
  const today = numberOfDay(desk.now.day);
  return sayDeviations(today, today + days, weekPattern(desk.schedule, today, today + ordinaryWeeks), desk);
}

function sayReply(desk: Desk, { shop }: HoursContext): string {
  const due = addOpenTime(desk.schedule, desk.now, shop.support.replyWithin);
  return due === undefined ? desk.phrases.say('support.reply.open') : desk.phrases.say('support.reply', { when: sayDeadline(due, desk.now, desk) });
}
