import type { ExplainedPart, Explanation } from '../conversation/Explanation.ts';

/** What is told of a reading, wherever it is seen. */
export type ToldReading = Pick<Explanation, 'ranked' | 'why' | 'dates' | 'mood' | 'languageSure' | 'parts' | 'leans' | 'alarm'> & { language: string };

/** A line to read: what it is about, and what there is to say. */
export type Fact = readonly [name: string, text: string];

const leaning = {
  typed: 'the button', place: 'the button', yes: 'the only button', again: 'the last answer, again', topic: 'the last answer',
} as const;

/** What was read in a message and what decided: each as a line, and only what there is. The summary and the ranking are the caller's. */
export function readingFacts({ ranked = [], why, dates, mood, languageSure, parts, leans, alarm, language }: ToldReading): readonly Fact[] {
  const [best] = ranked;
  const facts: Fact[] = [
    ...(alarm === undefined ? [] : [['alarm', `${alarm.alarm} (${quoted(alarm.words)})`] as const]),
    ...(parts ?? []).map((part): Fact => ['asks', sayPart(part)]),
    ...(leans === undefined ? [] : [['leans on', `${leaning[leans.how]}: ${leans.on}`] as const]),
    ['language', `${language}${languageSure === false ? ' (its words do not tell)' : ''}`],
    ['read as', why?.corrected.map(({ from, to }) => `${from} → ${to}`).join(', ') ?? ''],
    ['unknown', quoted(why?.unknown ?? [])],
    ['dates', (dates ?? []).map(sayDate).join(', ')],
    ['mood', mood === undefined || mood.mood === 'neutral' ? '' : `${mood.mood} (${mood.words.join(', ')})`],
    // Of several questions each part has told its own.
    ['decided by', parts === undefined && why !== undefined && why.rule !== 'nothing' ? sayRule(why) : ''],
    ['next', parts === undefined && why?.runnerUp !== undefined && best !== undefined ? `${why.runnerUp.id}, ${why.margin.toFixed(2)} behind` : ''],
  ];
  return facts.filter(([, text]) => text !== '');
}

function sayRule({ rule, nearest, words }: NonNullable<Explanation['why']>): string {
  const by = { keyword: 'a keyword', question: 'a question repeated', words: 'its words', nothing: '' }[rule];
  const near = nearest === undefined ? '' : rule === 'words' ? `, nearest “${nearest}”` : ` “${nearest}”`;
  const told = words.map(({ word, weight }) => `${word} ${weight.toFixed(1)}`).join(', ');
  return `${by}${near}${told === '' ? '' : `: ${told}`}`;
}

function sayPart({ text, verdict, entry, ranked, why, dates = [] }: ExplainedPart): string {
  const [best] = ranked;
  const came = entry !== undefined ? `${entry} ${best?.score.toFixed(2) ?? ''}` : verdict === 'clarify' ? `unclear: ${ranked.map(({ id }) => id).join(', ')}` : 'not understood';
  return `“${text}” → ${came}${dates.length === 0 ? '' : `, ${dates.map(sayDate).join(', ')}`}${entry === undefined || why.nearest === undefined ? '' : ` (${why.rule === 'keyword' ? 'keyword' : 'nearest'} “${why.nearest}”)`}`;
}

function sayDate({ from, to, text }: { from: string; to: string; text: string }): string {
  return `“${text}” = ${from === to ? from : `${from} to ${to}`}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
