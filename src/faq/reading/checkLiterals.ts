import type { Language } from '../../language/Language.ts';
import { distance } from 'fastest-levenshtein';
import { placeInText } from '../form/placeInText.ts';
import type { Shop } from '../Shop.ts';
import { shorten } from '../yaml/quoted.ts';
import { findContactDetails, findLinkAddresses, shopContactKeys } from './contactDetails.ts';
import type { RawEntry } from './RawEntry.ts';

const kinds = { phone: 'phone number', email: 'e-mail address', web: 'web address' } as const;

/** Warns of what an answer repeats although `shop.yaml` knows it, and of contact details that `shop.yaml` does not know: they go stale unseen. */
export function createLiteralCheck(shop: Shop): (entry: RawEntry) => void {
  const known = shopContactKeys(shop);
  const patterns = Object.fromEntries(shop.languages.map((language) => [language, factPatterns(shop, language)]));
  return ({ body, sheet, language }) => {
    for (const text of [body?.values.answer, body?.values.public]) {
      if (text?.node.kind !== 'text') continue;
      const { node } = text;
      const masked = maskVariables(node.text);
      const warn = (code: string, offset: number, sentence: string, remedy: string): void => {
        sheet.warning(code, placeInText(node, sheet.source, node.text, offset), sentence, remedy);
      };
      const facts = (patterns[language] ?? []).flatMap(({ name, digit, pattern }) => (
        masked.includes(digit) ? [...masked.matchAll(pattern)].map(({ 0: literal, index }) => ({ name, literal, index })) : []
      ));
      for (const { name, literal, index } of facts) {
        warn('facts.literal', index, `"${shorten(literal)}" is the fact "${name}" in shop.yaml`, `Write {{facts.${name}}}, so that a change there changes the answer`);
      }
      const links = findLinkAddresses(node.text);
      for (const { kind, text: detail, offset, key } of findContactDetails(masked)) {
        if (known.has(key) || facts.some(({ literal, index }) => offset >= index && offset < index + literal.length)) continue;
        const linked = links.some((link) => offset > link.offset && offset < link.end);
        // A link with a text of its own to somebody else's page is meant; one that nearly is the shop's own is a slip.
        if (kind === 'web' && linked && ![...known].some((own) => distance(own, key) <= 2)) continue;
        warn('contact.literal', offset, `The ${kinds[kind]} "${shorten(detail)}" is not in shop.yaml`, remedyFor(kind, shop));
      }
    }
  };
}

function remedyFor(kind: keyof typeof kinds, { contact }: Shop): string {
  return contact[kind] === undefined
    ? `Write it in shop.yaml, under "contact" as "${kind}" or as a fact, and use the variable here`
    : `Write {{contact.${kind}}} if the shop's own is meant; if it is another's, make it a fact in shop.yaml${kind === 'web' ? ' or a link with a text: [text](https://…)' : ''}`;
}

function maskVariables(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (variable) => ' '.repeat(variable.length));
}

/** What gives a fact away: its value with a digit and a letter or sign in it. A bare number may mean anything. */
function factPatterns({ facts }: Shop, language: Language): { name: string; digit: string; pattern: RegExp }[] {
  return Object.entries(facts).flatMap(([name, { value }]) => {
    const literal = value[language]?.trim() ?? '';
    const digit = /\d+/.exec(literal)?.[0];
    if (digit === undefined || !/[^\d\s]/.test(literal)) return [];
    const escaped = literal.split(/\s+/).map((word) => word.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')).join('\\s+');
    return [{ name, digit, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu') }];
  });
}
