// What most numbers are already, and a file holds many.
const plain = /^[0-9A-Z-]*$/;

/**
 * The form in which two spellings of an order number are the same: capitals, no blanks, no leading `#`, every dash a hyphen.
 * "# ff–1234 " is "FF-1234".
 */
export function normaliseOrderNumber(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').replace(/^#+/, '').toUpperCase();
}
