import type { Shop } from '../Shop.ts';

/** A phone number, an e-mail or a web address in a text. */
export interface ContactDetail {
  kind: 'phone' | 'email' | 'web';
  text: string;
  offset: number;
  /** The same however it is written: digits without country code, or a host without `www.`. */
  key: string;
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const link = /\[[^\]\n]*\]\((\S+?)\)/g;
const web = /(?:https?:\/\/|www\.)[^\s<>")\]*]+|(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:no|dk|se|fi|is|de|uk|eu|com|net|org|info|shop|store|example)(?![\p{L}\p{N}-])(?:\/[^\s<>")\]]*)?/giu;
const digits = /(?<![\p{L}\p{N}.,/#–-])(?:\+|00)?\(?\d(?:[ \u00a0.()-]{0,2}\d){4,14}(?![\p{L}\p{N}–]|[.,]\d|-\d)/gu;
/** Numbers that are written as a phone number is: two by two, 3-2-3, or with an area code. */
const phoneShape = /^(?:\d{2}(?:[ \u00a0]\d{2}){3}|\d{3}[ \u00a0]\d{2}[ \u00a0]\d{3}|0\d{1,3}[ -]\d[\d \u00a0-]+)$/;
const phoneWord = /(?:tlf|tel|telefon\p{L}*|ring\p{L}*|mobil\p{L}*|phone|call|sms|whatsapp|vipps)(?:\P{L}+\p{L}{1,4}){0,2}\P{L}{0,12}$/iu;

/** Finds every way to reach somebody in a text. */
export function findContactDetails(text: string): ContactDetail[] {
  const found: ContactDetail[] = [];
  if (!/[@/]|\.\p{L}{2}|\d\D{0,2}\d/u.test(text)) return found;
  let rest = text;
  const take = (kind: ContactDetail['kind'], pattern: RegExp, keyOf: (match: string) => string | undefined): void => {
    for (const match of rest.matchAll(pattern)) {
      const whole = match[0].replace(/[.,;:!?]+$/, '');
      const key = keyOf(whole);
      if (key !== undefined) found.push({ kind, text: whole, offset: match.index, key });
    }
    rest = rest.replace(pattern, (match) => ' '.repeat(match.length));
  };
  take('email', email, (match) => match.toLowerCase());
  take('web', web, hostOf);
  for (const { 0: match, index } of rest.matchAll(digits)) {
    const sure = /^(?:\+|00)/.test(match) || phoneShape.test(match) || phoneWord.test(rest.slice(Math.max(0, index - 30), index));
    if (sure) found.push({ kind: 'phone', text: match, offset: index, key: phoneKey(match) });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** The addresses that links with a text of their own lead to: they are meant as they are. */
export function findLinkAddresses(text: string): { offset: number; end: number }[] {
  return [...text.matchAll(link)].map((match) => ({ offset: match.index, end: match.index + match[0].length }));
}

/** Every way to reach somebody that stands in `shop.yaml`, facts included. */
export function shopContactKeys({ contact, locations, teams, look, facts }: Shop): ReadonlySet<string> {
  const texts = [
    contact.email, contact.phone, contact.web, look.logo,
    ...locations.flatMap(({ phone, map }) => [phone, map]),
    ...teams.map((team) => team.email),
    ...Object.values(facts).flatMap(({ value }) => Object.values(value)),
  ].filter((text) => text !== undefined);
  const phones = [contact.phone, ...locations.map(({ phone }) => phone)].filter((phone) => phone !== undefined);
  return new Set([...texts.flatMap((text) => findContactDetails(text).map(({ key }) => key)), ...phones.map(phoneKey)]);
}

function hostOf(address: string): string | undefined {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole).hostname.replace(/^www\./, '') : undefined;
}

function phoneKey(phone: string): string {
  const country = /^(?:\+|00)\s*(?:47|45|46|358|44|49)/;
  return phone.replace(country, '').replace(/\D/g, '').replace(/^0+/, '');
}
