import type { DeliveryFault } from '../../conversation/Channel.ts';

/** Tells whether it is worth trying again: a peer that is away or overloaded may come back, one that says no means it. */
export function faultOf(error: unknown): DeliveryFault {
  const text = error instanceof Error || isErrorLike(error) ? error.message : String(error);
  const status = isErrorLike(error) ? error.statusCode : undefined;
  const lasting = status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
  return { fault: lasting ? 'lasting' : 'passing', text: status === undefined ? text : `${status} ${text}` };
}

function isErrorLike(error: unknown): error is { message: string; statusCode?: number } {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
