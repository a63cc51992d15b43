import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createCsvOrders, type CsvDisk } from '../../../src/shops/csv/createCsvOrders.ts';
import { orderLookupContract } from '../../contract/orderLookup.ts';
import { csvOf } from '../../support/csvOf.ts';
import { fakeClock } from '../../support/fakeClock.ts';
import { anOrder } from '../../support/orderBuilders.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const path = '/faq/orders.csv';

interface TestDisk extends CsvDisk {
  bytes: Uint8Array | undefined;
  mtimeMs: number;
  stats: number;
  reads: number;
  onRead: () => void;
  write(text: string | undefined): void;
}

/** A disk with one file, which counts how often it is read. */
function aDisk(text: string | undefined): TestDisk {
  const disk: TestDisk = {
    bytes: text === undefined ? undefined : new TextEncoder().encode(text),
    mtimeMs: 1,
    stats: 0,
    reads: 0,
    onRead: () => undefined,
    write(now) {
      disk.bytes = now === undefined ? undefined : new TextEncoder().encode(now);
      disk.mtimeMs += 1;
    },
    async stat() {
      disk.stats += 1;
      return disk.bytes === undefined ? undefined : { mtimeMs: disk.mtimeMs, size: disk.bytes.length };
    },
    async read() {
      disk.reads += 1;
      const { bytes } = disk;
      disk.onRead();
      return bytes ?? new Uint8Array();
    },
  };
  return disk;
}

function aLog() {
  const lines: string[] = [];
  const note = (_: unknown, text?: string): void => void lines.push(text ?? '');
  return { lines, log: { info: note, warn: note } as unknown as Parameters<typeof createCsvOrders>[0]['log'] };
}

async function opened(text: string) {
  const disk = aDisk(text);
  const clock = fakeClock();
  const { lines, log } = aLog();
  const lookup = (await createCsvOrders({ path, clock, log, disk }))!;
  const statusOf = async (number = '123456'): Promise<string | undefined> => (await lookup.find(number))?.status;
  return { disk, clock, lines, lookup, statusOf };
}

orderLookupContract('CSV', async (orders) => (await createCsvOrders({ path, clock: fakeClock(), log: aLog().log, disk: aDisk(csvOf(orders)) }))!);

const sent = csvOf([anOrder()]);
const delivered = csvOf([anOrder({ status: 'delivered' })]);

describe('an orders file', () => {
  it('that is not there gives no look-up', async () => {
    expect(await createCsvOrders({ path, clock: fakeClock(), log: aLog().log, disk: aDisk(undefined) })).toBeUndefined();
  });

  it('is read again when it has changed, looked at twice a second at most', async () => {
    const { disk, clock, statusOf } = await opened(sent);
    expect(await statusOf()).toBe('sent');
    disk.write(delivered);
    clock.advance(499);
    expect(await statusOf()).toBe('sent');
    clock.advance(1);
    expect(await statusOf()).toBe('delivered');
    const { stats } = disk;
    for (let round = 0; round < 10; round += 1) await statusOf();
    expect(disk.stats).toBe(stats);
  });

  it('is not read again while it stays the same', async () => {
    const { disk, clock, statusOf } = await opened(sent);
    for (let round = 0; round < 5; round += 1) {
      clock.advance(1000);
      await statusOf();
    }
    expect(disk.reads).toBe(1);
  });

  it('is read once for many who ask at once', async () => {
    const { disk, clock, statusOf } = await opened(sent);
    disk.write(delivered);
    clock.advance(1000);
    expect(await Promise.all([statusOf(), statusOf(), statusOf()])).toEqual(['delivered', 'delivered', 'delivered']);
    expect(disk.reads).toBe(2);
  });

  it.each([
    ['vanishes', undefined], ['is emptied', ''], ['has an open quote', `${delivered}\r\n"123457;x`], ['has other columns', 'a;b\n1;2'],
  ])('keeps its last good reading when it %s, says so once, and goes on when it is mended', async (_, broken) => {
    const { disk, clock, lines, statusOf } = await opened(sent);
    const before = lines.length;
    disk.write(broken);
    for (let round = 0; round < 4; round += 1) {
      clock.advance(1000);
      expect(await statusOf()).toBe('sent');
    }
    expect(lines.slice(before)).toHaveLength(1);
    disk.write(delivered);
    clock.advance(1000);
    expect(await statusOf()).toBe('delivered');
    disk.write(broken);
    clock.advance(1000);
    await statusOf();
    expect(lines.slice(before)).toHaveLength(3);
  });

  it('that somebody is writing is left until the writer is done', async () => {
    const { disk, clock, lines, statusOf } = await opened(sent);
    disk.write(delivered.slice(0, 100));
    disk.onRead = () => disk.write(delivered);
    clock.advance(1000);
    expect(await statusOf()).toBe('sent');
    disk.onRead = () => undefined;
    clock.advance(1000);
    expect(await statusOf()).toBe('delivered');
    expect(lines.filter((line) => line.startsWith('Orders:'))).toEqual([]);
  });

  it('that was never good says what is wrong with it', async () => {
    const { disk, clock, lines, lookup } = await opened('nummer;navn\n1;Kari');
    await expect(lookup.find('1')).rejects.toMatchObject({ code: 'orders.columns' });
    expect(lines.join()).toContain('"navn"');
    disk.write(sent);
    clock.advance(1000);
    expect((await lookup.find('123456'))?.status).toBe('sent');
  });

  it('that the disk will not give keeps its last reading', async () => {
    const { disk, clock, lines, statusOf } = await opened(sent);
    disk.stat = async () => { throw Object.assign(new TypeError('no'), { code: 'EACCES' }); };
    clock.advance(1000);
    expect(await statusOf()).toBe('sent');
    expect(lines.at(-1)).toContain('EACCES');
  });

  it('tells each row that was left out, and not more than twenty of them', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${index};kari@example.com;;;32.13.2026`).join('\n');
    const { lines } = await opened(`${sent}\n${rows}`);
    expect(lines[1]).toBe('Orders: line 4 has "32.13.2026" for a day; write it as 2026-12-24 or 24.12.2026. It is left out.');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('Orders: 10 more lines are left out.');
    expect(lines.join()).not.toContain('kari');
  });

  describe('on a real disk', () => {
    const temporaryFolder = temporaryFolders();

    it('is found, followed and missed', async () => {
      const file = join(temporaryFolder(), 'orders.csv');
      const clock = fakeClock();
      const { log } = aLog();
      expect(await createCsvOrders({ path: file, clock, log })).toBeUndefined();
      writeFileSync(file, sent);
      utimesSync(file, 1000, 1000);
      const lookup = (await createCsvOrders({ path: file, clock, log }))!;
      expect((await lookup.find('123456'))?.status).toBe('sent');
      writeFileSync(file, delivered);
      utimesSync(file, 2000, 2000);
      clock.advance(500);
      expect((await lookup.find('123456'))?.status).toBe('delivered');
      rmSync(file);
      clock.advance(500);
      expect((await lookup.find('123456'))?.status).toBe('delivered');
    });
  });
});
