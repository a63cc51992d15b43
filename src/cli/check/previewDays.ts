import { addDays, type Day, type WallTime } from '../../base/wallTime.ts';
import { createVoice } from '../../conversation/createVoice.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import { localText } from '../../language/localText.ts';
import { toPlainText } from '../../faq/toPlainText.ts';
import { listAssumedHolidays } from '../../hours/listAssumedHolidays.ts';
import type { Schedule } from '../../hours/Schedule.ts';
import type { Terminal } from '../Terminal.ts';

/** So many days are shown. */
const horizon = 30;

/** The coming days as the bot will say them, so that a mistake is seen; and the holidays that are closed because nobody wrote of them. */
export function previewDays(knowledge: Knowledge, wall: WallTime, paint: Terminal['paint']): string {
  const { shop } = knowledge.faq;
  const [language] = shop.languages;
  const days = Array.from({ length: horizon }, (_, ahead) => addDays(wall.day, ahead));
  const say = (variable: string, day: Day): string =>
    toPlainText(createVoice(knowledge, language, { wall, asked: [{ from: day, to: day, text: day }] }).fill(`{{${variable}}}`)).replaceAll('\n', '\n            ');
  const places: [string, Schedule][] = [
    ...shop.locations.map((location): [string, Schedule] => [localText(location.name, language, shop), location.schedule]),
    ['the people who answer', shop.support.schedule],
  ];
  const assumed = places.map(([name, schedule]) => {
    const closed = listAssumedHolidays(schedule, wall.day).map(({ day }) => day);
    return closed.length === 0 ? '' : `${name}: ${closed.join(', ')}`;
  }).filter((line) => line !== '');
  return [
    paint('bold', `The next ${horizon} days, as customers will read them`),
    ...days.map((day) => `${day}  ${say('hours.asked', day)}`),
    '',
    paint('bold', 'The people who answer, the same days'),
    ...days.map((day) => `${day}  ${say('support.asked', day)}`),
    '',
    ...(assumed.length === 0 ? [] : [paint('bold', 'Public holidays of the coming year that the hours do not mention; they are closed'), ...assumed, '']),
  ].join('\n');
}
