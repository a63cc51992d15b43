import type { Stretch } from './convertNode.ts';
import { explainTab } from './explainBroken.ts';
import { explainStray } from './explainStray.ts';
import type { Piece } from './splitPieces.ts';
import type { YamlField, YamlNode } from './YamlNode.ts';
import type { TellProblem, YamlProblem } from './YamlProblem.ts';

/** Why a piece does not stand where it should: by a tab, too far left, or since it is neither a field nor a line of a list. */
type Astray = NonNullable<Piece['fault']> | 'text';

/** What has been put together so far. */
interface Gathered {
  fields: YamlField[];
  items: YamlNode[];
  incomplete: boolean;
}

/**
 * Reads pieces one by one and puts them together again, telling of those that do not fit.
 * @param read reads one of them, and tells what is wrong inside
 */
export function joinPieces({ text, base }: Stretch, pieces: readonly Piece[], tell: TellProblem, read: (piece: Stretch, tell: TellProblem) => YamlNode): YamlNode {
  const gathered: Gathered = { fields: [], items: [], incomplete: false };
  let before: Astray | undefined;
  let behindOpenQuote = false;
  for (const { from, to, fault } of pieces) {
    const piece: Stretch = { text: text.slice(from, to), base: base + from };
    let lastCode = '';
    const node = fault === 'tab' ? brokenNode(piece) : read(piece, (problem) => {
      lastCode = problem.code;
      tell(problem);
    });
    const astray = fault ?? (node.kind === 'text' ? 'text' : undefined);
    // A run of lines that went astray is told once; behind an open quote they are the rest of its text.
    if (astray !== undefined && astray !== before && !behindOpenQuote) tell(explainAstray(astray, piece));
    if (astray === undefined) behindOpenQuote = lastCode === 'yaml.quote-open';
    before = astray;
    gather(node, astray, gathered);
  }
  return whole(gathered, { text, base }, tell);
}

function explainAstray(astray: Astray, piece: Stretch): YamlProblem {
  const at = brokenNode(piece).at;
  switch (astray) {
    case 'tab': return explainTab(piece.base + piece.text.indexOf('\t'));
    case 'shallow': return { code: 'yaml.indent', at, text: 'This line stands further left than the lines above it', remedy: 'Let it begin below the others of the same kind' };
    case 'text': return explainStray(piece.text.trim(), at);
  }
}

function gather(node: YamlNode, astray: Astray | undefined, gathered: Gathered): void {
  if (node.kind === 'map') gathered.fields.push(...node.fields);
  if (node.kind === 'list') gathered.items.push(...node.items);
  gathered.incomplete ||= node.kind === 'broken' || node.kind === 'text' || (node.kind === 'map' && node.incomplete);
  if (astray === 'text' || astray === 'tab') forgiveLast(gathered.fields);
}

/** Lines that strayed out of a field have left it empty: that is not told a second time. */
function forgiveLast(fields: YamlField[]): void {
  const last = fields.at(-1);
  if (last === undefined) return;
  const { kind, at, end } = last.value;
  const empty = kind === 'empty' || (kind === 'text' && last.value.text.trim() === '');
  if (empty) fields.splice(-1, 1, { key: last.key, value: { kind: 'broken', at, end } });
}

function whole({ fields, items, incomplete }: Gathered, stretch: Stretch, tell: TellProblem): YamlNode {
  const { at, end } = brokenNode(stretch);
  const [firstItem] = items;
  if (fields.length === 0) return firstItem === undefined ? brokenNode(stretch) : { kind: 'list', flow: false, items, at, end };
  if (firstItem !== undefined) {
    tell({
      code: 'yaml.mixed',
      at: firstItem.at,
      text: 'A line of a list stands among fields',
      remedy: 'Put the name of its field above it and move it in by two spaces, or take the "-" away',
    });
  }
  return { kind: 'map', flow: false, fields, incomplete: incomplete || firstItem !== undefined, at, end };
}

/** A stretch of which nothing could be read; it begins at its first sign. */
export function brokenNode({ text, base }: Stretch): YamlNode {
  return { kind: 'broken', at: base + (/\S/.exec(text)?.index ?? 0), end: base + text.length };
}
