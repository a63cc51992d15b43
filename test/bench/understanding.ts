// How well messages are understood, beside nlp.js and natural's Bayes:  node test/bench/understanding.ts [DATA_DIR] [--test]
// DATA_DIR (default ../shared/data) holds questions.jsonl, dates.jsonl, mood.jsonl and public/; what is not there is left out. The bench's
// own messages.jsonl and moods.jsonl are always read. --test reports the public tasks on their test parts (once, when all is decided) in
// place of their dev parts.
//   first, three   the right entry came first, or among three          offered   the right one was among those offered, of all times it asked back
//   right          answered at once and right, of what is covered      left      neither answered nor asked back, of what is covered
//   wrong          answered wrongly, of all messages                   oos ans   answered, of what nothing covers
//   auroc          how well the score tells what is covered from what is not: 1 is perfect, 0.5 chance
import { fileURLToPath } from 'node:url';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { Engine } from './Engine.ts';
import { ours } from './ours.ts';
import { createPaper } from './paper.ts';
import { bayes } from './rivals/bayes.ts';
import { nlpjs } from './rivals/nlpjs.ts';
import { readRows } from './rows.ts';
import { customers } from './sections/customers.ts';
import { dates } from './sections/dates.ts';
import { languageRecognition } from './sections/languageRecognition.ts';
import { moods } from './sections/moods.ts';
import { neighbours } from './sections/neighbours.ts';
import { publicTasks } from './sections/publicTasks.ts';
import { topicsOfFolder } from './topics.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const given = process.argv.slice(2);
const data = given.find((argument) => !argument.startsWith('--')) ?? `${here}../../../shared/data`;
const part = given.includes('--test') ? 'test' : 'dev';
const { packs } = readShippedLanguages();
const engines: readonly [Engine, ...Engine[]] = [ours(packs), nlpjs, bayes];
const questions = readRows(`${data}/questions.jsonl`);
const messages = readRows(`${here}messages.jsonl`);
const demo = topicsOfFolder(`${here}../../faq`);
const paper = createPaper((line) => process.stdout.write(`${line}\n`));

await customers(paper, engines, { questions, messages, demo });
await publicTasks(paper, engines, `${data}/public`, part);
await neighbours(paper, engines, { questions, messages, folder: `${data}/public`, part });
languageRecognition(paper, packs, demo.topics, [['questions.jsonl', questions], ['messages.jsonl', messages]].filter(([, rows]) => rows!.length > 0) as [string, typeof questions][]);
dates(paper, packs, data);
moods(paper, packs, [['mood.jsonl', `${data}/mood.jsonl`], ['moods.jsonl', `${here}moods.jsonl`]]);
paper.misses();
