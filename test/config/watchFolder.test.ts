import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { watchFolder } from '../../src/config/watchFolder.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolders();
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Lets as much time pass as another watch needs for a change of its own. */
async function aChangeElsewhere(): Promise<void> {
  const { seen, file } = await watched();
  writeFileSync(file, 'b');
  await until(() => seen.changes >= 2, 'the change elsewhere was told');
}

/** A folder with one file that is being watched, from when the watch has seen it. */
async function watched() {
  const path = folder();
  mkdirSync(join(path, 'nb'));
  writeFileSync(join(path, 'nb/a.yaml'), 'a');
  const seen = { changes: 0, faults: [] as unknown[] };
  const stop = watchFolder(path, () => { seen.changes += 1; }, (error) => seen.faults.push(error));
  stops.push(stop);
  await until(() => seen.changes === 1, 'the look at the beginning');
  return { path, seen, stop, file: join(path, 'nb/a.yaml') };
}

describe('watchFolder', () => {
  it.each<[string, (place: { path: string; file: string }) => void]>([
    ['is written over', ({ file }) => writeFileSync(file, 'b')],
    ['is replaced, as many editors save', ({ file }) => {
      writeFileSync(`${file}.tmp`, 'new');
      renameSync(`${file}.tmp`, file);
    }],
    ['is new', ({ path }) => writeFileSync(join(path, 'nb/b.yaml'), 'b')],
    ['is new in a folder that is new', ({ path }) => {
      mkdirSync(join(path, 'nb/ski/wax'), { recursive: true });
      writeFileSync(join(path, 'nb/ski/wax/b.yaml'), 'b');
    }],
    ['is removed', ({ file }) => rmSync(file)],
    ['goes with its folder', ({ path }) => rmSync(join(path, 'nb'), { recursive: true })],
  ])('tells when a file %s', async (_name, change) => {
    const { seen, path, file } = await watched();
    change({ path, file });
    await until(() => seen.changes >= 2, 'the change was told');
    expect(seen.faults).toEqual([]);
  });

  it('tells of many files saved at once as one change', async () => {
    const { path, seen } = await watched();
    for (let count = 0; count < 30; count += 1) writeFileSync(join(path, `nb/${count}.yaml`), 'x');
    await until(() => seen.changes >= 2, 'the change was told');
    expect(seen.changes).toBeLessThanOrEqual(3);
  });

  it('is not troubled by what is no YAML file', async () => {
    const { path, seen } = await watched();
    for (const name of ['notes.txt', '.a.yaml.swp', '.draft.yaml', 'a.yaml~', 'orders.csv']) writeFileSync(join(path, 'nb', name), 'x');
    // What Emacs puts beside a file that is being changed.
    symlinkSync('kari@laptop.4711:1', join(path, 'nb/.#a.yaml'));
    symlinkSync('kari@laptop.4711:1', join(path, 'nb/.#notes.txt'));
    await aChangeElsewhere();
    expect(seen).toEqual({ changes: 1, faults: [] });
  });

  it('tells what it cannot look at, and goes on with the rest', async () => {
    const { path, seen, file } = await watched();
    symlinkSync('loop.yaml', join(path, 'nb/loop.yaml'));
    await until(() => seen.faults.length > 0, 'the loop was told');
    const before = seen.changes;
    writeFileSync(file, 'b');
    await until(() => seen.changes > before, 'the change was told');
  });

  it('tells nothing once it has ended', async () => {
    const { seen, file, stop } = await watched();
    writeFileSync(file, 'b');
    await stop();
    await aChangeElsewhere();
    expect(seen.changes).toBe(1);
  });
});
