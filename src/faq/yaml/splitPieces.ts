/** A field or a list line with all that is indented below it. */
export interface Piece {
  from: number;
  to: number;
  /** tab: indented with a tab. shallow: further left than the lines it stands among. */
  fault?: 'tab' | 'shallow';
}

/** Takes a text apart by its indentation, as a reader's eye would, whether or not it is good YAML. */
export function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let indent: number | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const from = at;
    at += line.length + 1;
    const to = Math.min(at, text.length);
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    const rest = line.slice(spaces);
    const last = pieces.at(-1);
    if (rest.trim() === '' || rest.trimStart().startsWith('#')) {
      if (last !== undefined) last.to = to;
      continue;
    }
    const tab = /^[ \t]*\t/.test(rest);
    indent ??= spaces;
    if (tab && spaces <= indent) {
      // The eye sees it below the name above it; without one it stands alone.
      if (last !== undefined && isOpen(text.slice(last.from, last.to))) last.to = to;
      else pieces.push({ from, to, fault: 'tab' });
    } else if (spaces < indent) pieces.push({ from, to, fault: 'shallow' });
    else if (last === undefined || (spaces === indent && !goesOn(text.slice(last.from, last.to), rest))) pieces.push({ from, to });
    else last.to = to;
  }
  return pieces;
}

/** A closing bracket belongs to what it closes; a list may stand at the same depth as the name of its field. */
function goesOn(piece: string, rest: string): boolean {
  if (/^[\]}]/.test(rest)) return true;
  return /^-(\s|$)/.test(rest) && isOpen(piece);
}

/** Whether a piece begins with the name of a field, and what belongs to it stands below. */
function isOpen(piece: string): boolean {
  return /^\s*(?!-\s)\S.*:[ \t]*(#.*)?(\n|$)/.test(piece);
}
