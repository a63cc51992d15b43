import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { assembleScript } from '../../src/widget/assembleScript.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();

function assembled(files: Record<string, string>, parameters?: string[], result?: string): string {
  const place = folder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  return assembleScript(join(place, 'main.ts'), parameters, result);
}

describe('assembleScript', () => {
  it('puts files in the order in which they need each other, each once, and leaves nothing behind on the page', () => {
    const code = assembled({
      'main.ts': 'import { double } from \'./double.ts\';\nimport type { Six } from \'./six.ts\';\nimport {\n  six,\n} from \'./six.ts\';\ndeclare const tell: (n: number) => void;\nconst n: Six = six;\ntell(double(n));\n',
      'double.ts': 'import { six } from \'./six.ts\';\n/** Twice.\n * So.\n */\nexport function double(n: number): number {\n  // Not more.\n  return n * 2 + six - six;\n}\n',
      'six.ts': 'export type Six = number;\nexport const six = 6;\n',
    }, ['tell']);
    const page: Record<string, unknown> = { told: 0 };
    runInNewContext(`(${code})((n) => { told = n; })`, page);
    expect(page).toEqual({ told: 12 });
    expect(code).not.toMatch(/Twice|Not more|import|export/);
  });

  it('gives back what is asked for', () => {
    expect(runInNewContext(`(${assembled({ 'main.ts': 'export const answer: number = 42;\n' }, [], 'answer')})()`)).toBe(42);
  });

  it.each([
    ['a name that two files declare', { 'main.ts': 'import { a } from \'./a.ts\';\nconst b = a;\n', 'a.ts': 'const b = 1;\nexport const a = b;\n' }, 'both declare b'],
    ['a package', { 'main.ts': 'import { x } from \'yaml\';\nx();\n' }, 'a browser has no node_modules'],
    ['an export it does not know', { 'main.ts': 'const a = 1;\nexport default a;\n' }, 'not understood'],
  ])('refuses %s', (_name, files, text) => {
    expect(() => assembled(files)).toThrow(text);
  });
});
