import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'src/README.md'), 'utf8');

interface Room {
  name: string;
  kind: string;
  may: ReadonlySet<string>;
}

const rooms = new Map([...readme.matchAll(/^\| `(\w+)` \| (core|adapter) \| .* \| (?:–|`([\w ]+)`) \|$/gm)].map(([, name = '', kind = '', may = '']): [string, Room] =>
  [name, { name, kind, may: new Set(may.split(' ').filter(Boolean)) }]));

/** Every import of every source: from which room, of what. */
const imports = ['src', 'dialogs'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .flatMap((path) => {
    const file = join(root, folder, path);
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/(?:from|import) '([^']+)'|import\('([^']+)'\)/g)].map(([, named, dynamic]) => ({
      file: relative(root, file), room: roomOf(file), target: named ?? dynamic ?? '', targetRoom: targetRoom(file, named ?? dynamic ?? ''),
    }));
  }));

function roomOf(file: string): string {
  const [top = '', room = ''] = relative(root, file).split(/[\\/]/);
  return top === 'src' ? room : top;
}

function targetRoom(file: string, target: string): string | undefined {
  return target.startsWith('.') ? roomOf(resolve(dirname(file), target)) : undefined;
}

const joiners = new Set(['compose.ts', 'main.ts']);

describe('the house', () => {
  it('has its table of rooms', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect([...rooms.keys()].sort()).toEqual([...folders, 'dialogs'].sort());
  });

  it('lets no room import what the table does not allow', () => {
    const forbidden = imports.filter(({ room, targetRoom: to }) => to !== undefined && to !== room && !joiners.has(room) && !(rooms.get(room)?.may.has(to) ?? false));
    // The command line starts the server and the chat, which compose.ts joins.
    const unexpected = forbidden.filter(({ room, targetRoom: to }) => !(room === 'cli' && to !== undefined && joiners.has(to)));
    expect(unexpected.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('allows nothing that is not used', () => {
    const unused = [...rooms.values()].flatMap(({ name, may }) => [...may].filter((to) => !imports.some(({ room, targetRoom: target }) => room === name && target === to)).map((to) => `${name} → ${to}`));
    expect(unused).toEqual([]);
  });

  it('keeps core from adapters, and rooms from circles', () => {
    for (const { name, kind, may } of rooms.values()) {
      for (const to of may) {
        if (kind === 'core') expect([name, to, rooms.get(to)?.kind]).toEqual([name, to, 'core']);
        expect([name, to, rooms.get(to)?.may.has(name)]).toEqual([name, to, false]);
      }
    }
  });

  it.each([
    ['restify', ['http']],
    ['natural/', ['language']],
    ['botbuilder', ['bot', 'channels', 'dialogs']],
    ['kysely', ['storage']],
    ['node:sqlite', ['storage']],
    ['opening_hours', ['hours']],
    ['ws', ['channels']],
    ['jose', ['channels']],
    ['@fastify/busboy', ['channels']],
  ])('knows %s only in %j', (library, allowed) => {
    const users = imports.filter(({ target }) => target === library || target.startsWith(library)).map(({ room }) => room);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((room) => !allowed.includes(room))).toEqual([]);
  });

  it('keeps the world out of the core', () => {
    const worldly = /^node:(fs|http|https|net|child_process|os|process|timers|worker_threads|sqlite)/;
    const core = imports.filter(({ room, target }) => rooms.get(room)?.kind === 'core' && worldly.test(target));
    // `isLoopback` compares addresses with node:net, which touches no network.
    expect(core.map(({ file, target }) => `${file} imports ${target}`)).toEqual(['src/base/isLoopback.ts imports node:net']);
  });

  it('reads no clock, no environment and no randomness in the core', () => {
    const found = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && rooms.get(path.split(/[\\/]/)[0] ?? '')?.kind === 'core')
      .flatMap((path) => {
        const code = readFileSync(join(root, 'src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return /Date\.now\(|new Date\(\)|Math\.random|process\.env|randomUUID|setTimeout|setInterval|performance\.now/.test(code) ? [path] : [];
      });
    expect(found).toEqual([]);
  });
});
