import type { Command } from 'commander';
import type { OpenOptions } from '../hours/runOpen.ts';
import { atOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

/** `skranke open`: takes `closed` back, or sets a day's hours. */
export function registerOpen(program: Command, { terminal, action }: CommandContext): void {
  program.command('open')
    .description('take "closed" back, or set the hours of a day: in force at once')
    .argument('[day and hours...]', 'i morgen, fredag 10-14, 10-14 … (default: today as usual)')
    .option('--location <id>', 'only this branch, or "support" for the people who answer (default: every branch)')
    .addOption(atOption())
    .action(action(async (words: string[], options: OpenOptions) => {
      const { runOpen } = await import('../hours/runOpen.ts');
      return runOpen(words, options, terminal);
    }));
}
