import { join } from 'node:path';
import { faqContext } from '../../src/config/faqContext.ts';
import { readFaqFolder } from '../../src/config/readFaqFolder.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import type { Knowledge } from '../../src/conversation/Knowledge.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';

/** The shop that ships with the program, judged as before it is calibrated. Learning it takes some seconds, when it is first asked. */
export function demoKnowledge(): Knowledge {
  const { knowledge } = loadKnowledge(readFaqFolder(join(import.meta.dirname, '../../faq')), faqContext(readShippedLanguages()));
  if (knowledge === undefined) throw new RangeError('The demo shop has a fault; "skranke check" tells which.');
  return knowledge;
}
