/** Red, green and blue, each 0–255. */
export type Rgb = readonly [number, number, number];

/** Text on a colour: white, or black where white would be too faint to read. One of them always has 4.5 to 1. */
export function textOn(colour: string): '#fff' | '#000' {
  // Black has a little more contrast on most of the middle; white is what people expect on a colour, as long as it can be read.
  return ratio(luminance(readColour(colour)), 1) >= 4.5 ? '#fff' : '#000';
}

/** Whether it is written as `#0a5c36` or `#0a5`. */
export function isColour(text: string): boolean {
  return /^#(?:[0-9a-f]{3}){1,2}$/i.test(text);
}

export function readColour(text: string): Rgb {
  const hex = text.slice(1);
  const long = hex.length === 3 ? [...hex].map((sign) => sign + sign).join('') : hex;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** As WCAG counts it. */
export function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well two luminances are told apart: 1 (not at all) to 21. */
export function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
