/** What a visitor's browser keeps of the conversation, in the shop's own storage. */
export interface Session {
  conversationId: string;
  token: string;
  /** Gets a new token for the same conversation, long after the token has expired. */
  renewal: string;
  /** Until when the token holds, in milliseconds of the visitor's clock. */
  expires: number;
  user: string;
  /** The conversation was begun on the server. */
  started: boolean;
  /** How far the visitor has seen it. */
  seen: string;
}
