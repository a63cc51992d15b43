import { chooseLanguage } from '../../shared/chooseLanguage.ts';
import { isColour } from '../../shared/contrast.ts';
import type { LoaderConfig } from '../../shared/LoaderConfig.ts';

/** What the shop wrote on the script's tag. */
export interface Options {
  /** Where the widget comes from: `https://chat.example.com`. */
  origin: string;
  language: string;
  colour: string;
  /** The shop gave the colour here, so that the frame must be told. */
  ownColour: boolean;
  theme: 'auto' | 'light' | 'dark';
  side: 'left' | 'right';
  /** Pixels between the launcher and the bottom of the window. */
  offset: number;
  open: boolean;
  launcher: boolean;
}

/**
 * The tag that this script stands in: of several with the same address the first, whichever happens to run first. One that was added as a
 * module is found by the end of its address.
 */
export function findTag(): HTMLScriptElement | undefined {
  const { src } = (document.currentScript ?? {}) as { src?: string };
  return [...document.scripts].find((tag) => (src ? tag.src === src : tag.src.includes('/widget.js')));
}

export function readOptions(tag: HTMLScriptElement, config: LoaderConfig): Options {
  const { language, colour = '', theme, position, offset, open, launcher } = tag.dataset as Partial<Record<string, string>>;
  return {
    origin: new URL(tag.src).origin,
    language: chooseLanguage([language, document.documentElement.lang, ...navigator.languages], config.languages),
    colour: isColour(colour) ? colour : config.colour,
    ownColour: isColour(colour),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    side: position === 'left' ? 'left' : 'right',
    offset: Math.max(0, Number.parseInt(offset ?? '', 10) || 20),
    open: open !== undefined && open !== 'false',
    launcher: launcher !== 'none',
  };
}
