import type { RecogniserPacks } from '../language/recogniseLanguage.ts';

/** What the engine needs of each language that ships. */
export type ReaderPacks = RecogniserPacks;
