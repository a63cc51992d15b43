import type { Country } from '../base/Country.ts';
import { labelBefore } from './numberLabels.ts';

const months = String.raw`(?:jan|feb|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}{0,8}`;
const always = [
  // Days and times.
  String.raw`(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)`,
  String.raw`(?<!\d)\d{1,2}[./]\s?\d{1,2}(?:[./]\s?(?:\d{4}|\d{2}))?(?![\d])`,
  String.raw`(?<![\d\p{L}])(?:\d{1,2}\.?\s)?${months}\.?,?\s\d{4}(?!\d)`,
  String.raw`(?<!\p{L})(?:kl|klokka|klokken|klockan)\.?\s?\d{1,4}(?:[.:]\d{2})?(?!\d)`,
  String.raw`(?<!\d)\d{1,2}:\d{2}(?!\d)`,
  // Prices.
  String.raw`(?<!\d)\d{1,3}(?:[ .]?\d{3}){0,3}(?:[.,]\d{2})?\s?(?:kr|kroner|kronor|nok|sek|dkk|eur|€|,-|:-)(?!\p{L})`,
  // Phone numbers that begin with a country.
  String.raw`(?:\+|(?<!\d)00)(?:(?:45|47) ?(?:\d[ -]?){7}\d|46[ (0)-]{0,4}(?:\d[ -]?){6,9}\d)(?!\d)`, String.raw`\+\d{1,3} ?(?:\d[ -]?){6,11}\d`,
  // Years.
  String.raw`(?<!\p{L})(?:i|in|fra|från|from|året|year)\s(?:19|20)\d{2}(?!\d)`,
  // Parcels.
  String.raw`(?<![\p{L}\d])\p{L}{2}\d{9}\p{L}{2}(?![\p{L}\d])`, String.raw`\d{13,}`,
];
const phoneLabel = [
  String.raw`(?<!\p{L})(?:tlf|telefon|telefon(?:nummer|nr)|mobil|mobil(?:nummer|nr)|mob|phone|phone number|ring|call)\.?[^\p{L}\d]{0,3}`,
  String.raw`(?:(?:er|is|är|on|på|meg|mig|me|opp|op)[^\p{L}\d]{1,3}){0,3}`,
].join('');
const phones: Readonly<Record<Country, readonly string[]>> = {
  NO: [String.raw`(?<![\d#])(?:\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3})(?! ?\d{1,3}(?!\d))`, String.raw`${phoneLabel}(?:\d ?){7}\d(?!\d)`],
  DK: [String.raw`(?<![\d#])\d{2} \d{2} \d{2} \d{2}(?! ?\d{1,3}(?!\d))`, String.raw`${phoneLabel}(?:\d ?){7}\d(?!\d)`],
  SE: [String.raw`(?<![\d#])0\d{1,3}[-/ ]\d{2,4}(?: ?\d{2,3}){1,3}(?!\d)`, String.raw`${phoneLabel}0(?:[ -]?\d){6,9}(?!\d)`],
};
const patterns = Object.fromEntries(Object.entries(phones).map(([country, own]) =>
  [country, new RegExp([...always, ...own].join('|'), 'giu')])) as Record<Country, RegExp>;

/**
 * Puts signs that are no digits in the place of numbers that are surely something else: days, times, prices, phone and parcel numbers.
 * Whatever a word calls an order number stays. The text keeps its length.
 */
export function blankOtherNumbers(text: string, country: Country): string {
  return text.replace(patterns[country], (found: string, ...rest: unknown[]) => {
    const offset = rest.find((part) => typeof part === 'number') ?? 0;
    return labelBefore(text.slice(Math.max(0, offset - 48), offset)) === 'order' ? found : '|'.repeat(found.length);
  });
}
