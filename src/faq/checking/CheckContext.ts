import type { Day } from '../../base/wallTime.ts';
import type { LanguagePacks } from '../../language/LanguagePack.ts';
import type { Reader } from '../../matching/Reader.ts';

/** What a FAQ is checked with, beyond its files. */
export interface CheckContext {
  today: Day;
  packs: LanguagePacks;
  /** The engine, loaded with all of the FAQ's topics. */
  reader: Reader;
}
