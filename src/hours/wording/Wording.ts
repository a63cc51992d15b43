import type { DayWords } from '../../language/days/readDayWords.ts';
import type { Phrasebook } from '../../language/Phrasebook.ts';

/** What one language says hours with. */
export interface Wording {
  phrases: Phrasebook;
  words: DayWords;
}
