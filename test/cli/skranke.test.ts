import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aTinyShop } from '../support/aTinyShop.ts';
import { runSkranke } from '../support/runSkranke.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folders = temporaryFolders();
const launcher = join(import.meta.dirname, '../../src/cli/skranke.js');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };

/** A Node of this machine that is too old for the sources. */
function olderNode(): string | undefined {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node')).find((path) => {
    const found = existsSync(path) ? /^v(\d+)\./.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[1] : undefined;
    return found !== undefined && Number(found) < 24;
  });
}

const older = olderNode();
/** The Node that runs the tests, and where there is one, an older one that has to find it. */
const nodes: readonly [name: string, node: string][] = [['Node 24', process.execPath], ...(older === undefined ? [] : [['an older Node', older] as [string, string]])];

describe.each(nodes)('the skranke command, started by %s', (_name, node) => {
  const folder = aTinyShop(folders());

  it('runs, and hands on what it is given and what comes of it', async () => {
    expect(await runSkranke(['--version'], { folder, node })).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(await runSkranke(['mach'], { folder, node })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean match?') });
    expect(await runSkranke(['log', 'search', 'med mellomrom', '"æøå"'], { folder, node })).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no log') });
  });

  it('hands on stdin, writes answers for programs alone to stdout, and nothing else anywhere', async () => {
    const { code, out, err } = await runSkranke(['match', '--jsonl'], { folder, node, bare: true, input: '{"text":"Åpningstider"}\nugh\n' });
    expect(code).toBe(1);
    expect(out.trim().split('\n').map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ text: 'Åpningstider', verdict: 'answer' }), { error: expect.objectContaining({ code: 'match.line' }) },
    ]);
    expect(err).toMatch(/^The line is not JSON: ugh .*\n$/);
    // Nothing is left behind where there is no log, but what was learnt.
    expect(readdirSync(folder)).toEqual(['data', 'faq']);
    expect(readdirSync(join(folder, 'data'))).toEqual(['cache']);
  }, 90_000);
});

describe('the skranke command', () => {
  it('can be started as it lies in the repository', () => {
    expect(statSync(launcher).mode & 0o111).toBe(0o111);
    expect(readFileSync(launcher, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('is not troubled by a reader who has read enough', () => {
    const folder = aTinyShop(folders());
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${launcher}" check | head -n 1`], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('writes colours neither into a pipe nor with NO_COLOR, and where they are wanted', async () => {
    const folder = aTinyShop(folders());
    const coloured = async (environment: Record<string, string>, ...given: string[]): Promise<boolean> => (await runSkranke(['check', ...given], { folder, environment })).out.includes('\u001b[');
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '' }, '--json')).toBe(false);
    expect(await coloured({ NO_COLOR: '' })).toBe(false);
    expect(await coloured({ NO_COLOR: '1' })).toBe(false);
  }, 90_000);
});
