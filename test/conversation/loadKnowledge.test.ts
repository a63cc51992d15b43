import { describe, expect, it } from '@jest/globals';
import { faqContext } from '../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { loadKnowledge, recalibrated } from '../../src/conversation/loadKnowledge.ts';
import type { FaqFile } from '../../src/faq/faqVersion.ts';
import { lessonsOf } from '../../src/faq/lessonsOf.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import { aCalibration, onlyWorths } from '../support/aCalibration.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';

const context = faqContext(readShippedLanguages());
const edited = (from: string, to: string): readonly FaqFile[] => scenarioFaq.map(({ path, text }) => ({ path, text: path === 'nb/shop.yaml' ? text.replace(from, to) : text }));
const before = loadKnowledge(scenarioFaq, context).knowledge!;

describe('a FAQ that is read again', () => {
  it('is not learnt anew where only an answer has changed', () => {
    const { knowledge: after, lessons } = loadKnowledge(edited('Det var leit å høre.', 'Huff, det var leit.'), context, { before });
    expect(after?.faq.version).not.toBe(before.faq.version);
    expect(after?.reader).toBe(before.reader);
    expect(lessons).toBeUndefined();
  });

  it.each([['a question', 'questions: [', 'questions: [noe helt annet, '], ['a title', '  title: ', '  title: Ny '], ['a keyword', '  handoff: ski', '  handoff: ski\n  keywords: [glider]']])('is learnt anew where %s has changed', (_, from, to) => {
    const after = loadKnowledge(edited(from, to), context, { before });
    expect(after.knowledge?.reader).toBeDefined();
    expect(after.knowledge?.reader).not.toBe(before.reader);
    expect(after.lessons).toEqual(lessonsOf(after.knowledge!.faq));
  });
});

describe('a FAQ that is read for the first time', () => {
  it('tells what the engine has to learn: the texts of its entries and its synonyms', () => {
    const synonyms = { path: 'nb/_synonyms.yaml', text: '- [bunad, festdrakt]\n' };
    const { lessons, findings } = loadKnowledge([...scenarioFaq, synonyms], context);
    expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([]);
    expect(lessons?.synonyms).toEqual({ nb: [['bunad', 'festdrakt']], da: [], sv: [], en: [] });
    expect(lessons?.topics.find(({ id, language }) => id === 'greeting' && language === 'sv')).toEqual({ id: 'greeting', language: 'sv', label: 'Hej hej', questions: ['hej', 'tjena', 'god dag'], keywords: [], not: [] });
  });

  it('has nothing to learn where it has a fault', () => {
    const loaded = loadKnowledge([{ path: 'shop.yaml', text: 'format: 1\n' }], context);
    expect([loaded.knowledge, loaded.lessons]).toEqual([undefined, undefined]);
  });

  it('asks for what was learnt when it is first needed, once, and reads with it', () => {
    const asked: Lessons[] = [];
    const calibration = aCalibration({ id: 'own-1', answerFrom: 0.8 });
    const { knowledge, lessons } = loadKnowledge(scenarioFaq, context, { learnt: (each) => {
      asked.push(each);
      return { model: learn(each, context.packs), calibration };
    } });
    expect(asked).toEqual([]);
    expect(knowledge?.understand('når stenger dere', { now: { day: '2026-12-17', minute: 600 } }).reading.ranked[0]?.id).toBe('opening-hours');
    expect(knowledge?.reader().calibration).toBe(calibration);
    expect(asked).toEqual([lessons]);
  });

  it('learns by itself, uncalibrated, where nobody tells it', () => {
    expect(before.reader().calibration.id).toBe('general');
  });
});

describe('knowledge with another calibration', () => {
  it('is judged by it in all that it says, and is otherwise the same', () => {
    const strict = recalibrated(before, aCalibration({ id: 'strict', worths: onlyWorths({ always: -20 }) }));
    const read = (knowledge: typeof before) => knowledge.understand('kan dere preppe mine ski', { now: { day: '2026-12-17', minute: 600 } }).reading;
    expect([read(before).ranked[0]?.id, read(before).verdict]).toEqual(['ski-service', 'answer']);
    expect([read(strict).ranked[0]?.id, read(strict).verdict]).toEqual(['ski-service', 'none']);
    expect(strict.reader().calibration.id).toBe('strict');
    expect([strict.faq, strict.files, strict.packs, strict.overrides]).toEqual([before.faq, before.files, before.packs, before.overrides]);
    expect(before.reader().calibration.id).toBe('general');
  });

  it('keeps it where only an answer is changed', () => {
    const own = recalibrated(before, aCalibration({ id: 'own-1' }));
    expect(loadKnowledge(edited('Det var leit å høre.', 'Huff.'), context, { before: own }).knowledge?.reader().calibration.id).toBe('own-1');
  });
});
