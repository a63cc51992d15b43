import { join } from 'node:path';
import { openStore } from '../../../src/storage/openStore.ts';
import { reviewContract } from '../../contract/review.ts';
import { countingIds } from '../../support/countingIds.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folder = temporaryFolders();

reviewContract('SQLite on disk', () => openStore(join(folder(), 'data'), countingIds()));
reviewContract('SQLite in memory', () => openStore(undefined, countingIds()));
