import type { Schedule } from '../../hours/Schedule.ts';
import { readSchedule } from '../../hours/readSchedule.ts';
import type { Placed } from '../form/Form.ts';
import { placeInText } from '../form/placeInText.ts';
import type { RecordLine } from '../form/record.ts';
import type { ShopReading } from './shopParts.ts';

/** Reads opening hours, each problem told at the word it is about; `undefined` when they are not whole. */
export function readHours(
  hours: Placed<string> | undefined,
  special: Placed<readonly RecordLine<string>[]> | undefined,
  { sheet, packs, languages, country }: ShopReading,
): Schedule | undefined {
  const lines = new Map(special?.value.map((line) => [line.key.value, line]));
  const texts = [...lines].flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value.value] as const]));
  const { schedule, problems } = readSchedule({ hours: hours?.value ?? '', special: Object.fromEntries(texts) }, { languages, country, packs });
  for (const { severity, code, text, remedy, special: key, offset } of problems) {
    if (key === undefined && hours === undefined) continue;
    const line = key === undefined ? undefined : lines.get(key);
    const spot = key === undefined || offset !== undefined ? line?.value ?? hours : line?.key;
    const at = spot === undefined ? 0 : offset === undefined ? spot.at : placeInText(spot.node, sheet.source, spot.value, offset);
    sheet[severity](code, at, text, remedy);
  }
  return hours === undefined ? undefined : schedule;
}
