import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { InboundKind } from '../conversation/StoredMessage.ts';

/** An account as activities name it; all but its id may be nonsense. */
export const account = z.object({ id: z.string().min(1), name: z.string().optional().catch(undefined) });

/** Names that a client gives to those it does not know. */
const placeholderNames = new Set(['user', 'you', 'customer', 'anonymous', 'guest', 'bruker', 'bruger', 'användare']);

/** What a Bot Framework activity says, whatever channel it came by. */
export interface ReadActivity {
  /** Absent for what asks for no answer: typing, reactions, the bot's own arrival. */
  kind?: InboundKind;
  /** The words of a message. A pressed button may carry them in its value. */
  text: string;
  /** The customer's name, where it is one that somebody chose. */
  customer: { name?: string };
}

export function readActivity(activity: Partial<Activity>): ReadActivity {
  const kind = kindOf(activity);
  const from = account.safeParse(activity.from).data;
  const name = realName(from?.name, from?.id);
  return { ...(kind !== undefined && { kind }), text: textOf(activity), customer: name === undefined ? {} : { name } };
}

function kindOf(activity: Partial<Activity>): InboundKind | undefined {
  if (activity.type === 'message') return 'message';
  if (activity.type === 'event' && activity.name === 'webchat/join') return 'start';
  if (activity.type !== 'conversationUpdate') return undefined;
  // The Emulator adds the bot and the customer in one activity: it is the customer that is welcomed.
  const added: unknown = activity.membersAdded;
  const bot = account.safeParse(activity.recipient).data?.id;
  const someone = Array.isArray(added) && added.some((member) => {
    const { data } = account.safeParse(member);
    return data !== undefined && data.id !== bot;
  });
  return someone ? 'start' : undefined;
}

/** The words of a message. A pressed button may carry them in its value. */
function textOf({ text, value }: Partial<Activity>): string {
  if (typeof text === 'string' && text.trim() !== '') return text;
  return typeof value === 'string' ? value : '';
}

/** A name somebody chose; not the client's word for anybody, nor an id. */
function realName(name: string | undefined, id: string | undefined): string | undefined {
  const trimmed = name?.trim() ?? '';
  const looksReal = trimmed.length <= 60 && /^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(trimmed);
  return looksReal && trimmed !== id && !placeholderNames.has(trimmed.toLowerCase()) ? trimmed : undefined;
}
