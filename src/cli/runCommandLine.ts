import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { SkrankeError } from '../base/SkrankeError.ts';
import { registerBack } from './commands/back.ts';
import { registerChat } from './commands/chat.ts';
import { registerCheck } from './commands/check.ts';
import { registerClosed } from './commands/closed.ts';
import { registerLog } from './commands/log.ts';
import { registerMatch } from './commands/match.ts';
import { registerOpen } from './commands/open.ts';
import { registerQueue } from './commands/queue.ts';
import { registerSay } from './commands/say.ts';
import { registerStart } from './commands/start.ts';
import { registerTest } from './commands/test.ts';
import { failed, misused } from './exitCodes.ts';
import { processTerminal, type Terminal } from './Terminal.ts';

/** A command's way to the world; its promise resolves with the exit code. */
export type Run<Arguments extends unknown[]> = (...given: Arguments) => Promise<number>;

/** Joins a command to the terminal: what it resolves with becomes the exit code. */
export interface CommandContext {
  terminal: Terminal;
  /** Wraps an action for commander. */
  action<Arguments extends unknown[]>(run: Run<Arguments>): (...given: Arguments) => Promise<void>;
}

/** The `skranke` command. Resolves with the exit code: 0 done, 1 the answer is no or something failed, 2 misunderstood. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let code = 0;
  const context: CommandContext = {
    terminal,
    action: (run) => async (...given) => {
      code = await run(...given);
    },
  };
  const program = new Command('skranke')
    .description('The customer-service counter: a bot that answers from the YAML files the staff write.')
    .version(ownVersion(), '-v, --version')
    .showHelpAfterError('(skranke --help shows what there is)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => terminal.note(text.trimEnd()) });
  for (const register of [
    registerStart, registerCheck, registerMatch, registerTest, registerChat, registerLog, registerQueue, registerSay, registerBack, registerClosed, registerOpen,
  ]) register(program, context);

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misused;
    if (!(error instanceof SkrankeError)) throw error;
    terminal.note(`${error.message}\n${error.remedy}`);
    return failed;
  }
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
