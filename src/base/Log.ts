/** Where the program tells its keepers what it does; pino in life, a list in tests. */
export interface Log {
  debug(details: object, text?: string): void;
  info(details: object, text?: string): void;
  warn(details: object, text?: string): void;
  error(details: object, text?: string): void;
}
