import type { Interpretation, Interpreter } from './interpreter.ts';
import { eachFeature } from './features.ts';
import type { Ranked, Why } from './Reader.ts';
import type { Tuning } from './tuning.ts';

const mostWords = 5;
/** A word that did less than this share of what the weightiest did is not worth telling. */
const worthTelling = 0.15;

/** Says why the ranking is what it is, in words that a shop owner understands. */
export function explain(interpretation: Interpretation, ranked: readonly Ranked[], interpreter: Interpreter, tuning: Tuning): Omit<Why, 'change'> {
  const [first, runnerUp] = ranked;
  const { words, exact, keywords, scores, order, forbidden } = interpretation;
  const [best] = order;
  const facts = {
    corrected: words.flatMap(({ text, folded, typed }) => (typed === undefined ? [] : [{ from: text, to: folded }])),
    unknown: [...new Set(words.filter((word) => word.kind === 'word' && !interpreter.scorer.known.isKnown(word)).map(({ text }) => text))],
    ...(runnerUp !== undefined && { runnerUp }),
    margin: (first?.score ?? 0) - (runnerUp?.score ?? 0),
  };
  if (first === undefined || best === undefined || first.score === 0) {
    return { ...facts, summary: nothingSaid(interpretation, interpreter), rule: 'nothing', words: [] };
  }
  const telling = wordWeights(interpretation, best, order[1], interpreter, tuning);
  const repeated = exact.find(({ entry }) => entry === best)?.question.text;
  const keyword = keywords.find(({ entry }) => entry === best)?.keyword;
  const nearest = repeated ?? keyword ?? interpreter.texts[scores.nearest[best] ?? -1]?.text;
  const rule = repeated !== undefined ? 'question' : keyword !== undefined ? 'keyword' : 'words';
  const reason = rule === 'question'
    ? `The message repeats a question of ${first.id}: "${repeated ?? ''}"`
    : rule === 'keyword'
      ? `"${keyword ?? ''}" is a keyword of ${first.id}`
      : `${listed(telling.map(({ word }) => word))} ${telling.length === 1 ? 'points' : 'point'} to ${first.id}${nearest === undefined ? '' : ` (nearest question: "${nearest}")`}`;
  return {
    ...facts,
    summary: `${reason}; ${rivals(first, runnerUp)}.${ruledOut(forbidden, interpreter)}`,
    rule,
    ...(nearest !== undefined && { nearest }),
    words: telling,
  };
}

function nothingSaid({ words, forbidden }: Interpretation, interpreter: Interpreter): string {
  const said = words.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const reason = said.length === 0 ? 'There is no word in the message.' : `Nothing in the FAQ has to do with ${listed(said.slice(0, mostWords))}.`;
  return reason + ruledOut(forbidden, interpreter);
}

function ruledOut(forbidden: ReadonlyMap<number, string>, { ids }: Interpreter): string {
  return [...forbidden].map(([entry, phrase]) => ` ${ids[entry] ?? ''} is ruled out by its "not: ${phrase}".`).join('');
}

function rivals(first: Ranked, second: Ranked | undefined): string {
  if (second === undefined) return 'there is no other entry';
  const share = second.score / first.score;
  return `next is ${second.id}, ${share >= 0.8 ? 'as good as level' : share >= 0.4 ? 'close behind' : 'far behind'}`;
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length <= 1 ? quoted.join('') || 'The words together' : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

/** What each word did for the best entry against the runner-up, the weightiest first. */
function wordWeights({ words, scores }: Interpretation, best: number, second: number | undefined, { scorer }: Interpreter, tuning: Tuning): Why['words'] {
  const { linear, vectoriser, vectors } = scorer;
  const values = new Map<number, number>();
  scores.vector.ids.forEach((id, i) => values.set(id, scores.vector.values[i] ?? 0));
  const near = vectors[scores.nearest[best] ?? -1];
  const nearest = new Map<number, number>();
  near?.ids.forEach((id, i) => nearest.set(id, near.values[i] ?? 0));
  const sums = new Float64Array(words.length);
  const times = new Map<number, number>();
  eachFeature(words, tuning, (block, name) => {
    const id = vectoriser.idOf(block, name);
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  });
  eachFeature(words, tuning, (block, name, _, word) => {
    const id = vectoriser.idOf(block, name);
    if (id === undefined) return;
    const lead = linear.weightOf(id, best) - (second === undefined ? 0 : linear.weightOf(id, second));
    const value = (values.get(id) ?? 0) / (times.get(id) ?? 1);
    sums[word] = (sums[word] ?? 0) + value * (lead + tuning.cosineVote * (nearest.get(id) ?? 0));
  });
  const weights = new Map<string, number>();
  words.forEach(({ text }, i) => weights.set(text, (weights.get(text) ?? 0) + (sums[i] ?? 0)));
  const sorted = [...weights].map(([word, weight]) => ({ word, weight })).sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const top = sorted[0]?.weight ?? 0;
  return sorted.filter(({ weight }) => weight > 0 && weight >= top * worthTelling).slice(0, mostWords);
}
