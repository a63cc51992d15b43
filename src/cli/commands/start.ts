import type { Command } from 'commander';
import { atOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

/** `skranke start`: the server, until it is told to end. */
export function registerStart(program: Command, { terminal, action }: CommandContext): void {
  program.command('start')
    .description('run the bot')
    .addOption(atOption())
    .action(action(async (options: { at?: string }) => {
      const { main } = await import('../../main.ts');
      return main(terminal.environment, terminal.workingFolder, options.at);
    }));
}
