import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { SkrankeError } from '../../base/SkrankeError.ts';
import type { TestCase } from './TestCase.ts';

/** So many lines that are no cases are told at once. */
const mostFaults = 10;

const id = z.string().trim().min(1);
const caseSchema = z.object({
  text: z.string(),
  lang: z.string().optional(),
  langs: z.array(z.string()).min(1).optional(),
  intent: z.union([id, z.array(id).min(1)]),
  also: z.array(id).optional(),
});

/** Intents that say: nothing of the FAQ should answer this. */
const uncovered: ReadonlySet<string> = new Set(['none', 'oos']);

/** Reads `--cases`: an object a line. Throws `test.cases` with every line that is not one. */
export function readCases(file: string, workingFolder: string): TestCase[] {
  const faults: string[] = [];
  const cases = readText(resolve(workingFolder, file), file).split(/\r\n|\n|\r/).flatMap((line, index): TestCase[] => {
    if (line.trim() === '') return [];
    const place = `${file}:${index + 1}`;
    const read = readCase(line);
    if ('fault' in read) {
      faults.push(`${place} is not a case: ${read.fault}.`);
      return [];
    }
    return [{ ...read, place }];
  });
  if (faults.length > 0) {
    const rest = faults.length - mostFaults;
    throw new SkrankeError('test.cases', [...faults.slice(0, mostFaults), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'),
      'Write one object a line: {"text": "når stenger dere?", "intent": "opening-hours"}; "intent" is "none" for what should not be answered.');
  }
  return cases;
}

function readCase(line: string): Omit<TestCase, 'place'> | { fault: string } {
  const value = parse(line);
  if (value === undefined) return { fault: 'it is not JSON' };
  const result = caseSchema.safeParse(value);
  if (!result.success) return { fault: faultOf(result.error.issues[0]) };
  const { text, lang, langs, intent, also = [] } = result.data;
  const right = [...new Set([intent, also].flat())].filter((each) => !uncovered.has(each));
  return { text, right, ...(lang !== undefined && { lang }), ...(langs !== undefined && { langs }) };
}

function faultOf(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const [field] = issue?.path ?? [];
  return field === undefined ? 'it is not an object' : `its "${String(field)}" is missing or not what it should be`;
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new SkrankeError('test.cases', `The cases file ${file} cannot be read.`, 'Correct --cases.', { cause });
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
