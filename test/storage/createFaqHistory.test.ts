import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshState } from '../../src/conversation/ConversationState.ts';
import { createCommitter, type Committer } from '../../src/storage/createCommitter.ts';
import { createFaqHistory } from '../../src/storage/createFaqHistory.ts';
import { createConversationLog } from '../../src/storage/log/createConversationLog.ts';
import { openSqlite, type SqliteStore } from '../../src/storage/sqlite/openSqlite.ts';
import { anInbound } from '../support/anInbound.ts';
import { countingIds } from '../support/countingIds.ts';

const at = Date.parse('2026-12-17T10:00:00Z');
const filesOf = (text: string) => [{ path: 'shop.yaml', text }, { path: 'nb/æøå.yaml', text: `${text}\n"quoted" 👍` }];

describe('createFaqHistory', () => {
  let store: SqliteStore;
  let committer: Committer;
  const ids = countingIds();
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    committer = createCommitter(store.writer);
  });
  afterEach(() => store.close());

  /** A turn that answered from this version of the FAQ. */
  async function answeredFrom(version: string, when: number): Promise<void> {
    const log = createConversationLog(store.reader, committer, ids);
    const { message } = await log.admit(anInbound({ channelConversation: `${version} at ${when}` }));
    const outcome = await log.commit({
      conversation: message.conversation, expects: { version: 0, owner: 'bot' }, sets: {},
      writes: [
        { write: 'saveEpisode', id: `e-${version}-${when}`, startedAt: when, lastMessageAt: when, state: freshState },
        { write: 'keepFaqVersion', version, at: when, files: filesOf(version) },
      ],
    });
    expect(outcome).toBe('committed');
  }

  it('has no last good FAQ before one has answered', async () => {
    const history = createFaqHistory(store.reader, committer, ids);
    await history.note('faq.loaded', { version: 'v1' }, at);
    expect(await history.lastGood()).toBeUndefined();
  });

  it('has the files of the newest version that answered, letter by letter', async () => {
    await answeredFrom('v1', at);
    await answeredFrom('v2', at + 1);
    expect(await createFaqHistory(store.reader, committer, ids).lastGood()).toEqual(filesOf('v2'));
  });

  it('has the one that took effect last when an edit was taken back, and not one that answered nobody', async () => {
    const history = createFaqHistory(store.reader, committer, ids);
    for (const [version, when] of [['v1', at], ['v2', at + 10], ['v1', at + 20]] as const) {
      await history.note('faq.loaded', { version }, when);
      await answeredFrom(version, when + 1);
    }
    await history.note('faq.loaded', { version: 'v3' }, at + 30);
    await history.note('faq.refused', { faults: [] }, at + 40);
    expect(await history.lastGood()).toEqual(filesOf('v1'));
  });

  it('keeps a version once, however often it answers', async () => {
    for (const [version, when] of [['v1', at], ['v1', at + 1], ['v2', at + 2], ['v1', at + 3]] as const) await answeredFrom(version, when);
    const rows = await store.reader.selectFrom('faq_version').select(['version', 'first_used_at']).orderBy('first_used_at').execute();
    expect(rows).toEqual([{ version: 'v1', first_used_at: at }, { version: 'v2', first_used_at: at + 2 }]);
  });

  it('notes what took effect and what was refused, with the time', async () => {
    const history = createFaqHistory(store.reader, committer, ids);
    await history.note('faq.loaded', { version: 'v1' }, at);
    await history.note('faq.refused', { faults: ['nb/a.yaml:1:1 "ø"'] }, at + 1);
    const rows = await store.reader.selectFrom('event').select(['at', 'kind', 'data']).orderBy('at').execute();
    expect(rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) as unknown }))).toEqual([
      { at, kind: 'faq.loaded', data: { version: 'v1' } }, { at: at + 1, kind: 'faq.refused', data: { faults: ['nb/a.yaml:1:1 "ø"'] } },
    ]);
  });
});
