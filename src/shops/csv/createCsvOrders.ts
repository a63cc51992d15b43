import { readFile, stat } from 'node:fs/promises';
import type { Clock } from '../../base/Clock.ts';
import { SkrankeError } from '../../base/SkrankeError.ts';
import type { Log } from '../../base/Log.ts';
import { normaliseOrderNumber } from '../../orders/normaliseOrderNumber.ts';
import type { OrderLookup } from '../../orders/OrderLookup.ts';
import { readOrdersCsv, type CsvOrdersFile } from './readOrdersCsv.ts';

/** The two things that are asked of a disk. */
export interface CsvDisk {
  /** `undefined` when there is no such file. */
  stat(path: string): Promise<{ mtimeMs: number; size: number } | undefined>;
  read(path: string): Promise<Uint8Array>;
}

/** What the look-up works with. */
export interface CsvOrdersOptions {
  path: string;
  clock: Pick<Clock, 'now'>;
  log: Pick<Log, 'info' | 'warn'>;
  disk?: CsvDisk;
}

// Milliseconds between two looks at the file.
const checkEvery = 500;
// A file with a mistake in every row must not fill the log.
const mostFaultsTold = 20;

/**
 * Looks orders up in a file that the shop's system writes (`ORDERS_CSV`), which is read again when it has changed. What cannot be used
 * is told in the log, once, and the last good reading stays in force; before there was one, `find` rejects with what is wrong.
 * @returns `undefined` when there is no such file
 */
export async function createCsvOrders({ path, clock, log, disk = realDisk }: CsvOrdersOptions): Promise<OrderLookup | undefined> {
  let good: CsvOrdersFile['orders'] | undefined;
  let problem: SkrankeError | undefined;
  let seen = '';
  let nextCheck = -Infinity;
  let checking: Promise<void> | undefined;

  const tell = (error: SkrankeError): void => {
    if (problem?.message !== error.message) log.warn({ code: error.code, file: path }, `Orders: ${error.message}. ${error.remedy}`);
    problem = error;
  };

  const check = async (): Promise<void> => {
    const before = await disk.stat(path);
    if (before === undefined) {
      seen = '';
      tell(new SkrankeError('orders.missing', `there is no file ${path}`, 'The orders read last are used until it is back.'));
      return;
    }
    const mark = `${before.mtimeMs}/${before.size}`;
    if (mark === seen) return;
    const bytes = await disk.read(path);
    const after = await disk.stat(path);
    // Somebody is writing: the next look will see it whole.
    if (bytes.length !== before.size || after?.mtimeMs !== before.mtimeMs || after.size !== before.size) return;
    seen = mark;
    const { orders, faults } = readOrdersCsv(bytes);
    good = orders;
    problem = undefined;
    log.info({ file: path, orders: orders.size, faults: faults.length }, 'Orders read');
    for (const { line, text } of faults.slice(0, mostFaultsTold)) log.warn({ file: path, line }, `Orders: line ${line} ${text}. It is left out.`);
    if (faults.length > mostFaultsTold) log.warn({ file: path }, `Orders: ${faults.length - mostFaultsTold} more lines are left out.`);
  };

  const refresh = async (): Promise<void> => {
    if (clock.now() < nextCheck && checking === undefined) return;
    nextCheck = clock.now() + checkEvery;
    checking ??= check()
      .catch((error: unknown) => tell(asProblem(error, path)))
      .finally(() => { checking = undefined; });
    await checking;
  };

  if ((await disk.stat(path).catch(() => ({ mtimeMs: 0, size: 0 }))) === undefined) return undefined;
  await refresh();

  return {
    async find(number) {
      await refresh();
      if (good !== undefined) return good.get(normaliseOrderNumber(number));
      throw problem ?? new SkrankeError('orders.unreadable', `${path} is being written`, 'Try again in a moment.');
    },
  };
}

function asProblem(error: unknown, path: string): SkrankeError {
  if (error instanceof SkrankeError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  const reason = typeof code === 'string' ? code : 'unknown error';
  return new SkrankeError('orders.unreadable', `${path} cannot be read (${reason})`, 'Let the program read it.', { cause: error });
}

const realDisk: CsvDisk = {
  async stat(path) {
    try {
      const { mtimeMs, size } = await stat(path);
      return { mtimeMs, size };
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
      throw error;
    }
  },
  read: (path) => readFile(path),
};
