import { existsSync } from 'node:fs';
import { banking, clinc, kept, massive, type Aims } from '../aims.ts';
import type { Engine } from '../Engine.ts';
import { figureCells, figureColumns } from '../figuresTable.ts';
import { measure } from '../measure.ts';
import { noises } from '../noise.ts';
import type { Paper } from '../paper.ts';
import { readRows, type Row } from '../rows.ts';
import { topicsOfRows } from '../topics.ts';

const tasks: readonly { folder: string; aims: Aims; noisy: readonly (keyof typeof noises)[] }[] = [
  { folder: 'massive-nb-10shot', aims: massive, noisy: ['typo', 'nodia', 'digraph'] },
  { folder: 'massive-sv-10shot', aims: massive, noisy: ['typo', 'nodia', 'digraph'] },
  { folder: 'clinc-10shot', aims: clinc, noisy: ['typo'] },
  { folder: 'banking77oos-10shot', aims: banking, noisy: [] },
];

/** Ten questions an intent of four published sets, and how much of the accuracy is kept under noise. */
export async function publicTasks(paper: Paper, engines: readonly Engine[], folder: string, part: 'dev' | 'test'): Promise<void> {
  const present = tasks.filter((task) => existsSync(`${folder}/${task.folder}/train.jsonl`));
  if (present.length === 0) return;
  const table = paper.table(`Public tasks, ${part}`, [{ title: 'kept' }, ...figureColumns]);
  for (const task of present) {
    const path = `${folder}/${task.folder}`;
    const topics = topicsOfRows(readRows(`${path}/train.jsonl`));
    const clean = readRows(`${path}/${part}.jsonl`);
    const asks = await Promise.all(engines.map(async (engine) => ({ engine, ask: await engine.learn({ topics }) })));
    const before: number[] = [];
    for (const noise of [undefined, ...task.noisy]) {
      const rows = noise === undefined ? clean : noisyRows(`${path}/${part}`, clean, noise);
      for (const [i, { engine, ask }] of asks.entries()) {
        const figures = await measure(ask, rows);
        if (noise === undefined) before[i] = figures.first;
        const share = { value: noise === undefined ? NaN : (100 * figures.first) / (before[i] ?? NaN), aim: i === 0 && noise !== undefined ? kept[noise] : undefined };
        const name = noise === undefined ? task.folder : `${task.folder}.${noise}${existsSync(`${path}/${part}.${noise}.jsonl`) ? '' : ' (the bench\'s own)'}`;
        table.row(i === 0 ? name : '', [share, ...figureCells(figures, i === 0 && noise === undefined ? task.aims : undefined)], engine.name);
      }
    }
  }
}

function noisyRows(path: string, clean: readonly Row[], noise: keyof typeof noises): Row[] {
  const written = readRows(`${path}.${noise}.jsonl`);
  return written.length > 0 ? written : clean.map((row, i) => ({ ...row, text: noises[noise](row.text, i + 1) }));
}
