import type { Command } from 'commander';
import { takeOver } from '../../conversation/takeOver.ts';
import { commitAtDesk } from '../commitAtDesk.ts';
import { atOption } from '../options.ts';
import type { CommandContext } from '../runCommandLine.ts';

/** `skranke say ID TEXT`: answers as a person, through the running server. */
export function registerSay(program: Command, { terminal, action }: CommandContext): void {
  program.command('say')
    .description('answer a customer as a person; the bot keeps quiet there until "skranke back"')
    .argument('<id>', 'the number in "skranke queue", or a conversation id')
    .argument('<text...>', 'what to say')
    .addOption(atOption())
    .action(action(async (id: string, words: string[], options: { at?: string }) => {
      const { openDesk } = await import('../openDesk.ts');
      const desk = await openDesk(terminal, options.at);
      try {
        const text = words.join(' ').trim();
        await commitAtDesk(desk, id, (recalled) => takeOver(recalled, text, desk.now, desk.newId));
        terminal.out('It is in the log, and the running server brings it to the customer; if none runs, it goes out at the next start.');
        terminal.out(`The bot keeps quiet in this conversation until "skranke back ${id}".`);
        return 0;
      } finally {
        await desk.store.close();
      }
    }));
}
