// Fits the general worths of src/matching/Calibration.ts:  node test/bench/fitConfidence.ts [DATA_DIR]
// Draws large and small FAQs from the sets, holds their messages and others against them, fits a logistic regression of "the best
// entry is right" on the signals, and prints the coefficients to paste.
import { fileURLToPath } from 'node:url';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { languages } from '../../src/language/Language.ts';
import { general, regressors } from '../../src/matching/Calibration.ts';
import { fitLogistic, type Sample } from '../../src/matching/fitLogistic.ts';
import { createInterpreter } from '../../src/matching/interpreter.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Topic } from '../../src/matching/Reader.ts';
import { tuning } from '../../src/matching/tuning.ts';
import { createWordReader } from '../../src/matching/wordReader.ts';
import { isRight, readRows, shopLanguage, type Row } from './rows.ts';
import { topicsOfFolder, topicsOfRows } from './topics.ts';

type Kind = 'covered' | 'near' | 'elsewhere';

/** What share of a FAQ's weight each kind of message has: of a hundred customers 85 ask what the FAQ covers. */
const shares: Readonly<Record<Kind, number>> = { covered: 0.85, near: 0.06, elsewhere: 0.09 };
const worthOfPublic = 2;
const names = Object.keys(general) as (keyof typeof general)[];

const here = fileURLToPath(new URL('.', import.meta.url));
const data = process.argv[2] ?? `${here}../../../shared/data`;
const { packs } = readShippedLanguages();
const samples: Sample[] = [];
let seed = 3;

function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

function draw<T>(list: readonly T[], count: number): T[] {
  const drawn = [...list];
  for (let i = drawn.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [drawn[i], drawn[j]] = [drawn[j]!, drawn[i]!];
  }
  return drawn.slice(0, count);
}

/** In every other FAQ so many of the entries are new: three questions in one language, and nothing else. */
const newcomers = 0.25;

/** One FAQ of `entries` entries with `questions` questions in each language. */
function sample(topics: readonly Topic[], rows: readonly Row[], entries: number, questions: number, worth: number): void {
  const ids = new Set(draw([...new Set(topics.map(({ id }) => id))], entries));
  const uneven = entries >= 5 && random() < 0.5;
  const young = new Map([...ids].map((id) => [id, uneven && random() < newcomers ? shopLanguage(draw(topics.filter((topic) => topic.id === id), 1)[0]!.language) : undefined]));
  const own = topics.filter(({ id, language }) => ids.has(id) && (young.get(id) ?? language) === language).map((topic) => (young.get(topic.id) === undefined
    ? { ...topic, questions: draw(topic.questions, questions) }
    : { ...topic, questions: draw(topic.questions, 3), keywords: [], not: [] }));
  const lessons = { topics: own };
  const interpreter = createInterpreter(lessons, createWordReader(lessons, packs, tuning), learn(lessons, packs), tuning);
  const many = Math.log(interpreter.entries);
  const kindOf = (row: Row): Kind => (row.intent === 'oos' ? 'elsewhere' : [row.intent, ...(row.also ?? [])].some((id) => ids.has(id)) ? 'covered' : 'near');
  const byKind = new Map<Kind, Row[]>();
  for (const row of rows) byKind.set(kindOf(row), [...byKind.get(kindOf(row)) ?? [], row]);
  byKind.set('near', draw(byKind.get('near') ?? [], Math.max(40, Math.round((byKind.get('covered')?.length ?? 0) * 0.3))));
  const present = [...byKind].filter(([, list]) => list.length > 0);
  const total = present.reduce((sum, [kind]) => sum + shares[kind], 0);
  for (const [kind, list] of present) {
    for (const row of list) {
      const { signals, order, exact } = interpreter.interpret(row.text, { language: shopLanguage(row.lang) });
      if (signals === undefined || exact.length > 0) continue;
      const values = regressors(signals);
      const all: Record<keyof typeof general, number> = {
        ...values, entries: many, questions: Math.log(interpreter.questions), chanceEntries: values.chance * many, cosineEntries: values.cosine * many,
      };
      samples.push({
        x: names.map((name) => all[name]),
        y: kind === 'covered' && isRight(row, interpreter.ids[order[0]!]) ? 1 : 0,
        weight: (worth * (entries >= 10 ? 2 : 1) * shares[kind]) / total / list.length,
      });
    }
  }
}

const questions = readRows(`${data}/questions.jsonl`);
const messages = [...readRows(`${here}messages.jsonl`), ...readRows(`${here}elsewhere.jsonl`), ...questions.filter(({ intent }) => intent === 'oos')];
const asked = topicsOfRows(questions);
const demo = topicsOfFolder(`${here}../../faq`).topics;
for (const entries of [1, 2, 3, 5, 10, 28]) {
  for (const count of [1, 3, 8]) {
    for (let again = 0; again < (entries < 10 ? 4 : 2); again += 1) {
      sample(asked, messages, entries, count, 1);
      sample(demo, messages, entries, count * 2, 1);
      sample(demo, questions, entries, count * 2, 1);
      for (const language of languages) {
        const rows = messages.filter(({ lang }) => shopLanguage(lang) === language);
        sample(asked.filter((topic) => topic.language === language), rows, entries, count, 1);
        if (language === 'nb') sample(demo.filter((topic) => topic.language === language), rows, entries, count * 2, 1);
      }
    }
  }
}
for (const task of ['clinc-10shot', 'banking77oos-10shot', 'massive-nb-10shot', 'massive-sv-10shot']) {
  const topics = topicsOfRows(readRows(`${data}/public/${task}/train.jsonl`));
  const rows = readRows(`${data}/public/${task}/dev.jsonl`);
  const all = new Set(topics.map(({ id }) => id)).size;
  for (const entries of [2, 5, 15, 40, all]) {
    for (const count of [3, 10]) for (let again = 0; again < (entries < 15 ? 3 : 1); again += 1) sample(topics, rows, entries, count, worthOfPublic);
  }
}
const fitted = fitLogistic(samples, names.map(() => 0), 1);
process.stdout.write(`${samples.length} readings\n${names.map((name, i) => `  ${name}: ${fitted[i]!.toFixed(2)},`).join('\n')}\n`);
