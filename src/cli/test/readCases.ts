import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { SkrankeError } from '../../base/SkrankeError.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';

/** A message, and what should become of it. */
export interface TestCase {
  text: string;
  lang?: string;
  /** Entry ids that are right; empty: nothing of the FAQ should answer it. */
  right: readonly string[];
  /** Where it stands, for the report. */
  place: string;
}

const caseSchema = z.object({ text: z.string(), lang: z.string().optional(), intent: z.string(), also: z.array(z.string()).optional() });

/** Reads `--cases`: an object a line. Throws `test.cases` with the line that is not one. */
export function readCases(file: string, workingFolder: string): TestCase[] {
  const lines = readText(resolve(workingFolder, file), file).split('\n');
  return lines.flatMap((line, index): TestCase[] => {
    if (line.trim() === '') return [];
    const result = caseSchema.safeParse(parse(line));
    if (!result.success) {
      throw new SkrankeError('test.cases', `${file}:${index + 1} is not a case.`, 'Write one object a line: {"text": "når stenger dere?", "intent": "opening-hours"}; "intent" is "none" for what should not be answered.');
    }
    const { text, lang, intent, also = [] } = result.data;
    return [{
      text, place: `${file}:${index + 1}`, right: [intent, ...also].filter((id) => id !== 'none' && id !== 'oos'), ...(lang !== undefined && { lang }),
    }];
  });
}

/** The `tests` lines of the FAQ itself. */
export function ownCases({ faq }: Knowledge, folder: string): TestCase[] {
  return faq.shop.languages.flatMap((language) => [...faq.languages[language]?.entries.values() ?? []]
    .flatMap((entry) => entry.tests.map(({ text, place }) => ({ text, lang: language, right: [entry.id], place: `${folder}/${place.file}:${place.line}` }))));
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
