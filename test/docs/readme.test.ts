import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { settingsSchema } from '../../src/config/Settings.ts';
import { runHere } from '../support/fakeTerminal.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;

async function helpOf(...command: string[]): Promise<string> {
  return (await runHere([...command, '--help'], { folder: root })).out;
}

const section = (title: string): string => readme.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
const rows = (title: string): string[] => section(title).split('\n').filter((line) => line.startsWith('| `'));
const code = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner);

describe('the README', () => {
  it('lists every setting, and none that is not read', () => {
    const listed = rows('Settings').flatMap((row) => code(row.split('|')[1] ?? ''));
    expect(listed.sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  it('lists every command, and none that is not there', async () => {
    const listed = rows('All commands').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/skranke (\w+)/g)].map(([, name = '']) => name));
    const known = [...(await helpOf()).matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
    expect(listed.sort()).toEqual(known.sort());
  });

  it.each([...new Set(readme.match(/skranke \w+[^`\n|]*/g))].filter((text) => text.includes('--')).map((text) => [text]))('names options that are there: %s', async (text) => {
    const [, ...words] = text.split(' ');
    const [name = '', sub = ''] = words;
    const help = await helpOf(...(name === 'log' && /^[a-z]+$/.test(sub) ? [name, sub] : [name]));
    for (const [option = ''] of text.matchAll(/--[a-z]+/g)) expect(help).toContain(option);
  });

  it('names npm scripts that are there', () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|dev|lint|types|check|schema|widget|screenshots|bench(?::understanding|:widget)?)\b/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(7);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  it.each([['README.md'], ['src/README.md'], ['src/widget/README.md'], ['faq/README.md']])('and its like have no link that leads nowhere: %s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    for (const link of links) expect({ link, there: existsSync(join(root, file, '..', link)) }).toEqual({ link, there: true });
  });

  it('tells every attribute that the page of the widget tells, and the widget reads', () => {
    const listed = rows('On your site').flatMap((row) => /^\| `(data-\w+)/.exec(row)?.[1] ?? []).sort();
    const shown = [...readFileSync(join(root, 'src/widget/homePage.ts'), 'utf8').matchAll(/\['(data-\w+)'/g)].map(([, name = '']) => name).sort();
    expect(listed).toEqual(shown);
    const read = /const \{ (.*) \} = tag\.dataset/.exec(readFileSync(join(root, 'src/widget/browser/loader/readOptions.ts'), 'utf8'))?.[1] ?? '';
    expect(read.split(/, /).map((name) => `data-${name.replace(/ .*/, '')}`).sort()).toEqual(listed);
  });

  it('and the map name files that are there', () => {
    const map = readFileSync(join(root, 'src/README.md'), 'utf8');
    const files = code(map).filter((text) => /^[a-z]+\/[\w/]+\.ts$/.test(text));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect({ file, there: existsSync(join(root, 'src', file)) || existsSync(join(root, file)) }).toEqual({ file, there: true });
  });
});
