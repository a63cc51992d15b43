const number = '(?:n(?:umme|um)?r(?:et)?|number|no)';
// What may stand between a label and its number: "ordrenummeret mitt er: 123456".
const fillers = String.raw`\.?(?:[^\p{L}\d#]{1,3}(?:er|is|är|on|på|mit|mitt|min|my|med)){0,2}[^\p{L}\d#]{0,3}`;

const orderWord = String.raw`(?:ordre|order|bestilling|beställning|kjøp|køb|köp)(?:s|en|ens|et)?[- ]?${number}?`;
const order = new RegExp(String.raw`(?:(?<!\p{L})(?:${orderWord}|${number})${fillers}#?\s?|#\s?)$`, 'iu');
const postcode = new RegExp(String.raw`(?<!\p{L})(?:post[- ]?${number}|post ?kode[nr]?|post ?code|postal code|zip(?: ?code)?)${fillers}$`, 'iu');
const otherThing = 'kunde?|customer|vare|artikk?el|article|product|produkt|medlems?|member|faktura|invoice|konto|account|kid|ocr|mobil|telefon|phone';
const other = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${otherThing})[- ]?${number}|(?<!\p{L})(?:tlf|mobil|telefon|phone))${fillers}$`,
  'iu',
);

/** What the words right before a number call it. */
export type NumberLabel = 'order' | 'postcode' | 'other';

/** Reads the end of the text that stands before a number: "… ordrenr. ", "… postnummer: ", "… kundenummer ", "#". */
export function labelBefore(text: string): NumberLabel | undefined {
  const before = text.slice(-48);
  if (postcode.test(before)) return 'postcode';
  if (other.test(before)) return 'other';
  return order.test(before) ? 'order' : undefined;
}
