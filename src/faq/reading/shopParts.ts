import type { Language } from '../../language/Language.ts';
import type { LanguagePacks } from '../../language/LanguagePack.ts';
import type { FieldValues } from '../form/fields.ts';
import type { Placed } from '../form/Form.ts';
import type { WrittenText } from '../form/localText.ts';
import type { RecordLine } from '../form/record.ts';
import type { Sheet } from '../form/Sheet.ts';
import { readYesNo } from '../form/yesNo.ts';
import type { Country } from '../../base/Country.ts';
import type { Location, Shop, Support, Team } from '../Shop.ts';
import type { LocalText } from '../../language/localText.ts';
import { readHours } from './readHours.ts';
import type { LocationFields, SupportFields, TeamFields } from './shopForm.ts';

/** What the parts of `shop.yaml` are read with. */
export interface ShopReading {
  sheet: Sheet;
  packs: LanguagePacks;
  languages: readonly Language[];
  country: Country;
}

/** One text in every language of the shop. */
export function toLocalText({ value }: Placed<WrittenText>, { languages }: ShopReading): LocalText {
  return 'each' in value ? value.each : Object.fromEntries(languages.map((language) => [language, value.all]));
}

/** A branch; `undefined` when a part that it must have is faulty. */
export function readLocation({ values }: FieldValues<LocationFields>, reading: ShopReading): Location | undefined {
  const schedule = readHours(values.hours, values.special, reading);
  const { id, name, address, phone, map } = values;
  if (id === undefined || name === undefined || address === undefined || schedule === undefined) return undefined;
  return {
    id: id.value,
    name: toLocalText(name, reading),
    also: values.also?.value.map(({ value }) => value) ?? [],
    address: toLocalText(address, reading),
    ...(phone && { phone: phone.value }),
    ...(map && { map: map.value }),
    schedule,
    place: reading.sheet.place(values.hours?.at ?? id.at),
  };
}

/** When people answer. */
export function readSupport({ values }: FieldValues<SupportFields>, reading: ShopReading): Support | undefined {
  const schedule = readHours(values.hours, values.special, reading);
  if (schedule === undefined || values.reply_within === undefined) return undefined;
  return { schedule, replyWithin: values.reply_within.value, place: reading.sheet.place(values.hours?.at ?? 0) };
}

/** A group of staff. */
export function readTeam({ values: { id, name, email } }: FieldValues<TeamFields>, reading: ShopReading): Team | undefined {
  if (id === undefined || name === undefined) return undefined;
  if (readYesNo(id.value) !== undefined) {
    reading.sheet.fault('team.id', id.at, `"${id.value}" cannot be the id of a team: "handoff: ${id.value}" means yes or no`, 'Choose another id');
  }
  return { id: id.value, name: toLocalText(name, reading), ...(email && { email: email.value }) };
}

/** How customers reach the shop. */
export function readContact(body: FieldValues<Shop['contact']> | undefined): Shop['contact'] {
  const { email, phone, web } = body?.values ?? {};
  return { ...(email && { email: email.value }), ...(phone && { phone: phone.value }), ...(web && { web: web.value }) };
}

/** Where the shop says nothing of orders, either second fact will do, and no number has a shape. */
export function readOrders(body: FieldValues<{ number: readonly Placed<string>[]; second: readonly Placed<'email' | 'postcode'>[] }> | undefined, sheet: Sheet): Shop['orders'] {
  const shapes = body?.values.number?.value ?? [];
  for (const { value, at } of shapes) {
    const digits = value.replace(/[^#]/g, '').length;
    if (!/^[#\s-]+$/.test(value) || digits < 10) continue;
    sheet.warning('orders.personal-number', at, `"${value}" is also the shape of a personal number, a card or an account, which would then never be masked`, 'Give the shape the letters or signs that your order numbers begin with, if they have any');
  }
  const second = body?.values.second?.value.map(({ value }) => value) ?? [];
  return { number: shapes.map(({ value }) => value), second: second.length === 0 ? ['email', 'postcode'] : [...new Set(second)] };
}

/** The facts by their names. Braces in one would be shown to customers as they are, so they are a fault. */
export function readFacts(lines: readonly RecordLine<WrittenText>[], reading: ShopReading): Shop['facts'] {
  const [first = 'nb'] = reading.languages;
  return Object.fromEntries(lines.flatMap(({ key, value }): [string, Shop['facts'][string]][] => {
    if (value === undefined) return [];
    const local = toLocalText(value, reading);
    if (Object.values(local).some((text) => text.includes('{{'))) {
      reading.sheet.fault('facts.variable', value.at, `The fact "${key.value}" holds "{{", and a fact cannot hold a variable`, 'Write the text itself');
    }
    const text = local[first] ?? Object.values(local)[0] ?? '';
    return [[key.value, { text, place: reading.sheet.place(value.at), value: local }]];
  }));
}
