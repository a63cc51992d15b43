import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { explainFirstSign } from './explainFirstSign.ts';
import { quoted, shorten } from './quoted.ts';
import type { MapNode, YamlField, YamlNode } from './YamlNode.ts';
import type { TellProblem, YamlProblem } from './YamlProblem.ts';

/** The text that was read, and where in the file it begins. */
export interface Stretch {
  text: string;
  base: number;
}

/**
 * Turns what the library read into our own tree. What is good YAML but never meant by staff (an anchor, a tag, `{{x}}` without
 * quotes) is told and left out.
 */
export function convertNode(node: Node | null | undefined, stretch: Stretch, tell: TellProblem, after = 0): YamlNode {
  if (!node?.range) return emptyNode(stretch, after, after);
  const [from, to] = node.range;
  const spot = { at: stretch.base + from, end: stretch.base + to };

  const start = signStart(node, stretch.text, from);
  if (start !== undefined) {
    tell({ ...explainSign(node, isAlias(node) ? stretch.text.slice(from, to) : restOfLine(stretch.text, start), stretch.text), at: stretch.base + start });
    return { kind: 'broken', ...spot };
  }
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : '';
    const plain = node.type === 'PLAIN' || node.type === undefined;
    if (plain && text === '') return emptyNode(stretch, to, after);
    const style = plain ? 'plain' : node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : 'quoted';
    return { kind: 'text', text, style, ...spot, ...(plain ? commentAfter(stretch, to) : {}) };
  }
  if (isSeq(node)) {
    let last = from + 1;
    const items = node.items.map((item) => {
      const read = convertNode(item as Node | null, stretch, tell, last);
      last = read.end - stretch.base;
      return read;
    });
    return { kind: 'list', flow: node.flow === true, items, ...spot };
  }
  if (isMap(node)) {
    const fields = node.items.flatMap((pair) => convertField(pair.key as Node | null, pair.value as Node | null, stretch, tell));
    return { kind: 'map', flow: node.flow === true, fields, incomplete: fields.length < node.items.length, ...spot } satisfies MapNode;
  }
  return { kind: 'broken', ...spot };
}

function convertField(key: Node | null, value: Node | null, stretch: Stretch, tell: TellProblem): YamlField[] {
  const at = key?.range?.[0] ?? value?.range?.[0] ?? 0;
  const read = convertNode(key, stretch, tell, at);
  if (read.kind === 'broken') return [];
  if (read.kind === 'text') {
    // What "<<" takes over is not told beside it: whoever reads the fields tells of "<<" itself.
    const tellValue: TellProblem = read.text === '<<' ? () => undefined : tell;
    return [{ key: read, value: convertNode(value, stretch, tellValue, key?.range?.[1] ?? at) }];
  }
  const line = restOfLine(stretch.text, at);
  tell({
    code: 'yaml.key',
    at: stretch.base + at,
    text: read.kind === 'empty' ? 'There is a colon here with no name before it' : `"${shorten(line)}" cannot be the name of a field`,
    remedy: `If it is text, put it in quotes: ${quoted(line)}`,
  });
  return [];
}

/** `after`: where the name of the field, or the dash, ends. */
function emptyNode(stretch: Stretch, at: number, after: number): YamlNode {
  return { kind: 'empty', at: stretch.base + at, end: stretch.base + at, ...commentAfter(stretch, after) };
}

function explainSign(node: Node, value: string, text: string): Omit<YamlProblem, 'at'> {
  const repeats = (node.anchor !== undefined && !isScalar(node)) || (isAlias(node) && text.includes(`&${node.source}`));
  const trap = repeats ? undefined : explainFirstSign(value);
  return trap ?? {
    code: 'yaml.anchor',
    text: `"${shorten(value)}" repeats a piece of YAML elsewhere, which a FAQ cannot do`,
    remedy: `Write out what is meant; if it is text, put it in quotes: ${quoted(value)}`,
  };
}

/** Where an anchor, a tag, an alias or a `{{` stands that makes something else of a text. */
function signStart(node: Node, text: string, from: number): number | undefined {
  if (isAlias(node)) return from;
  if (isMap(node) && node.flow === true && text.startsWith('{{', from)) return from;
  if (node.tag === undefined && node.anchor === undefined) return undefined;
  // Tag and anchor stand before the node, with at most blanks and line ends between.
  const before = /[&!](?:[^\s,]*\s+)*?[^\s,]*\s*$/.exec(text.slice(Math.max(0, from - 200), from));
  return before === null ? from : Math.max(0, from - 200) + before.index;
}

/** Where a comment begins behind a plain text on the same line. */
function commentAfter({ text, base }: Stretch, to: number): { comment?: number } {
  const end = text.indexOf('\n', to);
  const match = /^:?[ \t]+#/.exec(text.slice(to, end < 0 ? undefined : end));
  return match === null ? {} : { comment: base + to + match[0].length - 1 };
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? undefined : end).trim();
}
