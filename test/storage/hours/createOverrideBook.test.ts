import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../../src/storage/openStore.ts';
import { overrideBookContract, type BookUnderTest } from '../../contract/overrideBook.ts';
import { countingIds } from '../../support/countingIds.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folder = temporaryFolders();

async function open(data: string | undefined): Promise<BookUnderTest> {
  const store = await openStore(data, countingIds());
  return { book: store.overrides, close: () => store.close() };
}

overrideBookContract('SQLite on disk', () => open(join(folder(), 'data')));
overrideBookContract('SQLite in memory', () => open(undefined));

describe('createOverrideBook', () => {
  it('still has the days when the folder is opened again', async () => {
    const data = join(folder(), 'data');
    const first = await open(data);
    await first.book.set([{ day: '2026-12-18', spans: [] }], 1);
    await first.close();
    const second = await open(data);
    expect(await second.book.list('2026-12-01')).toEqual([{ day: '2026-12-18', spans: [] }]);
    await second.close();
  });
});
