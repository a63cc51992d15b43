import type { Instant } from '../../base/Clock.ts';
import type { Knowledge } from '../../conversation/Knowledge.ts';
import { toMatchAnswer, understandQuery } from '../match/matchText.ts';
import type { Outcome } from './Outcome.ts';
import type { TestCase } from './TestCase.ts';

/** So often is progress told on long work. */
const progressEvery = 500;

/** What cases are asked of. */
export interface Asked {
  knowledge: Knowledge;
  at: Instant;
  /** The bot is told the language of a case, so that only the matching is tested. */
  langKnown: boolean;
  /** Tells whoever waits how far it is. */
  progress: (text: string) => void;
}

/** Asks the bot each case, as a customer would who had not written before. */
export function askCases(tests: readonly TestCase[], { knowledge, at, langKnown, progress }: Asked): Outcome[] {
  return tests.map((test, index): Outcome => {
    if (index > 0 && index % progressEvery === 0) progress(`${index} of ${tests.length} …`);
    const understood = understandQuery({ text: test.text, ...(langKnown && test.lang !== undefined && { lang: test.lang }) }, knowledge, at);
    const { verdict, ranked, lang } = toMatchAnswer(understood);
    return { test, verdict, ranked, lang, offered: understood.reading.offered, understood };
  });
}
