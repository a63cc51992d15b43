import { neighbours as aims } from '../aims.ts';
import type { Engine } from '../Engine.ts';
import { compare, figureColumns } from '../figuresTable.ts';
import type { Paper } from '../paper.ts';
import { readRows, shopLanguage, type Row } from '../rows.ts';
import { topicsOfRows } from '../topics.ts';

/** A Norwegian FAQ asked in Swedish, which it is not told: as it comes to a shop that answers in Norwegian only. */
export async function neighbours(paper: Paper, engines: readonly Engine[], { questions, messages, folder, part }: { questions: readonly Row[]; messages: readonly Row[]; folder: string; part: 'dev' | 'test' }): Promise<void> {
  const [own] = engines;
  const inLanguage = (rows: readonly Row[], language: string): Row[] => rows.filter(({ lang }) => shopLanguage(lang) === language);
  const norwegian = { topics: topicsOfRows(inLanguage(questions, 'nb')) };
  const massive = { topics: topicsOfRows(readRows(`${folder}/massive-nb-10shot/train.jsonl`)) };
  const tasks = [
    { name: 'questions.jsonl nb → messages.jsonl sv', lessons: norwegian, rows: inLanguage(messages, 'sv') },
    { name: 'questions.jsonl nb → questions.jsonl sv', lessons: norwegian, rows: inLanguage(questions, 'sv') },
    { name: `massive-nb-10shot → massive-sv-10shot ${part}`, lessons: massive, rows: readRows(`${folder}/massive-sv-10shot/${part}.jsonl`) },
  ].filter(({ lessons, rows }) => lessons.topics.length > 0 && rows.length > 0);
  if (tasks.length === 0) return;
  const table = paper.table('A Norwegian FAQ asked in Swedish', figureColumns);
  for (const { name, lessons, rows } of tasks) {
    await compare(table, engines, { name, parts: [{ lessons, rows }], aims, told: false });
    if (own !== undefined) await compare(table, [own], { name: '  told that it is Swedish', parts: [{ lessons, rows }], aims });
  }
}
