import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stripTypes } from './stripTypes.ts';

/**
 * One script of several TypeScript files, as a browser runs it: types stripped, the files in the order in which they need each other, in one
 * function, so that nothing leaks into the page. It is an expression: whoever sends it calls it. This stands in for a bundler, which would be a build step, or half a
 * hundred megabytes in production; it asks of the files what they keep anyway: imports are relative, exports are declarations, names at
 * the top level differ.
 * @param entry the file that starts
 * @param parameters names that the sources declare and the caller gives
 * @param result the name of what it gives back
 */
export function assembleScript(entry: string, parameters: readonly string[] = [], result?: string): string {
  const parts: string[] = [];
  const names = new Map<string, string>();
  const seen = new Set<string>();

  function add(path: string): void {
    if (seen.has(path)) return;
    seen.add(path);
    // What is imported for its types alone is gone after this.
    const code = stripTypes(readFileSync(path, 'utf8'));
    for (const [, from = ''] of code.matchAll(imports)) {
      if (!from.startsWith('.')) throw new RangeError(`${path} imports ${from}: a browser has no node_modules`);
      add(resolve(dirname(path), from));
    }
    const body = code.replace(imports, '').replace(/^export (?=(?:async )?function|const|let|class)/gm, '');
    if (/^(?:export|import)\b/m.test(body)) throw new RangeError(`${path} has an import or export that is not understood here`);
    for (const [, name = ''] of body.matchAll(/^(?:async )?(?:function\*?|const|let|class) (\w+)/gm)) {
      const other = names.get(name);
      if (other !== undefined) throw new RangeError(`${path} and ${other} both declare ${name}`);
      names.set(name, path);
    }
    parts.push(withoutComments(body));
  }

  add(entry);
  return `function (${parameters.join(', ')}) {\n'use strict';\n${parts.join('\n')}\n${result === undefined ? '' : `return ${result};\n`}}`;
}

const imports = /^import (?:\{[^}]*\} from )?'([^']+)';[^\S\n]*$/gm;

/** Without lines that are comment alone, indents, and the gaps where types stood: they are half of what would be sent. */
function withoutComments(code: string): string {
  return code.replace(/^\s*\/\*\*[\s\S]*?\*\/[^\S\n]*$/gm, '')
    .split('\n').map((line) => line.trim().replace(/ {2,}/g, ' ')).filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}
