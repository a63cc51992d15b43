import type { Shop } from '../faq/Shop.ts';
import { localText } from '../language/localText.ts';
import type { Language } from '../language/Language.ts';
import type { Phrasebook } from '../language/Phrasebook.ts';

/** Where the branches are, a line each, or only the one that is named or known; with its map where the shop gives one. */
export function sayAddresses(shop: Shop, language: Language, phrases: Phrasebook, location: string | undefined): string {
  const known = shop.locations.filter(({ id }) => id === location);
  return (known.length > 0 ? known : shop.locations)
    .map(({ name, address, map }) => phrases.say('hours.place', {
      place: localText(name, language, shop),
      text: [localText(address, language, shop), ...(map === undefined ? [] : [map])].join(' · '),
    }))
    .join('\n');
}
