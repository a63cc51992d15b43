import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = (path: string): string => pathToFileURL(join(import.meta.dirname, '../../src', path)).href;

/** Runs a script that has a `log`, in a process of its own: the log goes to its stderr, whatever happens to it. */
function logged(level: string, terminal: boolean, script: string, environment: Record<string, string> = {}): { out: string; err: string } {
  const text = `
    import { createLog } from ${JSON.stringify(source('ops/createLog.ts'))};
    import { SkrankeError } from ${JSON.stringify(source('base/SkrankeError.ts'))};
    const log = createLog(${JSON.stringify(level)}, ${terminal});
    ${script}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', text], { encoding: 'utf8', env: { ...environment } });
  return { out: stdout, err: stderr };
}

const linesOf = (text: string): Record<string, unknown>[] => text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('createLog', () => {
  it('writes JSON lines to stderr, so that stdout is the programs\' alone', () => {
    const { out, err } = logged('info', false, 'log.info({ case: 7 }, "Løp\\nog kjør"); log.warn({}, "x")');
    expect(out).toBe('');
    expect(linesOf(err)).toEqual([expect.objectContaining({ level: 30, case: 7, msg: 'Løp\nog kjør' }), expect.objectContaining({ level: 40, msg: 'x' })]);
  });

  it.each([['error', 'e'], ['warn', 'ew'], ['info', 'ewi'], ['debug', 'ewid'], ['silent', '']])('writes at level %s no more than %s', (level, written) => {
    const { err } = logged(level, false, 'log.error({}, "e"); log.warn({}, "w"); log.info({}, "i"); log.debug({}, "d")');
    expect(err === '' ? '' : linesOf(err).map(({ msg }) => msg).join('')).toBe(written);
  });

  it('tells an error that a person can act on by its code and remedy, with what caused it, and no stack', () => {
    const { err } = logged('info', false, 'log.error({ error: new SkrankeError("orders.unreadable", "It is away", "Bring it back.", { cause: new RangeError("EIO") }) }, "Orders")');
    expect(linesOf(err)).toEqual([expect.objectContaining({
      msg: 'Orders',
      error: { message: 'It is away', code: 'orders.unreadable', remedy: 'Bring it back.', cause: { message: 'EIO', stack: expect.stringContaining('RangeError') } },
    })]);
  });

  it('tells any other error with its stack, and what is no error as it is', () => {
    const { err } = logged('info', false, 'log.error({ error: new TypeError("oops") }); log.error({ error: "text" })');
    expect(linesOf(err).map(({ error }) => error)).toEqual([{ message: 'oops', stack: expect.stringMatching(/^TypeError: oops\n\s+at /) }, 'text']);
  });

  it('has written everything when the process is killed right after', () => {
    const { err } = logged('info', false, 'for (let i = 0; i < 500; i += 1) log.info({ i }, "x"); process.kill(process.pid, "SIGKILL")');
    expect(linesOf(err)).toHaveLength(500);
  });

  it('writes for people on a terminal, with colours unless NO_COLOR is set', () => {
    const script = 'log.warn({ case: 7 }, "Case 7 waits")';
    const coloured = logged('info', true, script).err;
    const plain = logged('info', true, script, { NO_COLOR: '1' }).err;
    expect(coloured).toContain('\u001b[');
    expect(plain).not.toContain('\u001b');
    expect(plain).toMatch(/^\[\d\d:\d\d:\d\d\] WARN: Case 7 waits\n\s+case: 7\n$/);
  });
});
