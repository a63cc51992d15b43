/** The variables of hours that answers and phrases may use, and what each says. Every one is a whole clause in the customer's language. */
export const hoursVariables = {
  'hours.today': 'when the shop is open today; when it opens again, if it is closed',
  'hours.now': 'whether the shop is open now, and until or from when',
  'hours.asked': 'the opening hours of the day or days the question named; of today when it named none',
  'hours.overview': 'the opening hours of the day or days the question named; today\'s and the ordinary week when it named none',
  'hours.week': 'the ordinary opening hours of a week, and the days of the coming seven that differ',
  'hours.special': 'the days of the coming 60 whose opening hours differ from an ordinary week',
  'date.asked': 'the day or days the question named, in words; today when it named none',
  'support.today': 'when people answer today',
  'support.now': 'whether people answer now, and until or from when',
  'support.asked': 'when people answer on the day or days the question named; today when it named none',
  'support.week': 'when people answer in an ordinary week, and the days of the coming seven that differ',
  'support.next': 'when people answer the next time; until when, if they answer now',
  'support.reply': 'by when a message that is written now is answered, from "reply_within"',
} as const satisfies Record<string, string>;

/** The name of such a variable. */
export type HoursVariable = keyof typeof hoursVariables;

/** Whether a variable is one of these. */
export function isHoursVariable(name: string): name is HoursVariable {
  return Object.hasOwn(hoursVariables, name);
}
