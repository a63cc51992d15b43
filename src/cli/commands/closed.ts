import { Option, type Command } from 'commander';
import type { ClosedOptions } from '../hours/runClosed.ts';
import { atOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

/** `skranke closed`: the key broke in the lock. In force at once, in hours, promises and greeting. */
export function registerClosed(program: Command, { terminal, action }: CommandContext): void {
  program.command('closed')
    .description('closed today, or on a day: in force at once')
    .argument('[day...]', 'i morgen, fredag, 2026-12-24 … (default: today)')
    .addOption(new Option('--until <time>', 'only until then: 12, 12:30').conflicts('from'))
    .option('--from <time>', 'only from then on')
    .option('--location <id>', 'only this branch, or "support" for the people who answer (default: everywhere, support too)')
    .addOption(atOption())
    .action(action(async (words: string[], options: ClosedOptions) => {
      const { runClosed } = await import('../hours/runClosed.ts');
      return runClosed(words.join(' '), options, terminal);
    }));
}
