import type { Clock } from '../../base/Clock.ts';
import type { Log } from '../../base/Log.ts';
import type { ConversationLog } from '../../conversation/ConversationLog.ts';
import type { Receive } from '../../conversation/Receive.ts';
import type { Unasked } from '../../conversation/sayUnasked.ts';
import type { Callers } from '../../http/createCallers.ts';
import type { OriginPolicy } from '../../http/createOriginPolicy.ts';
import type { Rate } from '../../http/createRateLimiter.ts';
import type { Feed } from './createFeed.ts';
import type { Tokens } from './createTokens.ts';
import type { FileStore } from './files/createFileStore.ts';

/** What the channel has to know. */
export interface DirectLineOptions {
  conversations: ConversationLog;
  receive: Receive;
  /** Lets the bot say something unasked in a conversation of the log. */
  remark: (conversation: string, unasked: Unasked) => Promise<void>;
  /** Masks personal numbers in a text, as the log does. */
  mask: (text: string) => string;
  /** What tokens are signed with. */
  signingKey: string;
  /** What a site's own back end shows; absent: only the widget gets tokens. */
  secret?: string;
  rates: { messages: Rate; starts: Rate };
  callers: Callers;
  policy: OriginPolicy;
  /** How the bot is called at the moment. */
  botName: () => string;
  /** Where files of customers are kept. */
  fileFolder: string;
  clock: Clock;
  newId: () => string;
  log: Log;
}

/** What all the channel's routes stand on. */
export interface DirectLine extends DirectLineOptions {
  tokens: Tokens;
  feed: Feed;
  files: FileStore;
}
