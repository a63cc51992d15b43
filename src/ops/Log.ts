import type { BaseLogger } from 'pino';

/** Where the program tells its keepers what it does; pino in life, a list in tests. */
export type Log = Pick<BaseLogger, 'debug' | 'info' | 'warn' | 'error'>;
