import type { Command } from 'commander';
import { atOption, faqOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';
import type { TestOptions } from '../test/runTest.ts';

/** `skranke test`: how well the FAQ understands, in figures. */
export function registerTest(program: Command, { terminal, action }: CommandContext): void {
  program.command('test')
    .description('how well the FAQ understands: its own "tests" lines, or a file of cases')
    .addOption(faqOption())
    .option('--cases <file>', '{"text", "lang"?, "intent", "also"?} a line; "none" or "oos": nothing should answer')
    .option('--compare <folder>', 'another FAQ folder: which answers would change if it took this one\'s place')
    .option('--html <file>', 'write the report as a page with plots, too')
    .option('--lang-known', 'tell the bot the "lang" of each case: figures of the matching alone')
    .option('--json', 'as JSON, for programs')
    .addOption(atOption())
    .action(action(async (options: TestOptions) => {
      const { runTest } = await import('../test/runTest.ts');
      return runTest(options, terminal);
    }));
}
