import { readInstant } from '../../base/readInstant.ts';
import { systemClock } from '../../config/systemClock.ts';
import { failed } from '../exitCodes.ts';
import { toMatchAnswer, understandQuery } from '../match/matchText.ts';
import { openSoundFaq } from '../openFaq.ts';
import type { Terminal } from '../Terminal.ts';
import { figuresOf, isRight, type Outcome } from './figures.ts';
import { ownCases, readCases, type TestCase } from './readCases.ts';
import { confusionsOf, sayFigures } from './sayFigures.ts';

export interface TestOptions {
  faq?: string;
  cases?: string;
  json?: true;
  at?: string;
}

/** So often is progress told on long work. */
const progressEvery = 500;

/** Runs every case, and tells the figures. Resolves with the exit code: of the FAQ's own tests none may fail. */
export function runTest(options: TestOptions, terminal: Terminal): number {
  const { knowledge, folder } = openSoundFaq(terminal, options.faq);
  const at = options.at === undefined ? systemClock.now() : readInstant(options.at, knowledge.faq.shop.timeZone);
  const tests = options.cases === undefined ? ownCases(knowledge, folder) : readCases(options.cases, terminal.workingFolder);
  const outcomes = tests.map((test, index) => {
    if (index > 0 && index % progressEvery === 0) terminal.note(`${index} of ${tests.length} …`);
    return outcomeOf(test);
  });
  const failures = options.cases === undefined ? outcomes.filter((outcome) => outcome.verdict !== 'answer' || !isRight(outcome)) : [];
  const byLanguage = Object.groupBy(outcomes, ({ test, lang }) => test.lang ?? lang);
  const languages = Object.entries(byLanguage).map(([lang, some]) => ({ lang, figures: figuresOf(some ?? []) }));
  const figures = figuresOf(outcomes);
  terminal.out(options.json === true
    ? JSON.stringify({
      ...figures,
      languages: Object.fromEntries(languages.map(({ lang, figures: own }) => [lang, own])),
      confusions: confusionsOf(outcomes),
      failures: failures.map(({ test, verdict, ranked }) => ({ ...test, verdict, ranked: ranked.slice(0, 3) })),
    }, null, 2)
    : sayFigures({ figures, languages, outcomes, failures }, terminal.paint));
  return failures.length === 0 ? 0 : failed;

  function outcomeOf(test: TestCase): Outcome {
    const understood = understandQuery({ text: test.text }, knowledge, at);
    const { verdict, ranked, lang } = toMatchAnswer(understood);
    return { test, verdict, ranked, lang, offered: understood.reading.offered };
  }
}
