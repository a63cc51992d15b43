/** What a library may call on a date, with the shop's wall clock in the place of the machine's. */
class UtcDate extends Date {
  constructor(...parts: readonly (number | string | Date)[]) {
    if (parts.length > 1) {
      super(Date.UTC(...parts as [number, number, ...number[]]));
    } else if (parts.length === 1) super(...parts as [number]);
    else super();
  }

  override getFullYear(): number { return this.getUTCFullYear(); }
  override getMonth(): number { return this.getUTCMonth(); }
  override getDate(): number { return this.getUTCDate(); }
  override getDay(): number { return this.getUTCDay(); }
  override getHours(): number { return this.getUTCHours(); }
  override getMinutes(): number { return this.getUTCMinutes(); }
  override getSeconds(): number { return this.getUTCSeconds(); }
  override getTimezoneOffset(): number { return 0; }
  override setFullYear(...args: [number, number?, number?]): number { return this.setUTCFullYear(...args); }
  override setMonth(...args: [number, number?]): number { return this.setUTCMonth(...args); }
  override setDate(date: number): number { return this.setUTCDate(date); }
  override setHours(...args: [number, number?, number?, number?]): number { return this.setUTCHours(...args); }
  override setMinutes(...args: [number, number?, number?]): number { return this.setUTCMinutes(...args); }
}

/** Whether the machine's own clock stands in UTC all through a year. */
function isUtcMachine(year: number): boolean {
  return new Date(year, 0, 1).getTimezoneOffset() === 0 && new Date(year, 6, 1).getTimezoneOffset() === 0;
}

/**
 * Runs `work`, which must not wait for anything, with a `Date` whose local time is UTC.
 *
 * `opening_hours` knows no time zone but the machine's: it builds its dates from local parts. Where that zone skips an hour
 * (02:30 on a Sunday in March) it misses the shop's. Our processes run with `TZ=UTC`, where nothing is exchanged; this keeps the
 * answer the same for whoever embeds the program in another zone.
 */
export function inUtc<T>(year: number, work: (date: DateConstructor) => T): T {
  const own = globalThis.Date;
  if (isUtcMachine(year)) return work(own);
  globalThis.Date = UtcDate as unknown as DateConstructor;
  try {
    return work(globalThis.Date);
  } finally {
    globalThis.Date = own;
  }
}
