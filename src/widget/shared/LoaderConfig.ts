/** What the script on the shop's page is given before anything is asked for. */
export interface LoaderConfig {
  colour: string;
  languages: readonly string[];
  /** By language: the few words that stand on the page itself. */
  phrases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  css: string;
  /** Where to find what comes with the first opening. */
  panel: string;
}
