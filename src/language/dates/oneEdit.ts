/** How one typing mistake turns one word into another; undefined when it takes more than one, or none. */
export function oneEdit(typed: string, meant: string): 'missing' | 'extra' | 'swapped' | 'wrong' | undefined {
  const difference = meant.length - typed.length;
  if (Math.abs(difference) > 1 || typed === meant) return undefined;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  if (difference === 1) return typed.slice(start) === meant.slice(start + 1) ? 'missing' : undefined;
  if (difference === -1) return typed.slice(start + 1) === meant.slice(start) ? 'extra' : undefined;
  if (typed.slice(start + 1) === meant.slice(start + 1)) return 'wrong';
  const swapped = typed[start] === meant[start + 1] && typed[start + 1] === meant[start];
  return swapped && typed.slice(start + 2) === meant.slice(start + 2) ? 'swapped' : undefined;
}
