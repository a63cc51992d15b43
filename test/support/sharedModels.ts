import { linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';

/**
 * What any test has had learnt, for all tests of this machine: most learn the same few FAQs, each in a data folder of its own. The name of a
 * file tells engine, words and lessons, so that whoever finds one may use it; it is linked, never written, so that many may at once.
 */
const shared = join(tmpdir(), `skranke-models-${process.getuid?.() ?? 0}`);
/** So many are kept, the newest: engines change while they are worked on. */
const most = 20;

/** When the engine was last changed: who works on it while tests run must not leave what the old one learnt under the new one's name. */
function changedAt(): number {
  const source = join(import.meta.dirname, '../../src');
  return Math.max(...['matching', 'language'].flatMap((room) => listed(join(source, room), '.ts').map(({ at }) => at)));
}
const began = changedAt();

/** Commands that ask the engine. */
const learning: readonly (string | undefined)[] = ['start', 'match', 'chat', 'check', 'test'];

/** Where a command keeps what it learns; nothing where it learns nothing, or where that is not a test's own folder. */
export function modelsFolder(command: string | undefined, folder: string | undefined, { DATA_DIR }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (!learning.includes(command)) return undefined;
  if (DATA_DIR !== undefined) return join(resolve(folder ?? process.cwd(), DATA_DIR), 'cache/models');
  return folder === undefined ? undefined : join(folder, 'data/cache/models');
}

/** Before a command: gives it what others have learnt. */
export function lendModels(folder: string | undefined): void {
  if (folder !== undefined) linkAll(shared, folder);
}

/** After it: keeps what it has learnt. */
export function keepModels(folder: string | undefined): void {
  if (folder === undefined || changedAt() !== began) return;
  linkAll(folder, shared);
  for (const { path } of listed(shared).sort((a, b) => b.at - a.at).slice(most)) rmSync(path, { force: true });
}

function linkAll(from: string, to: string): void {
  for (const { name, path } of listed(from)) {
    try {
      mkdirSync(to, { recursive: true });
      linkSync(path, join(to, name));
    } catch {
      // It is there, or went meanwhile, or cannot be: then it is learnt, which only takes time.
    }
  }
}

/** Files with this ending. Models that are written to their end have none: drafts do. */
function listed(folder: string, ending = ''): { name: string; path: string; at: number }[] {
  try {
    return readdirSync(folder).filter((name) => extname(name) === ending).flatMap((name) => {
      const path = join(folder, name);
      const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      return at === undefined ? [] : [{ name, path, at }];
    });
  } catch {
    return [];
  }
}
