/** What the chat shows of the shop, in one language: `GET /widget/config`. */
export interface FrameConfig {
  language: string;
  /** As WebChat and browsers call the language: `nb-NO`. */
  locale: string;
  name: string;
  colour: string;
  logo?: string;
  languages: readonly string[];
  /** When a person usually answers who is written to now: a whole sentence. */
  reply: string;
  contact: { phone?: string; email?: string };
  /** The phrases `widget.*`, without that prefix. */
  phrases: Readonly<Record<string, string>>;
}
