import type { LanguagePacks } from '../../../src/language/LanguagePack.ts';
import { readMood } from '../../../src/language/readMood.ts';
import { anger } from '../aims.ts';
import type { Paper } from '../paper.ts';
import { readRows, shopLanguage, type Row } from '../rows.ts';

/** How well angry and happy messages are told from others. */
export function moods(paper: Paper, packs: LanguagePacks, files: readonly (readonly [name: string, path: string])[]): void {
  const table = paper.table('Mood', [{ title: 'right' }, { title: 'angry' }, { title: 'precis.' }, { title: 'happy' }, { title: 'precis.' }]);
  for (const [name, path] of files) {
    const rows = readRows<{ text: string; lang: Row['lang']; mood: string }>(path);
    if (rows.length === 0) continue;
    const read = rows.map(({ text, lang, mood }) => ({ mood, found: readMood(text, packs, shopLanguage(lang)).mood }));
    const share = (part: number, whole: number): number => (100 * part) / whole;
    const both = (mood: string): [recall: number, precision: number] => {
      const right = read.filter((each) => each.mood === mood && each.found === mood).length;
      return [share(right, read.filter((each) => each.mood === mood).length), share(right, read.filter((each) => each.found === mood).length)];
    };
    const [recall, precision] = both('angry');
    table.row(name, [share(read.filter((each) => each.mood === each.found).length, read.length), { value: recall, aim: anger.recall }, { value: precision, aim: anger.precision }, ...both('happy')]);
  }
}
