import type { Command } from 'commander';
import type { MatchOptions } from '../match/runMatch.ts';
import { atOption, faqOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

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
    .action(action(async (words: string[], options: MatchOptions) => {
      const { runMatch } = await import('../match/runMatch.ts');
      return runMatch(words.join(' '), options, terminal);
    }));
}
