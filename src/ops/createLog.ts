import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';

/**
 * The program's log, on stderr: lines for people on a terminal, JSON for machines elsewhere. Errors are told with their code and
 * remedy where they have one.
 */
export function createLog(level: string, terminal: boolean): Logger {
  const options = { level, serializers: { error: describeError, err: describeError } };
  if (!terminal) return pino(options, pino.destination({ dest: 2, sync: true }));
  return pino(options, pretty({ destination: 2, sync: true, colorize: process.env['NO_COLOR'] === undefined, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }));
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, remedy } = error as { code?: unknown; remedy?: unknown };
  return {
    message: error.message,
    ...(code !== undefined && { code }),
    ...(remedy !== undefined && { remedy }),
    ...(remedy === undefined && { stack: error.stack }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
