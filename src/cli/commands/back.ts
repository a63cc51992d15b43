import type { Command } from 'commander';
import { giveBack } from '../../conversation/takeOver.ts';
import { commitAtDesk } from '../commitAtDesk.ts';
import { atOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

/** `skranke back ID`: gives a conversation back to the bot. */
export function registerBack(program: Command, { terminal, action }: CommandContext): void {
  program.command('back')
    .description('give a conversation back to the bot, and close its case')
    .argument('<id>', 'the number in "skranke queue", or a conversation id')
    .addOption(atOption())
    .action(action(async (id: string, options: { at?: string }) => {
      const { openDesk } = await import('../openDesk.ts');
      const desk = await openDesk(terminal, options.at);
      try {
        await commitAtDesk(desk, id, (recalled) => giveBack(recalled, desk.now, desk.newId));
        terminal.out('The bot answers again in this conversation.');
        return 0;
      } finally {
        await desk.store.close();
      }
    }));
}
