import type { Inbound } from '../conversation/ConversationLog.ts';
import type { Json } from '../conversation/StoredMessage.ts';
import type { Mask } from '../privacy/mask.ts';
import { maskDeep } from '../privacy/maskDeep.ts';

/** A message without personal numbers: what is written, and what the turn sees (promise 7). */
export function maskInbound(inbound: Inbound, mask: Mask): Inbound {
  const { name, ...customer } = inbound.customer;
  return {
    ...inbound,
    text: mask(inbound.text),
    activity: maskDeep(inbound.activity, mask) as Json,
    customer: { ...customer, ...(name !== undefined && { name: mask(name) }) },
  };
}
