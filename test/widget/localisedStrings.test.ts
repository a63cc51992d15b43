import { describe, expect, it } from '@jest/globals';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import { languages } from '../../src/language/Language.ts';
import { localisedStrings } from '../../src/widget/browser/frame/localisedStrings.ts';
import { configOf } from '../../src/widget/configOf.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';

const knowledge = loadKnowledge(scenarioFaq, faqContext(readShippedLanguages())).knowledge!;

describe('localisedStrings', () => {
  it.each(languages)('says everything in %s, and leaves no place for a number open', (language) => {
    const strings = localisedStrings(configOf(knowledge, language, Date.parse('2026-12-17T10:00:00Z')).phrases);
    for (const [name, text] of Object.entries(strings)) {
      expect([name, text]).toEqual([name, expect.stringMatching(/\S/)]);
      expect([name, text]).toEqual([name, expect.not.stringMatching(/\{\{|undefined/)]);
    }
    expect(strings['TEXT_INPUT_ATTACHMENTS_OTHER']).toContain('$1');
    expect(strings['ACTIVITY_STATUS_SEND_FAILED_RETRY']).toMatch(/\[.+\]\[RETRY\]$/);
  });
});
