import { describe, expect, it } from '@jest/globals';
import { placeInText } from '../../../src/faq/form/placeInText.ts';
import { parseYaml } from '../../../src/faq/yaml/parseYaml.ts';

/** Where a word of the first field's text is found in the file. */
function found(source: string, word: string): number {
  const { root, text } = parseYaml(source);
  const node = root.kind === 'map' ? root.fields[0]!.value : root;
  const value = node.kind === 'text' ? node.text : '';
  return placeInText(node, text, value, value.indexOf(word));
}

describe('placeInText', () => {
  it.each<[string, string]>([
    ['a plain text', 'a: en to tre\n'], ['a text in quotes', 'a: "en to tre"\n'], ['a text in single quotes', 'a: \'en to tre\'\n'],
    ['a quote doubled before it', 'a: \'det\'\'s en to tre\'\n'], ['a quote escaped before it', 'a: "\\"en\\" to tre"\n'],
    ['a block', 'a: |\n  en\n\n  to tre\n'], ['a block that is moved in', 'a: |-\n      en to\n       to tre\n'], ['a folded block', 'a: >\n  en to\n  tre\n'], ['a text over two lines', 'a: en\n  to\n   tre\n'],
    ['a block with a comment on its first line', 'a: | # to tre\n  en to tre\n'], ['emoji before it', 'a: 👍🏽 en to tre\n'],
  ])('finds a word in %s', (_, source) => {
    const at = found(source, 'to');
    expect(source.slice(at, at + 2)).toBe('to');
    expect(at).toBe(source.lastIndexOf('en') < 0 ? -1 : source.indexOf('to', source.search(/en(?!t)/)));
    expect(source.slice(found(source, 'tre')).slice(0, 3)).toBe('tre');
  });

  it('gives the place of the text where the two cannot be held together', () => {
    expect(found('a: "\\u0065n to"\n', 'to')).toBe(3);
  });

  it('counts in the text that was trimmed and joined, too', () => {
    const source = 'a: >\n  en;\n\n\n  to\n';
    const { root } = parseYaml(source);
    const node = root.kind === 'map' ? root.fields[0]!.value : root;
    expect(placeInText(node, source, 'en; to', 4)).toBe(source.indexOf('to'));
  });
});
