import { luminance, ratio, readColour, type Rgb } from './contrast.ts';

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

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
