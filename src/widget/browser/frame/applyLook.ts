import { textOn } from '../../shared/contrast.ts';
import { seenOn } from '../../shared/seenOn.ts';

/** The bubbles of chat.css, on which the shop's colour must be readable: on its papers, which are further off, it then is too. */
const bubbles = { light: '#eff1f4', dark: '#282c31' } as const;

/** The shop's colour, and what follows from it, for the style sheet. */
export function applyLook(colour: string): void {
  const { style } = document.documentElement;
  style.setProperty('--colour', colour);
  style.setProperty('--on', textOn(colour));
  for (const [theme, bubble] of Object.entries(bubbles)) {
    style.setProperty(`--link-${theme}`, seenOn(bubble, colour, 5));
    style.setProperty(`--line-${theme}`, seenOn(bubble, colour, 3));
  }
}
