import { describe, expect, it } from '@jest/globals';
import { isColour, textOn } from '../../src/widget/shared/contrast.ts';
import { contrast, seenOn } from '../../src/widget/shared/seenOn.ts';

/** Colours from all over: every 36th step of each part. */
const colours = Array.from({ length: 8 ** 3 }, (_, index) => `#${[index >> 6, (index >> 3) & 7, index & 7].map((part) => (part * 36).toString(16).padStart(2, '0')).join('')}`);

describe('colours', () => {
  it('have text on them that can be read, whatever the shop chose', () => {
    expect(colours.filter((colour) => contrast(colour, textOn(colour)) < 4.5)).toEqual([]);
  });

  it.each(['#eff1f4', '#282c31', '#ffffff', '#17191c'])('are made readable on %s', (background) => {
    expect(colours.filter((colour) => contrast(background, seenOn(background, colour)) < 4.5)).toEqual([]);
    expect(colours.filter((colour) => contrast(background, seenOn(background, colour, 3)) < 3)).toEqual([]);
  });

  it('stay as they are where they can be read', () => {
    expect(seenOn('#ffffff', '#0a5c36')).toBe('#0a5c36');
    expect(textOn('#0a5c36')).toBe('#fff');
    expect(textOn('#ffd400')).toBe('#000');
  });

  it.each([['#0a5', true], ['#0a5c36', true], ['#0A5C36', true], ['0a5c36', false], ['#0a5c3', false], ['red', false], ['#0a5c36;', false], ['', false]])('%j is a colour: %j', (text, is) => {
    expect(isColour(text)).toBe(is);
  });
});
