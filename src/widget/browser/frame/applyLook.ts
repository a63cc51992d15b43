import { seenOn, textOn } from '../../shared/contrast.ts';

/** The papers of chat.css, on which the shop's colour must be readable. */
const papers = { light: '#ffffff', dark: '#17191c' } as const;

/** The shop's colour, and what follows from it, for the style sheet. */
export function applyLook(colour: string): void {
  const { style } = document.documentElement;
  style.setProperty('--colour', colour);
  style.setProperty('--on', textOn(colour));
  for (const [theme, paper] of Object.entries(papers)) {
    style.setProperty(`--link-${theme}`, seenOn(paper, colour));
    style.setProperty(`--line-${theme}`, seenOn(paper, colour, 3));
  }
}
