/** Red, green and blue, each 0–255. */
type Rgb = readonly [number, number, number];

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** Text on a colour: white, or black where white would be too faint to read. One of them always has 4.5 to 1. */
export function textOn(colour: string): '#fff' | '#000' {
  // Black has a little more contrast on most of the middle; white is what people expect on a colour, as long as it can be read.
  return ratio(luminance(readColour(colour)), 1) >= 4.5 ? '#fff' : '#000';
}

/**
 * The colour as text, or as the border of a button, on a background: as it is where it can be seen, else made darker or lighter until it can.
 * @param least 4.5 for text, 3 for borders and signs
 */
export function seenOn(background: string, colour: string, least = 4.5): string {
  const behind = luminance(readColour(background));
  const own = readColour(colour);
  const towards = behind > 0.18 ? black : white;
  for (let step = 0; step <= 20; step += 1) {
    const mixed = own.map((part, index) => Math.round(part + ((towards[index] ?? 0) - part) * step / 20)) as unknown as Rgb;
    if (ratio(luminance(mixed), behind) >= least) return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  return towards === black ? '#000' : '#fff';
}

/** How well two colours are told apart: 1 (not at all) to 21. */
export function contrast(one: string, other: string): number {
  return ratio(luminance(readColour(one)), luminance(readColour(other)));
}

/** Whether it is written as `#0a5c36` or `#0a5`. */
export function isColour(text: string): boolean {
  return /^#(?:[0-9a-f]{3}){1,2}$/i.test(text);
}

function readColour(text: string): Rgb {
  const hex = text.slice(1);
  const long = hex.length === 3 ? [...hex].map((sign) => sign + sign).join('') : hex;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** As WCAG counts it. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
