/**
 * An error that a person can act on. The only kind this program throws on purpose (the linter bans a bare `Error`).
 * What a customer reads never comes from here, but from `faq/` or the shipped phrases.
 */
export class SkrankeError extends Error {
  /** Stable, dotted, for programs and searches: `settings.invalid`. */
  readonly code: string;
  /** What the reader should do about it: one or more whole sentences. */
  readonly remedy: string;

  constructor(code: string, text: string, remedy: string, options?: { cause?: unknown }) {
    super(text, options);
    this.name = 'SkrankeError';
    this.code = code;
    this.remedy = remedy;
  }
}
