import type { StoredMessage } from './StoredMessage.ts';
import type { Understanding } from './Understanding.ts';

/** What is answered, once it is clear that nothing more is waited for. */
export interface BurstPlan {
  /** The text that is decided on, and what was read in it. */
  understood: Understanding;
  /** The message that the reply belongs to. */
  answers: StoredMessage;
  /** Messages that are done with it, without a reply of their own. */
  along: readonly StoredMessage[];
  /** How many texts were read as one. */
  joined: number;
}

/**
 * Puts a burst together (DESIGN §3). A message that is understood by itself is answered by itself, and the held ones before it are done
 * with it. Otherwise all of them are read as one text, and the reply belongs to the last.
 * @param messages the held ones in order, then the one that ends the burst, if a message ended it; at least one
 */
export function planBurst(messages: readonly StoredMessage[], understand: (text: string) => Understanding): BurstPlan | undefined {
  const answers = messages.at(-1);
  if (answers === undefined) return undefined;
  const along = messages.slice(0, -1);
  const alone = understand(answers.text);
  if (along.length === 0 || standsAlone(alone)) return { understood: alone, answers, along, joined: 1 };
  return { understood: understand(messages.map((message) => message.text).join('\n')), answers, along, joined: messages.length };
}

function standsAlone(message: Understanding): boolean {
  if (message.alarm !== undefined || message.command !== undefined || message.button !== undefined || message.text.trim() === '') return true;
  if (message.label !== undefined) return message.label.entry !== 'greeting';
  return message.reading.verdict !== 'none' && message.reading.ranked[0]?.id !== 'greeting' && !message.onlyFillers;
}
