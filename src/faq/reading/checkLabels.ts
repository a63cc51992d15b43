import { foldMessage } from '../../language/fold.ts';
import { sayPlace } from './checkIds.ts';
import type { RawEntry } from './RawEntry.ts';

/** Tells labels that two entries of a language share: a tap arrives as the label's text, and would be either. */
export function checkLabels(entries: readonly RawEntry[]): void {
  const first = new Map<string, RawEntry & { labelAt: number }>();
  for (const entry of entries) {
    const { values, written } = entry.body ?? { values: {}, written: new Set<string>() };
    const label = values.button ?? (written.has('button') ? undefined : values.title);
    if (label === undefined) continue;
    const key = `${entry.language}/${foldMessage(label.value)}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, { ...entry, labelAt: label.at });
    else if (known.id !== entry.id) {
      entry.sheet.fault('label.twice', label.at, `"${label.value}" is also the label of "${known.id}" (${sayPlace({ sheet: known.sheet, at: known.labelAt })})`,
        label === values.button ? 'Write another text on one of the buttons' : 'Change one of the titles, or add a button with another text: button: …');
    }
  }
}
