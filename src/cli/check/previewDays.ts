import { addDays, type Day, type WallTime } from '../../base/wallTime.ts';
import { createVoice } from '../../conversation/createVoice.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import { assumedHolidays } from '../../faq/checking/assumedHolidays.ts';
import { toPlainText } from '../../faq/toPlainText.ts';
import type { Terminal } from '../Terminal.ts';

/** So many days are shown. */
const horizon = 30;

/** The coming days as the bot will say them, so that a mistake is seen; and the holidays that are closed because nobody wrote of them. */
export function previewDays(knowledge: Knowledge, wall: WallTime, paint: Terminal['paint']): string {
  const [language] = knowledge.faq.shop.languages;
  const days = Array.from({ length: horizon }, (_, ahead) => addDays(wall.day, ahead));
  const say = (variable: string, day: Day): string =>
    toPlainText(createVoice(knowledge, language, { wall, asked: [{ from: day, to: day, text: day }] }).fill(`{{${variable}}}`)).replaceAll('\n', '\n            ');
  const assumed = assumedHolidays(knowledge.faq, wall.day, knowledge.packs);
  return [
    paint('bold', `The next ${horizon} days, as customers will read them`),
    ...days.map((day) => `${day}  ${say('hours.asked', day)}`),
    '',
    paint('bold', 'The people who answer, the same days'),
    ...days.map((day) => `${day}  ${say('support.asked', day)}`),
    '',
    ...(assumed.length === 0 ? [] : [paint('bold', 'Public holidays of the coming year'), ...assumed, '']),
  ].join('\n');
}
