import { join } from 'node:path';
import type { Ids } from '../base/Ids.ts';
import type { ConversationLog } from '../conversation/ConversationLog.ts';
import type { Outbox } from '../conversation/Outbox.ts';
import type { Review } from '../conversation/Review.ts';
import type { FaqHistory } from '../faq/FaqHistory.ts';
import type { DeskBook } from '../handoff/DeskBook.ts';
import type { OverrideBook } from '../hours/OverrideBook.ts';
import { createCommitter } from './createCommitter.ts';
import { createVault, type Vault } from './createVault.ts';
import { createFaqHistory } from './createFaqHistory.ts';
import { createDeskBook } from './desk/createDeskBook.ts';
import { createOverrideBook } from './hours/createOverrideBook.ts';
import { createConversationLog } from './log/createConversationLog.ts';
import { createOutbox } from './log/createOutbox.ts';
import { createReview } from './review/createReview.ts';
import { openSqlite } from './sqlite/openSqlite.ts';

/** All that is kept, behind ports that promise no engine. */
export interface Store {
  conversations: ConversationLog;
  outbox: Outbox;
  desk: DeskBook;
  review: Review;
  overrides: OverrideBook;
  faqHistory: FaqHistory;
  vault: Vault;
  /** Another number whenever another process has written. */
  foreignVersion(): number;
  close(): Promise<void>;
}

/** Opens the store of a data folder; without one, a store in memory that is gone with the process. */
export async function openStore(dataFolder: string | undefined, ids: Ids): Promise<Store> {
  const { reader, writer, foreignVersion, close } = await openSqlite(dataFolder === undefined ? ':memory:' : join(dataFolder, 'skranke.db'));
  const committer = createCommitter(writer);
  return {
    // What every turn reads is read where it was written: SQLite keeps its pages there, and throws the reader's away at each commit.
    conversations: createConversationLog(writer, committer, ids),
    outbox: createOutbox(writer, committer),
    desk: createDeskBook(reader),
    review: createReview(reader),
    overrides: createOverrideBook(reader, committer, ids),
    faqHistory: createFaqHistory(reader, committer, ids),
    vault: createVault(writer, committer),
    foreignVersion,
    close,
  };
}
