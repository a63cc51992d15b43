import type { Country } from '../base/Country.ts';
import type { PhraseKey } from '../language/phraseKeys.ts';

/** Where help is found, by the country of the shop: who writes in another language lives there too. */
export const helpLines: Readonly<Record<Country, PhraseKey>> = { NO: 'alarm.lines.no', DK: 'alarm.lines.dk', SE: 'alarm.lines.se' };
