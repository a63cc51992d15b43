import { distance } from 'fastest-levenshtein';

/** A name longer than this is no slip of the pen. In UTF-16 units. */
const longest = 64;

/** The name that was probably meant: the one fewest typing slips away, if that is near enough. */
export function suggest(written: string, names: Iterable<string>): string | undefined {
  const form = plain(written).slice(0, longest);
  const allowed = Math.max(1, Math.floor(form.length * 0.4));
  let best: { name: string; slips: number } | undefined;
  for (const name of names) {
    const other = plain(name);
    if (Math.abs(other.length - form.length) > allowed) continue;
    const slips = distance(form, other);
    if (slips <= allowed && (best === undefined || slips < best.slips)) best = { name, slips };
  }
  return best?.name;
}

/** `reviewBy`, `Review-by` and `review_by` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
