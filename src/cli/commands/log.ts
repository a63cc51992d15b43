import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ReviewQuery } from '../../conversation/Review.ts';
import { exportLog, exportFormats, type ExportFormat } from '../log/exportLog.ts';
import { readPeriod } from '../log/readPeriod.ts';
import { sayConversation } from '../log/sayConversation.ts';
import { sayFound } from '../log/sayFound.ts';
import { saySummary } from '../log/saySummary.ts';
import type { Desk } from '../openDesk.ts';
import { atOption } from '../options.ts';
import { failed } from '../exitCodes.ts';
import type { CommandContext } from '../runCommandLine.ts';

interface PeriodOptions {
  from?: string;
  to?: string;
  at?: string;
  json?: true;
}

interface SearchOptions extends PeriodOptions {
  lang?: string;
  entry?: string;
  verdict?: string;
  channel?: string;
  limit: number;
}

/** `skranke log`: the Monday-morning look, search, one conversation, export. */
export function registerLog(program: Command, { terminal, action }: CommandContext): void {
  const log = program.command('log')
    .description('look back: what was not answered, what was clarified, what went to a person')
    .option('--from <day>', 'from this day on, 2026-12-01 (default: seven days back)')
    .option('--to <day>', 'up to and including this day (default: today)')
    .option('--json', 'as JSON, for programs')
    .addOption(atOption())
    .action(action((options: PeriodOptions) => withDesk(options, async (desk) => {
      const period = readPeriod(options, desk, 7);
      const summary = await desk.store.review.summary(period.from, period.to, desk.now);
      terminal.out(options.json === true ? JSON.stringify(summary, null, 2) : saySummary(summary, period, terminal.paint));
      return 0;
    })));

  log.command('search')
    .description('find messages: by words, days, language, entry, verdict, channel')
    .argument('[words...]', 'each of them somewhere in the text; accents and case do not count')
    .option('--from <day>', 'from this day on')
    .option('--to <day>', 'up to and including this day')
    .option('--lang <language>', 'nb, da, sv or en')
    .option('--entry <id>', 'that was answered with, or came nearest to, this entry')
    .addOption(new Option('--verdict <verdict>', 'what the bot made of it').choices(['answer', 'clarify', 'none']))
    .option('--channel <name>', 'emulator, messenger …')
    .option('--limit <count>', 'how many at most', readCount, 50)
    .option('--json', 'one JSON object a line')
    .addOption(atOption())
    .action(action((words: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SearchOptions>();
      return withDesk(options, async (desk) => {
        const found = await desk.store.review.search(queryOf(words, options, desk));
        if (options.json === true) for (const message of found) terminal.out(JSON.stringify(message));
        else if (found.length === 0) terminal.note('Nothing was found.');
        else for (const message of found) terminal.out(sayFound(message, desk, terminal.paint));
        return 0;
      });
    }));

  log.command('show')
    .description('one whole conversation, with the reason under each reply')
    .argument('<id>', 'a conversation id or the end of it, a case number, or the channel\'s id')
    .option('--json', 'one JSON object a line')
    .addOption(atOption())
    .action(action((id: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<PeriodOptions>();
      return withDesk(options, async (desk) => {
        const messages = await desk.store.review.conversation(id);
        if (messages === undefined) {
          terminal.note(`There is no conversation ${id}. "skranke log search" shows their ids.`);
          return failed;
        }
        if (options.json === true) for (const message of messages) terminal.out(JSON.stringify(message));
        else terminal.out(sayConversation(messages, desk, terminal.paint));
        return 0;
      });
    }));

  log.command('export')
    .description('conversations as files for others: .transcript for the Emulator, jsonl, csv')
    .argument('[id]', 'one conversation; without it, all of the period')
    .addOption(new Option('--format <format>', 'what for').choices([...exportFormats]).default('jsonl'))
    .option('--out <file>', 'where to; for transcripts of several conversations a folder (default: printed)')
    .option('--from <day>', 'from this day on')
    .option('--to <day>', 'up to and including this day')
    .addOption(atOption())
    .action(action((id: string | undefined, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<PeriodOptions & { format: ExportFormat; out?: string }>();
      return withDesk(options, (desk) => exportLog(desk, terminal, { ...options, ...(id !== undefined && { id }) }));
    }));

  async function withDesk(options: { at?: string }, work: (desk: Desk) => Promise<number>): Promise<number> {
    const { openDesk } = await import('../openDesk.ts');
    const desk = await openDesk(terminal, options.at);
    try {
      return await work(desk);
    } finally {
      await desk.store.close();
    }
  }
}

function queryOf(words: readonly string[], options: SearchOptions, desk: Desk): ReviewQuery {
  const period = readPeriod(options, desk, undefined);
  return {
    words,
    limit: options.limit,
    ...(options.from !== undefined && { from: period.from }),
    ...(options.to !== undefined && { to: period.to }),
    ...(options.lang !== undefined && { language: options.lang }),
    ...(options.entry !== undefined && { entry: options.entry }),
    ...(options.verdict !== undefined && { verdict: options.verdict }),
    ...(options.channel !== undefined && { channel: options.channel }),
  };
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(text);
}
