import type { Country } from '../../base/Country.ts';
import type { DayRule } from './DayRule.ts';

/** A day, or a stretch of days, that people call by a name. */
export interface NamedDay {
  /** When it is in each country. Absent: the name says nothing there (school holidays differ by municipality). */
  rule: Readonly<Partial<Record<Country, DayRule>>>;
  /**
   * Where shops are closed by law or by custom unless they say otherwise: the public holidays, and for Denmark the two
   * further days of the closing act (lukkeloven § 2), 5 June and 24 December.
   */
  holiday?: readonly Country[];
  /** The last year it was such a holiday. */
  holidayUntil?: number;
  /** Where many shops keep shorter hours than on an ordinary day of the week. */
  eve?: readonly Country[];
}

const all = (rule: DayRule): Readonly<Record<Country, DayRule>> => ({ NO: rule, DK: rule, SE: rule });
const everywhere: readonly Country[] = ['NO', 'DK', 'SE'];

/**
 * Every day the program knows by name. What it is called is in `<language>/days.yaml`, under the same ids.
 * Where two holidays fall on one day it is called by the one that stands first here.
 */
export const namedDays = {
  'new-years-day': { rule: all({ anchor: '01-01' }), holiday: everywhere },
  'second-new-years-day': { rule: all({ anchor: '01-02' }) },
  'twelfth-night': { rule: all({ anchor: '01-05' }), eve: ['SE'] },
  'epiphany': { rule: all({ anchor: '01-06' }), holiday: ['SE'] },
  'st-knuts-day': { rule: all({ anchor: '01-13' }) },
  'sami-day': { rule: all({ anchor: '02-06' }) },
  'valentines-day': { rule: all({ anchor: '02-14' }) },
  'womens-day': { rule: all({ anchor: '03-08' }) },
  'waffle-day': { rule: all({ anchor: '03-25' }) },
  'mothers-day': { rule: { NO: { anchor: '02-08', weekday: 7 }, DK: { anchor: '05-08', weekday: 7 }, SE: { anchor: '05-25', weekday: 7 } } },
  'fathers-day': { rule: { NO: { anchor: '11-08', weekday: 7 }, DK: { anchor: '06-05' }, SE: { anchor: '11-08', weekday: 7 } } },
  'winter-break': { rule: { DK: { anchor: 'week 7', days: 7 } } },

  'walpurgis-night': { rule: all({ anchor: '04-30' }), eve: ['SE'] },
  'may-day': { rule: all({ anchor: '05-01' }), holiday: ['NO', 'SE'], eve: ['DK'] },
  'liberation-day': { rule: { NO: { anchor: '05-08' }, DK: { anchor: '05-05' }, SE: { anchor: '05-08' } } },
  'constitution-day': { rule: { NO: { anchor: '05-17' }, DK: { anchor: '06-05' }, SE: { anchor: '05-17' } }, holiday: ['NO', 'DK'] },
  'national-day': { rule: { NO: { anchor: '05-17' }, DK: { anchor: '06-05' }, SE: { anchor: '06-06' } }, holiday: ['SE'] },

  'shrove-sunday': { rule: all({ anchor: -49 }) },
  'shrove-monday': { rule: all({ anchor: -48 }) },
  'shrove-tuesday': { rule: all({ anchor: -47 }) },
  'ash-wednesday': { rule: all({ anchor: -46 }) },
  'easter-break': { rule: all({ anchor: -8, days: 10 }) },
  'palm-saturday': { rule: all({ anchor: -8 }) },
  'palm-weekend': { rule: all({ anchor: -8, days: 2 }) },
  'palm-sunday': { rule: all({ anchor: -7 }) },
  'easter-week': { rule: all({ anchor: -6, days: 7 }) },
  'easter': { rule: { NO: { anchor: -3, days: 5 }, DK: { anchor: -3, days: 5 }, SE: { anchor: -2, days: 4 } } },
  'maundy-thursday': { rule: all({ anchor: -3 }), holiday: ['NO', 'DK'] },
  'good-friday': { rule: all({ anchor: -2 }), holiday: everywhere },
  'easter-eve': { rule: all({ anchor: -1 }), eve: everywhere },
  'easter-sunday': { rule: all({ anchor: 0 }), holiday: everywhere },
  'easter-monday': { rule: all({ anchor: 1 }), holiday: everywhere },
  'great-prayer-day': { rule: all({ anchor: 26 }), holiday: ['DK'], holidayUntil: 2023 },
  'ascension-day': { rule: all({ anchor: 39 }), holiday: everywhere },
  'ascension-weekend': { rule: all({ anchor: 39, days: 4 }) },
  'whitsun-weekend': { rule: { NO: { anchor: 48, days: 3 }, DK: { anchor: 48, days: 3 }, SE: { anchor: 48, days: 2 } } },
  'whitsun': { rule: { NO: { anchor: 49, days: 2 }, DK: { anchor: 49, days: 2 }, SE: { anchor: 48, days: 2 } } },
  'whit-eve': { rule: all({ anchor: 48 }), eve: ['NO'] },
  'whit-sunday': { rule: all({ anchor: 49 }), holiday: everywhere },
  'whit-monday': { rule: all({ anchor: 50 }), holiday: ['NO', 'DK'] },

  'midsummer-eve': { rule: { NO: { anchor: '06-23' }, DK: { anchor: '06-23' }, SE: { anchor: '06-19', weekday: 5 } }, eve: ['SE'] },
  'midsummer-day': { rule: { NO: { anchor: '06-24' }, DK: { anchor: '06-24' }, SE: { anchor: '06-20', weekday: 6 } }, holiday: ['SE'] },
  'midsummer': { rule: { NO: { anchor: '06-23', days: 2 }, DK: { anchor: '06-23', days: 2 }, SE: { anchor: '06-19', weekday: 5, days: 2 } } },
  'midsummer-weekend': { rule: { NO: { anchor: '06-23', days: 2 }, DK: { anchor: '06-23', days: 2 }, SE: { anchor: '06-19', weekday: 5, days: 3 } } },
  'st-johns-eve': { rule: all({ anchor: '06-23' }) },
  'st-johns-day': { rule: all({ anchor: '06-24' }) },
  'summer': { rule: all({ anchor: '06-01', until: '08-31' }) },
  'industry-holiday': { rule: { NO: { anchor: 'week 28', days: 21 }, DK: { anchor: 'week 29', days: 21 }, SE: { anchor: 'week 28', days: 28 } } },
  'st-olavs-day': { rule: all({ anchor: '07-29' }) },

  'cinnamon-bun-day': { rule: all({ anchor: '10-04' }) },
  'autumn-break': { rule: { DK: { anchor: 'week 42', days: 7 }, SE: { anchor: 'week 44', days: 7 } } },
  'un-day': { rule: all({ anchor: '10-24' }) },
  'halloween': { rule: all({ anchor: '10-31' }) },
  'all-saints-eve': { rule: { NO: { anchor: '10-31' }, DK: { anchor: '10-31' }, SE: { anchor: '10-30', weekday: 5 } } },
  'all-saints-day': { rule: { NO: { anchor: '11-01', weekday: 7 }, DK: { anchor: '11-01', weekday: 7 }, SE: { anchor: '10-31', weekday: 6 } }, holiday: ['SE'] },
  'all-saints-weekend': { rule: { NO: { anchor: '10-31', weekday: 6, days: 2 }, DK: { anchor: '10-31', weekday: 6, days: 2 }, SE: { anchor: '10-30', weekday: 5, days: 3 } } },
  'all-hallows': { rule: all({ anchor: '11-01' }) },
  'martinmas-eve': { rule: all({ anchor: '11-10' }) },
  'singles-day': { rule: all({ anchor: '11-11' }) },
  'black-week': { rule: all({ anchor: '11-19', weekday: 1, days: 7 }) },
  'black-friday': { rule: all({ anchor: '11-23', weekday: 5 }) },
  'black-weekend': { rule: all({ anchor: '11-23', weekday: 5, days: 3 }) },
  'cyber-monday': { rule: all({ anchor: '11-26', weekday: 1 }) },

  'advent': { rule: all({ anchor: '11-27', weekday: 7, until: '12-24' }) },
  'first-advent': { rule: all({ anchor: '11-27', weekday: 7 }) },
  'second-advent': { rule: all({ anchor: '12-04', weekday: 7 }) },
  'third-advent': { rule: all({ anchor: '12-11', weekday: 7 }) },
  'fourth-advent': { rule: all({ anchor: '12-18', weekday: 7 }) },
  'lucia': { rule: all({ anchor: '12-13' }) },
  'little-christmas-eve': { rule: all({ anchor: '12-23' }) },
  'christmas': { rule: all({ anchor: '12-24', days: 3 }) },
  'christmas-eve': { rule: all({ anchor: '12-24' }), holiday: ['DK'], eve: ['NO', 'SE'] },
  'christmas-holidays': { rule: all({ anchor: '12-24', days: 9 }) },
  'christmas-days': { rule: all({ anchor: '12-25', days: 2 }) },
  'christmas-day': { rule: all({ anchor: '12-25' }), holiday: everywhere },
  'boxing-day': { rule: all({ anchor: '12-26' }), holiday: everywhere },
  'third-christmas-day': { rule: all({ anchor: '12-27' }) },
  'fourth-christmas-day': { rule: all({ anchor: '12-28' }) },
  'between-the-years': { rule: all({ anchor: '12-27', days: 4 }) },
  'new-year': { rule: all({ anchor: '12-31', days: 2 }) },
  'new-years-eve': { rule: all({ anchor: '12-31' }), eve: everywhere },
} as const satisfies Record<string, NamedDay>;

/** The stable name of a day: `christmas-eve`. */
export type DayId = keyof typeof namedDays;

/** All ids, in the order of the table. */
export const dayIds = Object.keys(namedDays) as readonly DayId[];
