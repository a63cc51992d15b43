const zero = 0x30;

/** The check digit of cards and Swedish personal numbers: every other digit doubled, from the last but one on. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - place) - zero;
    const counted = place % 2 === 0 ? 2 * digit : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** What is left of the sum of digits, each times its weight, when all elevens are taken off. */
export function elevensLeft(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) sum += (weights[place] ?? 0) * (digits.charCodeAt(place) - zero);
  return sum % 11;
}
