import type { FieldValues } from '../form/fields.ts';
import type { Sheet } from '../form/Sheet.ts';
import type { Language } from '../../language/Language.ts';
import type { EntryFields } from './entryForm.ts';

/** An entry as far as it could be read, before it is held against the rest of the FAQ. */
export interface RawEntry {
  id: string;
  language: Language;
  sheet: Sheet;
  /** Where its id stands. */
  at: number;
  /** Absent when nothing of it could be read. */
  body?: FieldValues<EntryFields>;
}
