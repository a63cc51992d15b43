const special = /[.*+?^${}()|[\]\\/]/g;

/**
 * A pattern for the shapes of a shop's order numbers (`orders.number` in `shop.yaml`: `#` is a digit, everything else itself),
 * as source for a `RegExp` with the flags `iu`; `undefined` when there is no shape. A longer shape goes before one that it begins with.
 *
 * In a *loose* one a sign may be left out or be a blank ("FF-1234", "ff1234", "FF 1234"). A strict one wants the signs of a shape that has no
 * letters: the dash is then what tells `811218-9876` from `8112189876`.
 */
export function orderShapesPattern(shapes: readonly string[], spelling: 'strict' | 'loose'): string | undefined {
  const longestFirst = shapes.filter((shape) => shape.includes('#')).toSorted((one, other) => other.length - one.length);
  const patterns = longestFirst.map((shape) => {
    const loose = spelling === 'loose' || /\p{L}/u.test(shape);
    return Array.from(shape.trim(), (sign) => {
      if (sign === '#') return '\\d';
      if (/[\p{L}\p{N}]/u.test(sign)) return sign;
      const itself = sign.replace(special, '\\$&');
      return loose ? `(?:\\s?${itself}\\s?|\\s)?` : itself;
    }).join('');
  });
  return patterns.length === 0 ? undefined : `(?:${patterns.join('|')})`;
}

/**
 * The number as the shop itself writes it: the digits, and the letters if there are any, put into the first shape that takes them.
 * A text that fits no shape is answered as it came.
 */
export function fitOrderShape(text: string, shapes: readonly string[]): string {
  const signs = Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''));
  for (const shape of shapes) {
    const places = Array.from(shape.trim());
    const filled: string[] = [];
    let next = 0;
    for (const place of places) {
      const sign = signs[next];
      if (!/[#\p{L}\p{N}]/u.test(place)) filled.push(place);
      else if (sign !== undefined && fits(sign, place)) {
        filled.push(place === '#' ? sign : place);
        next += 1;
      } else break;
    }
    if (filled.length === places.length && next === signs.length) return filled.join('');
  }
  return text;
}

/** What a number of this shape may look like, to show to a customer: `FF-####` becomes `FF-1234`. */
export function exampleOfShape(shape: string): string {
  let digit = 0;
  return shape.replace(/#/g, () => String(++digit % 10));
}

function fits(sign: string, place: string): boolean {
  return place === '#' ? /\d/.test(sign) : sign.toLowerCase() === place.toLowerCase();
}
