import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '../../../src/faq/yaml/parseYaml.ts';
import type { YamlNode } from '../../../src/faq/yaml/YamlNode.ts';

/** A tree in a line: `{a: "x", b: [?]}`; what could not be read is `?`. */
function brief(node: YamlNode): string {
  switch (node.kind) {
    case 'text': return JSON.stringify(node.text);
    case 'list': return `[${node.items.map(brief).join(', ')}]`;
    case 'map': return `{${node.fields.map(({ key, value }) => `${key.text}: ${brief(value)}`).join(', ')}${node.incomplete ? ' …' : ''}}`;
    case 'empty': return '-';
    case 'broken': return '?';
  }
}

describe('parseYaml', () => {
  it.each<[string, string]>([
    ['a: 1\nb: no\nc: 24.12\n', '{a: "1", b: "no", c: "24.12"}'],
    ['a:\n- b\n- c\n', '{a: ["b", "c"]}'],
    ['{"a": [b, {c: d}]}', '{a: ["b", {c: "d"}]}'],
    ['a: |\n  b\n  c\n', '{a: "b\\nc\\n"}'],
    ['', '-'], ['# c\n', '-'], ['\uFEFFa: b\r\nc: d\r\n', '{a: "b", c: "d"}'], ['a: b\rc: d', '{a: "b", c: "d"}'], ['---\na: b\n', '{a: "b"}'],
    ['a:\nb: ""\nc: # x\n', '{a: -, b: "", c: -}'],
  ])('reads %j as text only', (text, tree) => {
    expect({ tree: brief(parseYaml(text).root), problems: parseYaml(text).problems }).toEqual({ tree, problems: [] });
  });

  it.each<[string, string, string[]]>([
    ['the other fields', 'a: @x\nb: y\nc: "z\nd: w\n', ['{a: ?, b: "y", c: ?, d: "w"}', '3 yaml.sign', '14 yaml.quote-open']],
    ['the other entries', 'a:\n  b: [c\n  d: e\nf:\n  g: h\n', ['{a: {b: ?, d: "e"}, f: {g: "h"}}', '8 yaml.bracket-open']],
    ['the other lines of a list', 'a:\n  - b\n  - @c\n  - d\n', ['{a: ["b", ?, "d"]}', '13 yaml.sign']],
    ['the other fields of a list of fields', 'a:\n  - id: "x\n    name: y\n  - id: z\n', ['{a: [{id: ?, name: "y"}, {id: "z"}]}', '11 yaml.quote-open']],
    ['a list at the depth of its field', 'a:\n- b\n- "c\nd: e\n', ['{a: ["b", ?], d: "e"}', '9 yaml.quote-open']],
    ['fields behind one that stands too far left', 'a:\n    b: c\n  d: e\nf: g\n', ['{a: {b: "c", d: "e"}, f: "g"}', '14 yaml.indent']],
    ['fields behind a tab', 'a:\n  b: c\n\td: e\nf: g\n', ['{a: {b: "c" …}, f: "g"}', '10 yaml.tab']],
    ['fields behind a stray line', 'a: b\nhei du\nc: d\n', ['{a: "b", c: "d" …}', '5 yaml.stray-line']],
    ['quoted names', '"a": b\n"c d": @\n', ['{a: "b", c d: ?}', '14 yaml.sign']],
    ['what stands behind a second document', 'a: b\n---\nc: d\n', ['{a: "b", c: "d"}', '5 yaml.documents']],
  ])('still reads %s', (_, text, expected) => {
    const { root, problems } = parseYaml(text);
    expect([brief(root), ...problems.map(({ at, code }) => `${at} ${code}`)]).toEqual(expected);
  });

  it('gives the same tree for the same text, read once', () => {
    expect(parseYaml('x: y # once\n')).toBe(parseYaml('x: y # once\n'));
  });

  it('forgets what was not used for long', () => {
    const first = parseYaml('first: 1\n');
    for (let count = 0; count < 300; count += 1) parseYaml(`other: ${count}\n`);
    expect(parseYaml('first: 1\n')).not.toBe(first);
    expect(parseYaml('first: 1\n')).toEqual(first);
  });
});
