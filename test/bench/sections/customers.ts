import type { Lessons } from '../../../src/matching/Lessons.ts';
import { languages } from '../../../src/language/Language.ts';
import { demoFaq, nordic } from '../aims.ts';
import type { Engine } from '../Engine.ts';
import { compare, figureColumns } from '../figuresTable.ts';
import type { Paper } from '../paper.ts';
import { shopLanguage, type Row } from '../rows.ts';
import { topicsOfRows } from '../topics.ts';

const folds = 5;
/** In one language there are eight messages that nothing covers: one of them is more than the aim. */
const { strangers: _, ...demoFaqInOneLanguage } = demoFaq;

export interface Customers {
  /** The labelled questions to develop against, and messages of the bench's own. */
  questions: readonly Row[];
  messages: readonly Row[];
  /** The FAQ that ships. */
  demo: Lessons;
}

/** What customers of a shop ask: from eight questions an intent, and from the FAQ that ships. */
export async function customers(paper: Paper, [own, ...rivals]: readonly [Engine, ...Engine[]], { questions, messages, demo }: Customers): Promise<void> {
  const all = [own, ...rivals];
  const covered = questions.filter(({ intent }) => intent !== 'oos');
  const uncovered = questions.filter(({ intent }) => intent === 'oos');
  if (covered.length > 0) {
    const table = paper.table('Customers\' messages, 8 questions an intent', figureColumns);
    // Each question is read by a FAQ that lacks every fifth.
    await compare(table, all, {
      name: 'questions.jsonl, five-fold', aims: nordic,
      parts: Array.from({ length: folds }, (_, fold) => ({
        lessons: { topics: topicsOfRows(covered.filter((_, i) => i % folds !== fold)) },
        rows: [...covered.filter((_, i) => i % folds === fold), ...uncovered],
      })),
    });
    await compare(table, all, { name: 'questions.jsonl → messages.jsonl', parts: [{ lessons: { topics: topicsOfRows(questions) }, rows: messages }], aims: nordic });
    await compare(table, [own], { name: '  the language not told', parts: [{ lessons: { topics: topicsOfRows(questions) }, rows: messages }], aims: nordic, told: false });
    for (const language of languages) {
      const spoken = (each: Row): boolean => shopLanguage(each.lang) === language;
      await compare(table, all, { name: `  ${language} alone`, parts: [{ lessons: { topics: topicsOfRows(questions.filter(spoken)) }, rows: messages.filter(spoken) }], aims: nordic });
    }
  }
  if (demo.topics.length === 0) return;
  const ids = new Set(demo.topics.map(({ id }) => id));
  const known = (each: Row): boolean => each.intent === 'oos' || ids.has(each.intent);
  const table = paper.table('Customers\' messages, the demo FAQ as shipped', figureColumns);
  for (const [name, rows] of [['questions.jsonl', questions.filter(known)], ['messages.jsonl', messages.filter(known)]] as const) {
    await compare(table, all, { name: `demo FAQ → ${name}`, parts: [{ lessons: demo, rows }], aims: demoFaq });
    await compare(table, [own], { name: '  the language not told', parts: [{ lessons: demo, rows }], aims: demoFaq, told: false });
    for (const language of languages) {
      await compare(table, [own], { name: `  asked in ${language}`, parts: [{ lessons: demo, rows: rows.filter(({ lang }) => shopLanguage(lang) === language) }], aims: demoFaqInOneLanguage });
    }
  }
}
