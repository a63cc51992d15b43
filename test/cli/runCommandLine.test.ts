import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeText } from '../support/aShopFolder.ts';
import { aTinyShop } from '../support/aTinyShop.ts';
import { runHere } from '../support/fakeTerminal.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folders = temporaryFolders();
const folder = folders();

const commands = ['start', 'check', 'match', 'test', 'chat', 'log', 'queue', 'say', 'back', 'closed', 'open'];
const ofLog = ['log search', 'log show', 'log export'];

describe('skranke', () => {
  it('shows every command, each with what it does', async () => {
    const { code, out, err } = await runHere(['--help'], { folder });
    expect([code, err]).toEqual([0, '']);
    const shown = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) .*\w/gm)].map(([, name]) => name);
    expect(shown.filter((name) => name !== 'help')).toEqual(commands);
  });

  it.each([...commands, ...ofLog])('helps with "%s", and says that it takes --at', async (command) => {
    const { code, out, err } = await runHere([...command.split(' '), '--help'], { folder });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: skranke ${command} `));
    expect(out).toMatch(/--at <time> +\w/);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
    expect(await runHere(['--version'], { folder })).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each<[string, string[], string]>([
    ['a command that is none, and names the nearest', ['mach', 'hei'], 'Did you mean match?'],
    ['a command that is like no other', ['frobnicate'], "unknown command 'frobnicate'"],
    ['an option that is none, and names the nearest', ['match', '--jsn'], 'Did you mean --json?'],
    ['an option without its value', ['check', '--faq'], "option '--faq <folder>' argument missing"],
    ['no command', [], 'Usage: skranke'],
    ['too few words', ['say', '1'], "missing required argument 'text'"],
    ['an id that is not there', ['back'], "missing required argument 'id'"],
    ['options that contradict each other', ['closed', '--until', '12', '--from', '14'], 'cannot be used with'],
    ['a verdict that is none', ['log', 'search', '--verdict', 'maybe'], 'Allowed choices are answer, clarify, none'],
    ['a format that is none', ['log', 'export', '--format', 'pdf'], 'Allowed choices are transcript, jsonl, csv'],
    ['a count that is none', ['log', 'search', '--limit', '0'], 'Write a whole number from 1'],
    ['more words than it takes', ['queue', 'all'], 'too many arguments'],
  ])('tells %s on stderr, and ends with 2', async (_name, given, text) => {
    const { code, out, err } = await runHere(given, { folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
  });

  it.each<[string, string[], RegExp]>([
    ['there is no FAQ', ['check'], /^There is no FAQ folder .*\/faq\.\n.*--faq or FAQ_DIR/],
    ['there is no FAQ where it was named', ['match', '--faq', 'nowhere', 'hei'], /^There is no FAQ folder .*\/nowhere\./],
    ['there is no log yet', ['log'], /^There is no log in .*\/data yet\.\n.*skranke start/],
    ['there is no log to search', ['log', 'search', 'hei'], /^There is no log in/],
    ['there is no queue yet', ['queue'], /^There is no log in/],
    ['there is nobody to answer yet', ['say', '1', 'hei'], /^There is no log in/],
    ['there is no FAQ to test', ['test'], /^There is no FAQ folder/],
    ['there is no FAQ to chat from', ['chat'], /^There is no FAQ folder/],
  ])('says on stderr what to do when %s, and ends with 1', async (_name, given, text) => {
    const { code, out, err } = await runHere(given, { folder });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(text);
    expect(err).not.toContain('    at ');
  });

  it('tells faults of the settings as a start does', async () => {
    const { code, err } = await runHere(['queue'], { folder, environment: { LOG_LEVEL: 'loud', PORT: 'many' } });
    expect(code).toBe(1);
    expect(err).toMatch(/The settings have 2 faults:\n {2}PORT .*\n {2}LOG_LEVEL /);
  });

  it.each<[string, string[]]>([
    ['match', ['match', 'hei']], ['check', ['check']], ['test', ['test']], ['chat', ['chat']], ['closed', ['closed']],
  ])('says in %s what a time looks like when --at is none', async (_name, given) => {
    expect(await runHere([...given, '--at', 'soon'], { folder: aTinyShop(folders()) })).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Write it as 2026-12-24T15:00') });
  });

  it('finds the FAQ by --faq before FAQ_DIR, and both before faq', async () => {
    const shop = aTinyShop(folders());
    for (const name of ['named', 'set']) writeText(join(shop, name, 'shop.yaml'), 'format: 1\n');
    const faultsIn = async (given: string[], environment = {}): Promise<string | undefined> => /^\w+(?=\/shop\.yaml:)/m.exec((await runHere(['check', ...given], { folder: shop, environment })).out)?.[0];
    expect(await faultsIn(['--faq', 'named'], { FAQ_DIR: 'set' })).toBe('named');
    expect(await faultsIn([], { FAQ_DIR: 'set' })).toBe('set');
  });
});
