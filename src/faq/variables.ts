import { hoursVariables } from '../hours/hoursVariables.ts';
import type { Shop } from './Shop.ts';

/** A name that may stand between `{{` and `}}`, and what it becomes. */
export interface Variable {
  name: string;
  description: string;
}

/** What the shop may give of contact, as variables. */
const contactVariables = {
  'contact.email': 'the shop\'s e-mail address, from "contact" in shop.yaml',
  'contact.phone': 'the shop\'s phone number, from "contact" in shop.yaml',
  'contact.web': 'the shop\'s web address, from "contact" in shop.yaml',
} as const;

const others: Readonly<Record<string, string>> = {
  'shop.name': 'the name of the shop, from shop.yaml',
  'shop.addresses': 'where the branches are, a line each; only the one that is named or known',
  'customer.name': 'the customer\'s first name where the channel tells it; else nothing, and the comma before it goes too',
  ...hoursVariables,
};

/** Every variable that answers and phrases of a shop may use. */
export function faqVariables(shop: Pick<Shop, 'contact' | 'facts'>): Variable[] {
  const given = Object.keys(shop.contact).map((name) => `contact.${name}`);
  const facts = Object.entries(shop.facts).map(([name, { text }]) => ({ name: `facts.${name}`, description: `a fact from shop.yaml: ${text}` }));
  const contact = Object.entries(contactVariables).filter(([name]) => given.includes(name));
  return [...[...contact, ...Object.entries(others)].map(([name, description]) => ({ name, description })), ...facts];
}

/** What a variable's name can be held against while the FAQ is read; what `shop.yaml` does not tell is left open. */
export interface KnownVariables {
  facts?: ReadonlySet<string>;
  contact?: ReadonlySet<string>;
  /** A phrase's own. */
  own?: readonly string[];
}

/** What is wrong with a variable's name; `undefined` when nothing is, or when it cannot be known. */
export function unfitVariable(name: string, { facts, contact, own = [] }: KnownVariables): { absent: string } | { known: readonly string[] } | undefined {
  if (own.includes(name) || Object.hasOwn(others, name)) return undefined;
  const [group, ...rest] = name.split('.');
  const part = rest.join('.');
  const isContact = Object.hasOwn(contactVariables, name);
  if (group === 'facts' && (facts === undefined || facts.has(part))) return undefined;
  if (isContact && contact !== undefined && !contact.has(part)) return { absent: part };
  if (isContact) return undefined;
  return { known: knownNames({ ...(facts && { facts }), own }) };
}

/** The names that can be meant. */
export function knownNames({ facts, own = [] }: KnownVariables): readonly string[] {
  return [...own, ...Object.keys(others), ...Object.keys(contactVariables), ...[...facts ?? []].map((fact) => `facts.${fact}`)];
}
