import { composeYaml } from './composeYaml.ts';
import { convertNode, type Stretch } from './convertNode.ts';
import { explainBroken, fieldStart } from './explainBroken.ts';
import { brokenNode, joinPieces } from './joinPieces.ts';
import { splitPieces } from './splitPieces.ts';
import type { TextNode, YamlField, YamlNode } from './YamlNode.ts';
import type { TellProblem } from './YamlProblem.ts';

/** Deeper than any FAQ goes: past it a broken piece is told as one. */
const deepest = 12;

/**
 * Reads a stretch of YAML. What the library cannot read is taken apart by its indentation and tried again piece by piece, so that a
 * slip in one line costs that line only, and two slips are told as two.
 */
export function readYaml(stretch: Stretch, tell: TellProblem, depth = 0): YamlNode {
  const { contents, errors: [error] } = composeYaml(stretch.text);
  if (error === undefined) return convertNode(contents, stretch, tell);

  let told = 0;
  const count: TellProblem = (problem) => {
    told += 1;
    tell(problem);
  };
  const pieces = depth < deepest ? splitPieces(stretch.text) : [];
  const node = pieces.length > 1 || pieces[0]?.fault !== undefined
    ? joinPieces(stretch, pieces, count, (piece, tellInside) => readYaml(piece, tellInside, depth + 1))
    : readOnePiece(stretch, error, count, depth);
  if (told === 0) tell(explainBroken(stretch, error));
  return node;
}

/** A field or a list line with what is below it: that is read by itself. */
function readOnePiece(stretch: Stretch, error: { at: number; code: string }, tell: TellProblem, depth: number): YamlNode {
  const { text, base } = stretch;
  const broken = brokenNode(stretch);
  const dash = /^([ \n]*)-(?=[ \t\n])/.exec(text);
  if (dash !== null && depth < deepest) {
    const masked = `${dash[1] ?? ''} ${text.slice(dash[0].length)}`;
    return { kind: 'list', flow: false, items: [readYaml({ text: masked, base }, tell, depth + 1)], at: broken.at, end: broken.end };
  }
  const { name, nameAt, value, valueAt } = fieldStart(text);
  const below = valueAt + value.length;
  const key = name === undefined ? undefined : keyNode(name, base + nameAt);
  const open = value === '' || value.startsWith('#');
  if (key !== undefined && open && depth < deepest && text.slice(below).trim() !== '') {
    return mapOf([{ key, value: readYaml({ text: text.slice(below), base: base + below }, tell, depth + 1) }], broken);
  }
  tell(explainBroken(stretch, error));
  return key === undefined ? broken : mapOf([{ key, value: { kind: 'broken', at: base + valueAt, end: broken.end } }], broken);
}

function keyNode(name: string, at: number): TextNode {
  return { kind: 'text', text: name.replace(/^["']|["']$/g, ''), style: 'plain', at, end: at + name.length };
}

function mapOf(fields: readonly YamlField[], { at, end }: YamlNode): YamlNode {
  return { kind: 'map', flow: false, fields, incomplete: false, at, end };
}
