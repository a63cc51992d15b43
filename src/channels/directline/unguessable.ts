import { randomBytes } from 'node:crypto';

/** An id that nobody can guess: 120 random bits, in signs that need no care in addresses and on command lines. */
export function unguessable(): string {
  return randomBytes(15).toString('hex');
}
