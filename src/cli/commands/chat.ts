import type { Command } from 'commander';
import type { ChatOptions } from '../chat/runChat.ts';
import { atOption, faqOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

/** `skranke chat`: the bot in the terminal, in memory; nothing is stored. */
export function registerChat(program: Command, { terminal, action }: CommandContext): void {
  program.command('chat')
    .description('talk to the bot here; nothing is stored')
    .addOption(faqOption())
    .option('--lang <language>', 'the language of the greeting')
    .option('--why', 'with the reason under each reply')
    .addOption(atOption())
    .action(action(async (options: ChatOptions) => {
      const { runChat } = await import('../chat/runChat.ts');
      return runChat(options, terminal);
    }));
}
