import { describe, expect, it } from '@jest/globals';
import { blocks } from '../../src/matching/features.ts';
import { createFeatureTable, type FeatureTable } from '../../src/matching/featureTable.ts';
import { tuning } from '../../src/matching/tuning.ts';
import type { Word } from '../../src/matching/Word.ts';
import { wordsOf } from '../support/wordsOf.ts';

const [stem, pair, gram, concept, sense] = [0, 1, 2, 3, 4];
const tableOf = (questions: readonly (readonly Word[])[], changes: Partial<typeof tuning> = {}): FeatureTable => createFeatureTable(questions, { ...tuning, ...changes });

/** In how many questions a feature occurs; nothing if the table lacks it. */
function countOf({ names, counts }: FeatureTable, block: number, name: string): number | undefined {
  const before = names.slice(0, block).reduce((sum, list) => sum + list.length, 0);
  const place = names[block]!.indexOf(name);
  return place < 0 ? undefined : counts[before + place];
}

describe('a table of features', () => {
  const table = tableOf([wordsOf('når åpner dere'), wordsOf('dere dere stenger'), wordsOf('når stenger dere')]);

  it('counts in how many questions each occurs, however often it stands in one', () => {
    expect(['apn', 'der', 'steng', 'hest'].map((name) => countOf(table, stem, name))).toEqual([1, 3, 2, undefined]);
    expect(countOf(table, pair, 'der $')).toBe(2);
    expect(countOf(table, gram, '_de')).toBe(3);
    expect(table.questions).toBe(3);
  });

  it('has a list for each block and a count for each name, each name once', () => {
    expect(table.names).toHaveLength(blocks.length);
    expect(table.counts).toHaveLength(table.names.flat().length);
    for (const names of table.names) expect(new Set(names).size).toBe(names.length);
    expect([...table.counts].every((count) => count >= 1 && count <= 3)).toBe(true);
  });

  it('has concepts and senses apart, though they be called alike', () => {
    const [word] = wordsOf('retur');
    const both = tableOf([[{ ...word!, concepts: ['return'], senses: ['return', 'send'] }], [{ ...word!, senses: ['send'] }]]);
    expect([both.names[concept], both.names[sense]]).toEqual([['return'], ['return', 'send']]);
    expect([countOf(both, concept, 'return'), countOf(both, sense, 'return'), countOf(both, sense, 'send')]).toEqual([1, 1, 2]);
  });

  it('leaves out pairs and n-grams of a single question from so many questions on, and no words, concepts or senses', () => {
    const zebra = wordsOf('zebra').map((word): Word => ({ ...word, concepts: ['animal'], senses: ['stripes'] }));
    const questions = [wordsOf('når åpner dere'), wordsOf('når åpner dere'), zebra];
    const [few, many] = [tableOf(questions, { manyQuestions: 4 }), tableOf(questions, { manyQuestions: 3 })];
    const kept = (table: FeatureTable): boolean[] => [[stem, zebra[0]!.stem], [pair, `^ ${zebra[0]!.stem}`], [gram, 'zeb'], [concept, 'animal'], [sense, 'stripes']].map(([block, name]) => countOf(table, block as number, name as string) !== undefined);
    expect(kept(few)).toEqual([true, true, true, true, true]);
    expect(kept(many)).toEqual([true, false, false, true, true]);
    expect(countOf(many, gram, '_de')).toBe(2);
  });

  it('is the same for the same questions, and numbers features in the order in which they come', () => {
    expect(tableOf([wordsOf('når åpner dere'), wordsOf('dere dere stenger'), wordsOf('når stenger dere')])).toEqual(table);
    expect(table.names[stem]).toEqual(['nar', 'apn', 'der', 'steng']);
  });

  it('is empty without questions, and where they have no word', () => {
    for (const questions of [[], [[], []]]) {
      const empty = tableOf(questions);
      expect([empty.names.flat(), empty.counts.length, empty.questions]).toEqual([[], 0, questions.length]);
    }
  });
});
