import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';

/** What ships of each language. Each of its files is read when a test first needs it. */
export const shippedPacks = readShippedLanguages().packs;
