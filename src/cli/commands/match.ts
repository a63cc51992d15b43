import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Instant } from '../../base/Clock.ts';
import { readInstant } from '../../base/readInstant.ts';
import { SkrankeError } from '../../base/SkrankeError.ts';
import { systemClock } from '../../config/systemClock.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import { readMatchQuery, type MatchQuery } from '../match/matchQuery.ts';
import { toMatchAnswer, understandQuery } from '../match/matchText.ts';
import { sayMatch } from '../match/sayMatch.ts';
import { openSoundFaq } from '../openFaq.ts';
import { atOption, faqOption } from '../options.ts';
import { failed, type CommandContext } from '../runCommandLine.ts';

interface Options {
  faq?: string;
  lang?: string;
  at?: string;
  json?: true;
  jsonl?: true;
}

/** `skranke match`: what the bot would do with a question, and why. */
export function registerMatch(program: Command, { terminal, action }: CommandContext): void {
  program.command('match')
    .description('what the bot would do with a question, and why')
    .argument('[text...]', 'the question; without one, a question a line is read')
    .addOption(faqOption())
    .option('--lang <language>', 'take it to be in this language')
    .option('--json', 'as JSON, for programs')
    .option('--jsonl', 'read {"text": …} a line, answer each with a line of JSON')
    .addOption(atOption())
    .action(action(async (words: string[], options: Options) => {
      const { knowledge } = openSoundFaq(terminal, options.faq);
      const at = options.at === undefined ? systemClock.now() : readInstant(options.at, knowledge.faq.shop.timeZone);
      const answer = answerer(knowledge, at, options);
      if (words.length > 0 && options.jsonl !== true) {
        terminal.out(answer({ text: words.join(' ') }));
        return 0;
      }
      return options.jsonl === true ? eachLine((line) => answer(readMatchQuery(line))) : eachLine((text) => answer({ text }));
    }));

  function answerer(knowledge: Knowledge, at: Instant, options: Options): (query: MatchQuery) => string {
    return (query) => {
      const understood = understandQuery({ ...query, ...(options.lang !== undefined && { lang: options.lang }) }, knowledge, at);
      if (options.jsonl === true) return JSON.stringify(toMatchAnswer(understood));
      if (options.json === true) return JSON.stringify(toMatchAnswer(understood), null, 2);
      return sayMatch(understood, knowledge, at, terminal.paint);
    };
  }

  /** A line that cannot be read gets a line that says so, in its place; the exit code tells that there was one. */
  async function eachLine(answer: (line: string) => string): Promise<number> {
    let code = 0;
    for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
      if (line.trim() === '') continue;
      let out: string;
      try {
        out = answer(line);
      } catch (error) {
        if (!(error instanceof SkrankeError)) throw error;
        code = failed;
        terminal.note(`${error.message} ${error.remedy}`);
        out = JSON.stringify({ error: { code: error.code, message: error.message } });
      }
      if (!terminal.output.write(`${out}\n`)) await once(terminal.output, 'drain');
    }
    return code;
  }
}
