import type { Voice } from './createVoice.ts';

/** What the buttons of these entries say; entries that do not hold now are left out. */
export function labelsOf(entries: readonly string[], voice: Voice): string[] {
  return entries.flatMap((id) => voice.entry(id)?.label ?? []);
}
