import { normalLines } from '../normalLines.ts';
import { memoised } from './memoised.ts';
import { readYaml } from './readYaml.ts';
import type { YamlNode } from './YamlNode.ts';
import type { YamlProblem } from './YamlProblem.ts';

/** A file's text, taken apart. */
export interface ParsedYaml {
  /** The text that the offsets count in: line feeds only, no byte order mark. */
  text: string;
  root: YamlNode;
  problems: readonly YamlProblem[];
}

/** Longest file, and longest line in one, in UTF-16 units: several times what ten thousand questions need. */
const longestFile = 2_000_000;
const longestLine = 20_000;

/** Reads a file of the FAQ. Whatever it holds: never throws, and never takes long. */
export const parseYaml: (text: string) => ParsedYaml = memoised((written: string) => {
  const text = normalLines(written);
  const problems: YamlProblem[] = [];
  const unreadable = findUnreadable(text);
  if (unreadable !== undefined) {
    return { text, root: { kind: 'broken', at: 0, end: text.length }, problems: [unreadable] };
  }
  const wrong = text.indexOf('\uFFFD');
  if (wrong >= 0) {
    problems.push({
      code: 'file.encoding',
      at: wrong,
      text: 'A letter here could not be read: the file is not saved as UTF-8',
      remedy: 'Save it as UTF-8 in your editor ("Save with encoding") and look over æ, ø, å, ä and ö',
    });
  }
  const root = readYaml({ text: blankMarkers(text, (problem) => problems.push(problem)), base: 0 }, (problem) => problems.push(problem));
  return { text, root, problems };
});

function findUnreadable(text: string): YamlProblem | undefined {
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    return { code: 'file.encoding', at: zero, text: 'This is not a text file in UTF-8', remedy: 'Save it as UTF-8 in your editor ("Save with encoding")' };
  }
  if (text.length > longestFile) {
    return { code: 'file.too-long', at: 0, text: 'The file is longer than two million characters', remedy: 'Split it into several files' };
  }
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length > longestLine) {
      return { code: 'file.long-line', at, text: 'The line is longer than 20,000 characters', remedy: 'Break it into several lines' };
    }
    at += line.length + 1;
  }
  return undefined;
}

/** YAML's own marks between documents are taken out; only one at the very start means nothing. */
function blankMarkers(text: string, tell: (problem: YamlProblem) => void): string {
  let first = true;
  let told = false;
  return text.replace(/^(?:---|\.\.\.)(?=\s|$)|^%.*|^[^#\s]/gm, (mark: string, at: number) => {
    const content = mark.length === 1 && mark !== '%';
    const harmless = mark === '---' && first;
    first = false;
    if (content) return mark;
    if (!harmless && !told) {
      told = true;
      tell({
        code: 'yaml.documents',
        at,
        text: mark.startsWith('%') ? 'A line that starts with "%" is an order to YAML programs' : `"${mark}" begins another document, and a FAQ file is one`,
        remedy: mark.startsWith('%') ? 'Take the line away' : 'Take the line away; to draw a line, write it as a comment: # ---',
      });
    }
    return ' '.repeat(mark.length);
  });
}
