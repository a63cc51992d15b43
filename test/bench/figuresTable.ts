import type { Aims } from './aims.ts';
import type { Engine } from './Engine.ts';
import { askAll, figuresOf, type Figures, type Pair } from './measure.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import type { Cell, Column, Table } from './paper.ts';
import type { Row } from './rows.ts';

/** The columns of every table about engines. What only ours decides is empty for rivals. */
export const figureColumns: readonly Column[] = [
  { title: 'first' }, { title: 'three' }, { title: 'right' }, { title: 'wrong' }, { title: 'offered' }, { title: 'left' }, { title: 'oos ans' }, { title: 'auroc', digits: 3 }, { title: 'ms', digits: 2 },
];

const order: readonly (keyof Figures)[] = ['first', 'three', 'answered', 'wrong', 'offered', 'left', 'strangers', 'auroc', 'milliseconds'];

/** @param aims none for a rival */
export function figureCells(figures: Figures, aims: Aims = {}): Cell[] {
  return order.map((name) => ({ value: figures[name], aim: aims[name] }));
}

/** FAQs and what each is asked; the figures are of all the messages together. */
export interface Task {
  name: string;
  parts: readonly { lessons: Lessons; rows: readonly Row[] }[];
  aims?: Aims;
  /** Whether the language is told (it is), or has to be recognised, which rivals are spared. */
  told?: boolean;
}

/** A row for each engine. */
export async function compare(table: Table, engines: readonly Engine[], { name, parts, aims, told = true }: Task): Promise<void> {
  if (parts.every(({ rows }) => rows.length === 0)) return;
  for (const [i, engine] of engines.entries()) {
    const pairs: Pair[] = [];
    let milliseconds = 0;
    for (const { lessons, rows } of parts) {
      const read = await askAll(await engine.learn(lessons), rows, told);
      pairs.push(...read.pairs);
      milliseconds += read.milliseconds * rows.length;
    }
    table.row(i === 0 ? name : '', figureCells(figuresOf(pairs, milliseconds / pairs.length), i === 0 ? aims : undefined), engine.name);
  }
}
