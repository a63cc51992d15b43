import type { Command } from 'commander';
import type { QueueLine } from '../../handoff/DeskBook.ts';
import type { HandoffReason } from '../../handoff/WaitingCase.ts';
import type { Desk } from '../openDesk.ts';
import type { CommandContext } from '../runCommandLine.ts';
import { atOption } from '../options.ts';
import { printable } from '../printable.ts';

interface Options {
  json?: true;
  at?: string;
}

/** What must not be overlooked. */
const urgency: Readonly<Partial<Record<HandoffReason, string>>> = {
  'self-harm': '!! MAY HARM THEMSELVES', threat: '! THREATENS', angry: 'angry',
};

/** `skranke queue`: who waits, and until when. */
export function registerQueue(program: Command, { terminal, action }: CommandContext): void {
  program.command('queue')
    .description('who waits for a person, and by when they were promised an answer')
    .option('--json', 'as JSON, for programs')
    .addOption(atOption())
    .action(action(async (options: Options) => {
      const { openDesk } = await import('../openDesk.ts');
      const desk = await openDesk(terminal, options.at);
      try {
        const lines = await desk.store.desk.queue();
        if (options.json === true) terminal.out(JSON.stringify(lines.map((line) => forPrograms(line, desk)), null, 2));
        else if (lines.length === 0) terminal.out('Nobody waits.');
        else for (const line of lines) terminal.out(describe(line, desk));
        return 0;
      } finally {
        await desk.store.close();
      }
    }));

  function describe(line: QueueLine, desk: Desk): string {
    const { paint } = terminal;
    const late = line.due !== undefined && line.due < desk.now;
    const promised = line.status === 'staff' ? paint('green', 'with staff')
      : line.due === undefined ? 'no time promised'
      : late ? paint('red', `promised by ${desk.sayTime(line.due)}: late`)
      : paint('yellow', `promised by ${desk.sayTime(line.due)}`);
    const who = printable([line.customer, line.contact, line.channel, line.team].filter((part) => part !== undefined).join(' · '));
    const words = [line.about, ...line.since].filter((text) => text !== '').map((text) => `\n    “${printable(text).replaceAll('\n', ' / ')}”`).join('');
    const urgent = urgency[line.reason];
    return `${paint('bold', `#${line.number}`)}  ${urgent === undefined ? '' : `${paint('red', urgent)}  `}${promised}  since ${desk.sayTime(line.openedAt)}  ${who}${words}`;
  }
}

function forPrograms(line: QueueLine, { now }: Desk): object {
  const { openedAt, due, ...rest } = line;
  return {
    ...rest,
    openedAt: new Date(openedAt).toISOString(),
    ...(due !== undefined && { due: new Date(due).toISOString(), late: due < now }),
  };
}
