import type { YamlNode } from '../yaml/YamlNode.ts';

/**
 * Where a spot in a text stands in the file. A text over several lines, or with quotes doubled in it, is not spelled as in the file, so
 * both are walked together, blanks left out; where they part, the text's own place is the answer.
 * @param text what was read of the node, trimmed or not
 * @param offset into that text
 */
export function placeInText(node: YamlNode, source: string, text: string, offset: number): number {
  if (node.kind !== 'text') return node.at;
  let at = node.style === 'block' ? Math.max(node.at, source.indexOf('\n', node.at)) : node.at + (node.style === 'quoted' ? 1 : 0);
  for (let index = 0; index <= offset && index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (/\s/.test(sign)) continue;
    while (at < node.end && source.charAt(at) !== sign && /[\s\\']/.test(source.charAt(at))) at += 1;
    if (at >= node.end || source.charAt(at) !== sign) return node.at;
    at += 1;
    if (index === offset) return at - 1;
  }
  return Math.min(at, node.end);
}
