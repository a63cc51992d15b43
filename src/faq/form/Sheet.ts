import type { Finding, Place } from '../Finding.ts';
import type { ParsedYaml } from '../yaml/parseYaml.ts';
import type { YamlNode } from '../yaml/YamlNode.ts';

/** A file that is being read: knows its places, and takes down what is wrong with it. */
export interface Sheet {
  path: string;
  source: string;
  root: YamlNode;
  place(at: number): Place;
  fault(code: string, at: number, text: string, remedy: string): void;
  warning(code: string, at: number, text: string, remedy: string): void;
}

/** Opens a file that was taken apart; what was wrong with its YAML is the first that it tells. */
export function createSheet(path: string, { text: source, root, problems }: ParsedYaml, findings: Finding[]): Sheet {
  const place = createPlacer(path, source);
  const tell = (severity: Finding['severity']) => (code: string, at: number, text: string, remedy: string): void => {
    findings.push({ severity, code, place: place(at), text, remedy });
  };
  const sheet: Sheet = { path, source, root, place, fault: tell('fault'), warning: tell('warning') };
  for (const { code, at, text, remedy } of problems) sheet.fault(code, at, text, remedy);
  return sheet;
}

function createPlacer(file: string, source: string): (at: number) => Place {
  const starts = [0];
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) starts.push(end + 1);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: Math.max(0, at - (starts[low] ?? 0)) + 1 };
  };
}
