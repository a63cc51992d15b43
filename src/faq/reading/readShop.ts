import { languages as allLanguages, type Language } from '../../language/Language.ts';
import type { LanguagePacks } from '../../language/LanguagePack.ts';
import type { FieldValues } from '../form/fields.ts';
import type { Placed } from '../form/Form.ts';
import type { Place } from '../Finding.ts';
import type { Sheet } from '../form/Sheet.ts';
import type { Shop } from '../Shop.ts';
import type { RawShop } from './RawShop.ts';
import { shopForm, type ShopFields } from './shopForm.ts';
import { readContact, readFacts, readLocation, readOrders, readSupport, readTeam, toLocalText, type ShopReading } from './shopParts.ts';

/** Reads `shop.yaml`: every fault in it, and as much of it as the rest of the FAQ can be held against. */
export function readShop(sheet: Sheet, packs: LanguagePacks): RawShop {
  const body = shopForm.read(sheet.root, sheet, '"shop.yaml"', 0)?.value;
  if (body === undefined) return {};
  const { values } = body;
  const languages = readLanguages(values.languages, sheet);
  const reading: ShopReading = { sheet, packs, languages: languages === undefined ? allLanguages : [...languages.keys()], country: values.country?.value ?? 'NO' };

  const locations = values.locations?.value.map(({ value }) => readLocation(value, reading));
  const support = values.support === undefined ? undefined : readSupport(values.support.value, reading);
  const teams = values.teams?.value.map(({ value }) => readTeam(value, reading)) ?? [];
  const facts = readFacts(values.facts?.value ?? [], reading);
  const contact = readContact(values.contact?.value);
  const orders = readOrders(values.orders?.value, sheet);
  const look = values.look?.value.values ?? {};
  tellTwice(values.locations?.value ?? [], 'branches', sheet);
  tellTwice(values.teams?.value ?? [], 'teams', sheet);
  const waysWritten = values.contact?.value.written ?? new Set<string>();
  if (isKnown(body, 'contact', values.contact) && waysWritten.size === 0) {
    sheet.warning('shop.no-contact', values.contact?.at ?? 0, 'shop.yaml gives no e-mail, phone or web address', 'Write at least one under "contact": the bot names it when it cannot help');
  }

  const name = values.name === undefined ? undefined : toLocalText(values.name, reading);
  const [first, ...others] = languages?.keys() ?? [];
  const complete = first !== undefined && name !== undefined && values.country !== undefined && values.timezone !== undefined
    && support !== undefined && isWhole(locations) && isWhole(teams);
  const shop: Shop | undefined = complete ? {
    name, languages: [first, ...others], country: values.country.value, timeZone: values.timezone.value,
    contact, locations, support, orders, teams, facts,
    look: { ...(look.colour && { colour: look.colour.value }), ...(look.logo && { logo: look.logo.value }) },
  } : undefined;

  return {
    ...(shop && { shop }),
    ...(languages && { languages }),
    ...(values.locations && { locations: idsOf(values.locations.value) }),
    ...(isKnown(body, 'teams', values.teams) && { teams: idsOf(values.teams?.value ?? []) }),
    ...(isKnown(body, 'facts', values.facts) && { facts: new Set(values.facts?.value.map(({ key }) => key.value)) }),
    ...(isKnown(body, 'contact', values.contact) && { contact: waysWritten }),
  };
}

function readLanguages(written: Placed<ShopFields['languages']> | undefined, sheet: Sheet): ReadonlyMap<Language, Place> | undefined {
  const found = new Map<Language, Place>();
  for (const { value, at } of written?.value ?? []) {
    if (!found.has(value)) found.set(value, sheet.place(at));
    else sheet.fault('language.twice', at, `"${value}" stands twice among the languages`, 'Take one of them away');
  }
  return found.size === 0 ? undefined : found;
}

function isWhole<T>(parts: readonly (T | undefined)[] | undefined): parts is readonly T[] {
  return parts !== undefined && !parts.includes(undefined);
}

/** Whether something was read, or it is certain that it is not there. */
function isKnown({ incomplete, written }: FieldValues<ShopFields>, field: string, value: unknown): boolean {
  return value !== undefined || (!incomplete && !written.has(field));
}

type WithId = Pick<Placed<{ values: { readonly id?: Placed<string> } }>, 'value'>;

function idsOf(parts: readonly WithId[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ value }) => value.values.id?.value ?? []));
}

function tellTwice(parts: readonly WithId[], of: string, sheet: Sheet): void {
  const first = new Map<string, number>();
  for (const { value: { values: { id } } } of parts) {
    const known = id === undefined ? undefined : first.get(id.value);
    if (id !== undefined && known === undefined) first.set(id.value, id.at);
    if (id === undefined || known === undefined) continue;
    sheet.fault('id.twice', id.at, `Two ${of} have the id "${id.value}"; the first is on line ${sheet.place(known).line}`, 'Give this one another id');
  }
}
