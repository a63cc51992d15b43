import { describe, expect, it } from '@jest/globals';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import type { FaqFile } from '../../src/faq/faqVersion.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';

const context = faqContext(readShippedLanguages());
const edited = (from: string, to: string): readonly FaqFile[] => scenarioFaq.map(({ path, text }) => ({ path, text: path === 'nb/shop.yaml' ? text.replace(from, to) : text }));
const before = loadKnowledge(scenarioFaq, context).knowledge!;

describe('a FAQ that is read again', () => {
  it('is not learnt anew where only an answer has changed', () => {
    const after = loadKnowledge(edited('Det var leit å høre.', 'Huff, det var leit.'), context, [], before).knowledge!;
    expect(after.faq.version).not.toBe(before.faq.version);
    expect(after.reader).toBe(before.reader);
  });

  it.each([['a question', 'questions: [', 'questions: [noe helt annet, '], ['a title', '  title: ', '  title: Ny ']])('is learnt anew where %s has changed', (_, from, to) => {
    const after = loadKnowledge(edited(from, to), context, [], before);
    expect(after.knowledge?.reader).toBeDefined();
    expect(after.knowledge?.reader).not.toBe(before.reader);
  });
});
