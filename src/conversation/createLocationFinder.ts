import type { Shop } from '../faq/Shop.ts';
import { foldMessage } from '../language/fold.ts';

/** A name this short is only itself: longer ones may begin a word ("Harstadbutikken"). In letters. */
const shortName = 4;

/** Finds the branch that a message names, by its name or by what else customers call it. Two in one message are none. */
export function createLocationFinder({ locations }: Pick<Shop, 'locations'>): (text: string) => string | undefined {
  const names = locations.flatMap(({ id, name, also }) => [...Object.values(name), ...also].map((text) => ({ id, name: foldMessage(text) })));
  return (text) => {
    const folded = ` ${foldMessage(text)} `;
    const found = new Set(names
      .filter(({ name }) => folded.includes(name.length < shortName ? ` ${name} ` : ` ${name}`))
      .map(({ id }) => id));
    return found.size === 1 ? [...found][0] : undefined;
  };
}
