import type { Command } from 'commander';
import type { CheckOptions } from '../check/runCheck.ts';
import { atOption, faqOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

/** `skranke check`: every fault and warning of the FAQ, all at once, and the coming days as the bot will say them. */
export function registerCheck(program: Command, { terminal, action }: CommandContext): void {
  program.command('check')
    .description('every fault and warning in the FAQ, with file:line:column; exit code 1 when there is a fault')
    .addOption(faqOption())
    .option('--json', 'as JSON, for programs')
    .option('--variables', 'the {{variables}} that answers may use, with their value now')
    .addOption(atOption())
    .action(action(async (options: CheckOptions) => {
      const { runCheck } = await import('../check/runCheck.ts');
      return runCheck(options, terminal);
    }));
}
