import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readInstant } from '../../base/readInstant.ts';
import { SkrankeError } from '../../base/SkrankeError.ts';
import { systemClock } from '../../config/systemClock.ts';
import { failed } from '../exitCodes.ts';
import { openSoundFaq } from '../openFaq.ts';
import type { Terminal } from '../Terminal.ts';
import { readMatchQuery, type MatchQuery } from './matchQuery.ts';
import { toMatchAnswer, understandQuery } from './matchText.ts';
import { sayMatch } from './sayMatch.ts';

export interface MatchOptions {
  faq?: string;
  lang?: string;
  at?: string;
  json?: true;
  jsonl?: true;
}

/** Answers one text, or a line each of the input when there is none. Resolves with the exit code. */
export async function runMatch(text: string, options: MatchOptions, terminal: Terminal): Promise<number> {
  const { knowledge } = openSoundFaq(terminal, options.faq);
  const at = options.at === undefined ? systemClock.now() : readInstant(options.at, knowledge.faq.shop.timeZone);
  if (options.jsonl === true) return eachLine((line) => answer(readMatchQuery(line)), terminal);
  if (text === '') return eachLine((line) => answer({ text: line }), terminal);
  terminal.out(answer({ text }));
  return 0;

  function answer(query: MatchQuery): string {
    const understood = understandQuery({ ...query, ...(options.lang !== undefined && { lang: options.lang }) }, knowledge, at);
    if (options.jsonl === true) return JSON.stringify(toMatchAnswer(understood));
    if (options.json === true) return JSON.stringify(toMatchAnswer(understood), null, 2);
    return sayMatch(understood, knowledge, at, terminal.paint);
  }
}

/** A line that cannot be read gets a line that says so, in its place; the exit code tells that there was one. */
async function eachLine(answer: (line: string) => string, terminal: Terminal): Promise<number> {
  let code = 0;
  for await (const typed of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    // Windows begins what it pipes with a mark.
    const line = typed.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    let out: string;
    try {
      out = answer(line);
    } catch (error) {
      if (!(error instanceof SkrankeError)) throw error;
      code = failed;
      terminal.note(`${error.message} ${error.remedy}`);
      out = JSON.stringify({ error: { code: error.code, message: error.message } });
    }
    if (!terminal.output.write(`${out}\n`)) await once(terminal.output, 'drain');
  }
  return code;
}
