// How well messages are understood, as a table:  node test/bench/understanding.ts [DATA_DIR] [--test]
// DATA_DIR (default ../shared/data) holds questions.jsonl, mood.jsonl and public/; what is not there is left out. The bench's own
// messages.jsonl and moods.jsonl are always read. --test reports the public tasks on their test parts (once, when all is decided)
// in place of their dev parts.
import { fileURLToPath } from 'node:url';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { languages } from '../../src/language/Language.ts';
import { readMood } from '../../src/language/readMood.ts';
import { createLanguageRecogniser, learnLanguages } from '../../src/language/recogniseLanguage.ts';
import { calibrate } from '../../src/matching/calibrate.ts';
import { createReader } from '../../src/matching/createReader.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Reader, Topic } from '../../src/matching/Reader.ts';
import { figuresOf, measure, type Figures } from './measure.ts';
import { readRows, shopLanguage, type Row } from './rows.ts';
import { topicsOfFolder, topicsOfRows } from './topics.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const arguments_ = process.argv.slice(2);
const data = arguments_.find((argument) => !argument.startsWith('--')) ?? `${here}../../../shared/data`;
const part = arguments_.includes('--test') ? 'test' : 'dev';
const { packs } = readShippedLanguages();
const questions = readRows(`${data}/questions.jsonl`);
const messages = readRows(`${here}messages.jsonl`);
const covered = questions.filter(({ intent }) => intent !== 'oos');
const uncovered = questions.filter(({ intent }) => intent === 'oos');

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const cell = (value: number, digits = 1): string => (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(9);
const heading = (title: string): boolean => say(`\n${title.padEnd(46)}    first    three answered  offered     left  right a.  oos left oos answ.    auroc  ms/read`);
const row = (name: string, f: Figures): boolean => say(`${name.padEnd(46)}${[f.first, f.three, f.answered, f.offeredRight, f.left, f.rightAnswers, f.uncoveredLeft, f.uncoveredAnswered].map((value) => cell(value)).join('')}${cell(f.auroc, 3)}${cell(f.milliseconds, 2)}`);

function build(topics: readonly Topic[], synonyms = {}): Reader {
  const lessons = { topics, synonyms };
  const model = learn(lessons, packs);
  return createReader(lessons, { packs, model, calibration: calibrate(lessons, packs, model) });
}

/** Each question is read by a FAQ that lacks every fifth. */
function fiveFold(): Figures {
  const rows: Row[] = [];
  const readings: ReturnType<Reader['read']>[] = [];
  const start = process.cpuUsage();
  for (let fold = 0; fold < 5; fold += 1) {
    const reader = build(topicsOfRows(covered.filter((_, i) => i % 5 !== fold)));
    for (const each of [...covered.filter((_, i) => i % 5 === fold), ...uncovered]) {
      rows.push(each);
      readings.push(reader.read(each.text, { language: shopLanguage(each.lang) }));
    }
  }
  return { ...figuresOf(rows, readings), milliseconds: process.cpuUsage(start).user / 1000 / rows.length };
}

function understanding(): void {
  heading('Customers\' questions');
  if (questions.length > 0) {
    row('questions, five-fold, four languages in one', fiveFold());
    const all = build(topicsOfRows(questions));
    row('8 questions an intent → own messages', measure(all, messages));
    row('  the language not told', measure(all, messages, false));
    for (const language of languages) {
      const own = (each: Row): boolean => shopLanguage(each.lang) === language;
      row(`  ${language} alone`, measure(build(topicsOfRows(questions.filter(own))), messages.filter(own)));
    }
  }
  const demo = topicsOfFolder(`${here}../../faq`);
  if (demo.topics.length === 0) return;
  const ids = new Set(demo.topics.map(({ id }) => id));
  const reader = build(demo.topics, demo.synonyms);
  const known = (each: Row): boolean => each.intent === 'oos' || ids.has(each.intent);
  row('demo FAQ → questions', measure(reader, questions.filter(known)));
  row('  the language not told', measure(reader, questions.filter(known), false));
  row('demo FAQ → own messages', measure(reader, messages.filter(known), false));
}

function publicTasks(): void {
  heading(`Public tasks, ${part}`);
  for (const task of ['massive-nb-10shot', 'massive-sv-10shot', 'clinc-10shot', 'banking77oos-10shot']) {
    const train = readRows(`${data}/public/${task}/train.jsonl`);
    if (train.length === 0) continue;
    const reader = build(topicsOfRows(train));
    for (const noise of part === 'test' ? ['', '.typo', '.nodia', '.digraph'] : ['']) {
      const rows = readRows(`${data}/public/${task}/${part}${noise}.jsonl`);
      if (rows.length > 0) row(`${task}${noise}`, measure(reader, rows));
    }
  }
}

function languageRecognition(): void {
  say(`\n${'Language'.padEnd(46)}    right ≤3 words     sure right if sure`);
  const samples = topicsOfFolder(`${here}../../faq`).topics.flatMap(({ language, questions: texts }) => texts.map((text) => ({ language, text })));
  for (const [name, learnt] of [['shipped words alone', []], ['with the demo FAQ\'s questions', samples]] as const) {
    const recognise = createLanguageRecogniser(learnLanguages(packs, learnt));
    for (const [set, rows] of [['questions', questions], ['own messages', messages]] as const) {
      const read = rows.map((each) => {
        const { language, sure } = recognise(each.text, { allowed: languages });
        return { sure, short: each.text.split(/\s+/).length <= 3, right: (each.langs ?? [each.lang]).map(shopLanguage).includes(language) };
      });
      const share = (list: typeof read, test: (each: (typeof read)[number]) => boolean): number => (100 * list.filter(test).length) / list.length;
      say(`${`${set}, ${name}`.padEnd(46)}${cell(share(read, ({ right }) => right))}${cell(share(read.filter(({ short }) => short), ({ right }) => right))}${cell(share(read, ({ sure }) => sure))}${cell(share(read.filter(({ sure }) => sure), ({ right }) => right))}`);
    }
  }
}

function moods(): void {
  say(`\n${'Mood'.padEnd(46)}    right    angry: recall, precision    happy: recall, precision`);
  for (const [name, file] of [['mood.jsonl', `${data}/mood.jsonl`], ['own messages', `${here}moods.jsonl`]] as const) {
    const rows = readRows<{ text: string; lang: Row['lang']; mood: string }>(file);
    const read = rows.map(({ text, lang, mood }) => ({ mood, found: readMood(text, packs, shopLanguage(lang)).mood }));
    const share = (part: number, whole: number): string => cell((100 * part) / whole);
    const both = (mood: string): string => {
      const right = read.filter((each) => each.mood === mood && each.found === mood).length;
      return share(right, read.filter((each) => each.mood === mood).length) + share(right, read.filter((each) => each.found === mood).length);
    };
    say(`${name.padEnd(46)}${share(read.filter((each) => each.mood === each.found).length, read.length)}${' '.repeat(8)}${both('angry')}${' '.repeat(10)}${both('happy')}`);
  }
}

understanding();
publicTasks();
languageRecognition();
moods();
