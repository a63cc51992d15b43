import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openStore } from '../../src/storage/openStore.ts';
import { countingIds } from '../support/countingIds.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();

it('keeps the first value of a name for ever, also over a restart', async () => {
  const data = join(folder(), 'data');
  const first = await openStore(data, countingIds());
  expect(await Promise.all([first.vault.keep('key', 'one'), first.vault.keep('key', 'two'), first.vault.keep('other', 'three')])).toEqual(['one', 'one', 'three']);
  await first.close();
  const second = await openStore(data, countingIds(100));
  expect(await second.vault.keep('key', 'four')).toBe('one');
  await second.close();
});
