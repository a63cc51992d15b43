import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../../src/storage/openStore.ts';
import { aReviewedLog } from '../../support/aReviewedLog.ts';
import { aShopFolder } from '../../support/aShopFolder.ts';
import { countingIds } from '../../support/countingIds.ts';
import { runHere } from '../../support/fakeTerminal.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folders = temporaryFolders();
const noon = Date.parse('2026-12-17T12:00:00+01:00');

describe('skranke queue', () => {
  it('lets alarms stand out, above whoever was promised an answer sooner', async () => {
    const folder = aShopFolder(folders());
    const store = await openStore(join(folder, 'data'), countingIds());
    const { tell } = aReviewedLog(store);
    await tell({ conversation: 'a', text: 'menneske', at: noon, handoff: { reason: 'asked', due: noon + 60_000 } });
    await tell({ conversation: 'b', text: 'drittbutikk', at: noon + 1, handoff: { reason: 'angry', due: noon + 120_000 } });
    await tell({ conversation: 'c', text: 'jeg kommer og tar dere', at: noon + 2, handoff: { reason: 'threat', due: noon + 180_000 } });
    await tell({ conversation: 'd', text: 'jeg vil dø', at: noon + 3, handoff: { reason: 'self-harm', due: noon + 240_000 } });
    await store.close();
    const { code, out } = await runHere(['queue', '--at', '2026-12-17T12:00'], { folder });
    expect(code).toBe(0);
    expect(out.match(/^#.*?(?= {2}promised)/gm)).toEqual(['#4  !! MAY HARM THEMSELVES', '#3  ! THREATENS', '#1', '#2  angry']);
  });
});
