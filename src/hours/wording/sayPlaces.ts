import type { Phrasebook } from '../../language/Phrasebook.ts';
import type { Contact, OpenPlace } from '../ShopHours.ts';

/** How one place is said, and what is needed to tell several apart. */
export interface PlaceSayer {
  say: (place: OpenPlace, contact: Contact) => string;
  name: (place: OpenPlace) => string;
  /** The shop's own, where a place has none. */
  contact: Contact;
  phrases: Phrasebook;
}

/** One text for all places when it is the same for all, else one for each under its name. */
export function sayPlaces(places: readonly OpenPlace[], { say, name, contact, phrases }: PlaceSayer): string {
  const [first, ...others] = places;
  if (first === undefined) return '';
  const own = (place: OpenPlace): Contact => (place.phone === undefined ? contact : { ...contact, phone: place.phone });
  if (others.length === 0) return say(first, own(first));
  const shared = say(first, contact);
  if (others.every((place) => say(place, contact) === shared)) return shared;
  const texts = places.map((place) => ({ place: name(place), text: place === first && place.phone === undefined ? shared : say(place, own(place)) }));
  if (texts.every(({ text }) => !text.includes('\n'))) return texts.map((values) => phrases.say('hours.place', values)).join('\n');
  return texts.map(({ place, text }) => `${phrases.say('hours.place.head', { place })}\n${text}`).join('\n\n');
}
