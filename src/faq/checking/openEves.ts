import type { Day } from '../../base/wallTime.ts';
import { listUpcomingEves } from '../../hours/listUpcomingEves.ts';
import type { Schedule } from '../../hours/Schedule.ts';
import type { LanguagePacks } from '../../language/LanguagePack.ts';
import type { Faq } from '../Faq.ts';
import type { Finding, Place } from '../Finding.ts';
import { localText } from '../../language/localText.ts';
import { warning } from './entriesOf.ts';

/** Eves that are near and for which the shop has written no line: the bot can only say the ordinary hours, and that they may differ. */
export function findOpenEves(faq: Faq, today: Day, packs: LanguagePacks): Finding[] {
  return schedulesOf(faq).flatMap(({ name, place, schedule }) => (
    listUpcomingEves(schedule, today).map(({ day, named }) => {
      const called = dayName(faq, named, packs) ?? day;
      return warning('hours.eve', place, `${name} has no line for ${called}, ${day}`, `Write the hours of that day under "special", such as ${called}: "10-13"; until then the bot says that they may differ`);
    })
  ));
}

/** What a named day is called in the shop's own language. */
export function dayName({ shop }: Faq, id: string | undefined, packs: LanguagePacks): string | undefined {
  const named: Readonly<Record<string, { say: string } | undefined>> = packs[shop.languages[0]].days.named;
  return id === undefined ? undefined : named[id]?.say;
}

/** The branches and the support desk, with what a sentence calls them. */
export function schedulesOf({ shop }: Faq): { name: string; place: Place; schedule: Schedule }[] {
  const somewhere = { file: 'shop.yaml', line: 1, column: 1 };
  return [
    ...shop.locations.map(({ name, place, schedule }) => ({ name: localText(name, shop.languages[0], shop), place: place ?? somewhere, schedule })),
    { name: '"support"', place: shop.support.place ?? somewhere, schedule: shop.support.schedule },
  ];
}
