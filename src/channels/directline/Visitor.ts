/** Who speaks in which conversation: what a token says, whatever its bearer says. */
export interface Visitor {
  /** The channel's id of the conversation. */
  conversation: string;
  user: string;
  name?: string;
  /** What the page or the site said of the customer's language: `nb-NO`. */
  language?: string;
}
