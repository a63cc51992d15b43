import type { Command } from 'commander';
import { readInstant } from '../../base/readInstant.ts';
import { systemClock } from '../../config/systemClock.ts';
import { toMatchAnswer, understandQuery } from '../match/matchText.ts';
import { openSoundFaq } from '../openFaq.ts';
import { atOption, faqOption } from '../options.ts';
import { failed, type CommandContext } from '../runCommandLine.ts';
import { figuresOf, isRight, type Outcome } from '../test/figures.ts';
import { ownCases, readCases, type TestCase } from '../test/readCases.ts';
import { confusionsOf, sayFigures } from '../test/sayFigures.ts';

interface Options {
  faq?: string;
  cases?: string;
  json?: true;
  at?: string;
}

/** So often is progress told on long work. */
const progressEvery = 500;

/** `skranke test`: how well the FAQ understands, in figures. */
export function registerTest(program: Command, { terminal, action }: CommandContext): void {
  program.command('test')
    .description('how well the FAQ understands: its own "tests" lines, or a file of cases')
    .addOption(faqOption())
    .option('--cases <file>', '{"text", "lang"?, "intent", "also"?} a line; "none" or "oos": nothing should answer')
    .option('--json', 'as JSON, for programs')
    .addOption(atOption())
    .action(action((options: Options) => {
      const { knowledge, folder } = openSoundFaq(terminal, options.faq);
      const at = options.at === undefined ? systemClock.now() : readInstant(options.at, knowledge.faq.shop.timeZone);
      const tests = options.cases === undefined ? ownCases(knowledge, folder) : readCases(options.cases, terminal.workingFolder);
      const outcomes = tests.map((test, index): Outcome => {
        if (index > 0 && index % progressEvery === 0) terminal.note(`${index} of ${tests.length} …`);
        return outcomeOf(test);
      });
      const failures = options.cases === undefined ? outcomes.filter((outcome) => outcome.verdict !== 'answer' || !isRight(outcome)) : [];
      const byLanguage = Object.groupBy(outcomes, ({ test, lang }) => test.lang ?? lang);
      const languages = Object.entries(byLanguage).map(([lang, some]) => ({ lang, figures: figuresOf(some ?? []) }));
      const figures = figuresOf(outcomes);
      if (options.json === true) {
        terminal.out(JSON.stringify({
          ...figures,
          languages: Object.fromEntries(languages.map(({ lang, figures: own }) => [lang, own])),
          confusions: confusionsOf(outcomes),
          failures: failures.map(({ test, verdict, ranked }) => ({ ...test, verdict, ranked: ranked.slice(0, 3) })),
        }, null, 2));
      } else {
        terminal.out(sayFigures({ figures, languages, outcomes, failures }, terminal.paint));
      }
      return Promise.resolve(failures.length === 0 ? 0 : failed);

      function outcomeOf(test: TestCase): Outcome {
        const understood = understandQuery({ text: test.text }, knowledge, at);
        const { verdict, ranked, lang } = toMatchAnswer(understood);
        return { test, verdict, ranked, lang, offered: understood.reading.offered };
      }
    }));
}
