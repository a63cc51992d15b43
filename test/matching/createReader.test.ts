import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '../../src/language/Language.ts';
import { createReader } from '../../src/matching/createReader.ts';
import type { Reader, ReadOptions, Topic } from '../../src/matching/Reader.ts';
import { tuning } from '../../src/matching/tuning.ts';
import { aTopic } from '../support/aTopic.ts';
import { awkwardPieces, randomTexts } from '../support/randomTexts.ts';
import { shippedPacks } from '../support/shippedPacks.ts';
import { smallTopics } from '../support/smallTopics.ts';

const knowledge = { packs: shippedPacks };
const shop = createReader({ topics: smallTopics }, knowledge);
const best = (text: string, options?: ReadOptions): string | undefined => shop.read(text, options).ranked[0]?.id;
const ids = [...new Set(smallTopics.map(({ id }) => id))].sort();

describe('a question of the FAQ', () => {
  const questions = smallTopics.flatMap(({ id, language, questions: texts }) => texts.map((text) => ({ id, language, text })));
  // "hvor er min pakke" may be Norwegian too; what matters is the answer.
  const twice = new Set(questions.filter(({ text }) => questions.filter((each) => each.text === text).length > 1).map(({ text }) => text));

  it('is answered by its entry: every one of them', () => {
    const wrong = questions.filter(({ id, text }) => {
      const { verdict, ranked } = shop.read(text);
      return verdict !== 'answer' || ranked[0]?.id !== id;
    });
    expect(wrong).toEqual([]);
  });

  it('is read in its language', () => {
    const wrong = questions.filter(({ text, language }) => !twice.has(text) && shop.read(text).language !== language);
    // Bare Danish and Norwegian are told apart by little.
    expect(wrong.length / questions.length).toBeLessThan(0.1);
    expect(wrong.filter(({ language }) => language === 'en' || language === 'sv')).toEqual([]);
  });

  it('is told as repeated, with the question, to the letter or but for a greeting', () => {
    for (const text of ['når stenger dere', 'Når stenger dere??', 'hei, når stenger dere', 'NAAR STENGER DERE']) {
      const { why, ranked } = shop.read(text);
      expect(why).toMatchObject({ rule: 'question', nearest: 'når stenger dere' });
      expect(ranked[0]).toEqual({ id: 'opening-hours', score: tuning.exactScore });
    }
  });
});

describe('another message', () => {
  it.each([
    // In other words.
    ['hvor lenge er butikken åpen i dag', 'opening-hours'],
    ['jeg vil bytte jakka mi', 'return-policy'],
    ['pakken har ikke kommet', 'order-status'],
    ['hvad er prisen for levering', 'shipping-cost'],
    ['jag vill skicka tillbaka mina skor', 'return-policy'],
    ['my parcel has not arrived', 'order-status'],
    // With slips.
    ['når stnger dere', 'opening-hours'],
    ['hvor er pakekn min', 'order-status'],
    ['selger dere gavekrot', 'gift-card'],
    ['var är mitt paktet', 'order-status'],
    ['when do yuo clsoe', 'opening-hours'],
    // Without the keys of the language.
    ['naar aapner dere', 'opening-hours'],
    ['nar apner dere', 'opening-hours'],
    ['hvilken stoerrelse skal jeg velge', 'sizes'],
    ['hvilken storrelse skal jeg velge', 'sizes'],
    ['hvornaar aabner i', 'opening-hours'],
    ['nar oppnar ni', 'opening-hours'],
    ['kan jag lamna tillbaka en vara', 'return-policy'],
    // In dialect and Nynorsk.
    ['ka tid åpne dokker', 'opening-hours'],
    ['kvar er pakken min', 'order-status'],
    // Shouted, dragged, with emoji.
    ['HVOR ER PAKKEN MIN', 'order-status'],
    ['hvaaaa koster frakten???', 'shipping-cost'],
    ['gavekort 🎁🎁', 'gift-card'],
    // A keyword alone, a compound.
    ['angrerett', 'return-policy'],
    ['angreretten', 'return-policy'],
    ['fortrydelsesret', 'return-policy'],
    ['ångerrätt', 'return-policy'],
    ['sporingsnummer', 'order-status'],
    ['gavekortpris', 'gift-card'],
  ])('"%s" goes to %s', (text, id) => {
    expect(best(text)).toBe(id);
  });

  it.each([
    'hvem vant valget', 'vad blir det för väder i morgon', 'what is the capital of peru', 'kan du skrive et dikt', 'dampveivals', 'xyzzy plugh',
  ])('"%s" is not answered: it has to do with nothing here', (text) => {
    expect(shop.read(text).verdict).not.toBe('answer');
  });

  it.each([
    ['hur mycket kostar det att få paketet hem till mig', 'sv', 'shipping-cost'],
    ['går det bra att lämna tillbaka en tröja som jag har ångrat mig om', 'sv', 'return-policy'],
    ['hvornår lukker I om søndagen', 'da', 'opening-hours'],
    ['what time do you close tonight', 'en', 'opening-hours'],
  ] as const)('in a language that the FAQ lacks is read in that language: "%s"', (text, language, entry) => {
    const norwegian = createReader({ topics: smallTopics.filter((topic) => topic.language === 'nb') }, knowledge);
    const reading = norwegian.read(text);
    expect([reading.language, reading.ranked[0]?.id]).toEqual([language, entry]);
  });

  it('is read by its own words even if the language is the neighbour\'s', () => {
    expect(best('når stenger dere', { language: 'da' })).toBe('opening-hours');
    expect(best('where is my parcel', { language: 'en' })).toBe('order-status');
  });
});

describe('a keyword', () => {
  it('lifts its entry, and is named', () => {
    const read = (keywords: string[]): Reader => createReader({ topics: [aTopic({ id: 'a', questions: ['hva koster det'], keywords }), aTopic({ id: 'b', questions: ['hvor er dere'] })] }, knowledge);
    const scoreOfA = (reader: Reader): number | undefined => reader.read('gjelder rabattkode sommer24').ranked.find(({ id }) => id === 'a')?.score;
    expect(scoreOfA(read(['rabattkode']))).toBeGreaterThan(scoreOfA(read([])) ?? 1);
    const { why } = read(['rabattkode']).read('gjelder rabattkoden');
    expect(why).toMatchObject({ rule: 'keyword', nearest: 'rabattkode' });
    expect(why.summary).toContain('"rabattkode" is a keyword of a');
  });

  it('is no question that a message could repeat', () => {
    expect(shop.read('angrerett').why.rule).not.toBe('question');
  });
});

describe('a not', () => {
  it('keeps its entry from answering, whatever else speaks for it', () => {
    const { ranked, why } = shop.read('hva er returadressen');
    expect(ranked.at(-1)).toEqual({ id: 'return-policy', score: 0 });
    expect(why.summary).toContain('return-policy is ruled out by its "not: returadresse"');
  });

  it('goes before a repeated question', () => {
    const reader = createReader({ topics: [aTopic({ id: 'a', questions: ['hvor er returadressen'], not: ['returadresse'] }), aTopic({ id: 'b', questions: ['når åpner dere'] })] }, knowledge);
    expect(reader.read('hvor er returadressen').ranked.find(({ id }) => id === 'a')?.score).toBe(0);
    expect(reader.read('hvor er returadressen').offered).not.toContain('a');
  });

  it('may leave nothing: then there is no verdict', () => {
    const reader = createReader({ topics: [aTopic({ id: 'a', questions: ['når åpner dere'], not: ['pakke'] })] }, knowledge);
    expect(reader.read('når åpner pakken')).toMatchObject({ verdict: 'none', ranked: [{ id: 'a', score: 0 }], offered: [], why: { rule: 'nothing' } });
  });
});

describe('what is left out', () => {
  it('is as if it were not there', () => {
    const without = shop.read('når stenger dere', { allow: (id) => id !== 'opening-hours' });
    expect(without.ranked.map(({ id }) => id)).not.toContain('opening-hours');
    expect(without.ranked).toHaveLength(5);
    expect(without.why.rule).not.toBe('question');
    expect(without.ranked[0]!.score).toBeLessThan(tuning.exactScore);
    expect(without.why.runnerUp?.id).not.toBe('opening-hours');
  });

  it('may be all', () => {
    expect(shop.read('når stenger dere', { allow: () => false })).toMatchObject({ verdict: 'none', ranked: [], offered: [], why: { rule: 'nothing', margin: 0 } });
  });

  it('is asked for by id', () => {
    const asked = new Set<string>();
    shop.read('hei', { allow: (id) => asked.add(id).size > 0 });
    expect([...asked].sort()).toEqual(ids);
  });
});

describe('the language', () => {
  it('is the one that is forced, and sure', () => {
    for (const language of languages) expect(shop.read('når stenger dere', { language })).toMatchObject({ language, languageSure: true });
  });

  it('ranks over all entries where the FAQ lacks it', () => {
    const norwegian = createReader({ topics: smallTopics.filter(({ language }) => language === 'nb') }, knowledge);
    const { language, ranked } = norwegian.read('when do you close, what are the opening hours', { language: 'en' });
    expect(language).toBe('en');
    expect(ranked.map(({ id }) => id).sort()).toEqual(ids);
    expect(ranked[0]?.id).toBe('opening-hours');
  });

  it('is one that the FAQ has where the words do not tell', () => {
    const two = createReader({ topics: smallTopics.filter(({ language }) => language === 'sv' || language === 'en') }, knowledge);
    for (const text of ['👍', '', 'retur', 'pakke']) expect(['sv', 'en']).toContain(two.read(text).language);
  });

  it('until now stands where a question of the neighbour\'s is repeated that may be in it as well', () => {
    const topics = [aTopic({ id: 'a', language: 'da', questions: ['kan jeg bytte'] }), aTopic({ id: 'a', questions: ['hvordan bytter jeg en genser'] })];
    const both = createReader({ topics }, knowledge);
    expect(both.read('Kan jeg bytte?').language).toBe('da');
    for (const hints of [{ before: 'nb' }, { locale: 'nb' }] as const) expect(both.read('Kan jeg bytte?', hints)).toMatchObject({ language: 'nb', languageSure: false });
    // A word that is none of it tells all the same.
    expect(both.read('kan jeg bytte min kjole, jeg fortryder købet', { before: 'nb' }).language).toBe('da');
  });

  it('until now decides where the words do not', () => {
    expect(shop.read('👍', { before: 'sv' })).toMatchObject({ language: 'sv', languageSure: false });
    expect(shop.read('när stänger ni', { before: 'nb' })).toMatchObject({ language: 'sv', languageSure: true });
  });

  it('prefers an entry that has a text in it', () => {
    const topics = [
      aTopic({ id: 'a', language: 'sv', questions: ['gavekort til jul'] }), aTopic({ id: 'b', questions: ['gavekort til jul'] }), aTopic({ id: 'c', questions: ['frakt'] }),
    ];
    const reader = createReader({ topics }, knowledge);
    for (const text of ['gavekort', 'gavekort til jul']) {
      expect(reader.read(text, { language: 'nb' }).ranked[0]?.id).toBe('b');
      expect(reader.read(text, { language: 'sv' }).ranked[0]?.id).toBe('a');
    }
  });
});

describe('the ranking', () => {
  const texts = ['', '🙂', 'når stenger dere', 'pakke', 'xyz', 'angrerett returadresse', 'hvor lenge', ...randomTexts(300, [...awkwardPieces, ' når ', ' pakke ', ' retur ', ' åpent ', ' frakt '], { seed: 20 })];

  it('has each id once, all of a small FAQ, best first, each score from 0 to 1', () => {
    for (const text of texts) {
      const { ranked } = shop.read(text);
      expect(ranked.map(({ id }) => id).sort()).toEqual(ids);
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    }
  });

  it('draws the verdict from the scores: sure enough is an answer, a few that are likely are offered, else none', () => {
    const seen = new Set<string>();
    for (const text of [...texts, ...smallTopics.map(({ label }) => label), 'retur frakt', 'gavekort størrelse', 'pakke åpent', 'frakt gavekort', 'hvor lenge gjelder det', 'pris']) {
      const { verdict, ranked, offered } = shop.read(text);
      const [first, second, third] = ranked.map(({ score }) => score);
      const sum = first! + second! + third!;
      seen.add(verdict);
      expect(verdict).toBe(first! >= shop.calibration.answerFrom && first! > second! ? 'answer' : sum >= tuning.clarifyFrom && second! > 0 ? 'clarify' : 'none');
      expect(offered).toEqual(verdict === 'clarify' ? ranked.slice(0, offered.length).map(({ id }) => id) : []);
      if (verdict === 'clarify') expect([2, 3]).toContain(offered.length);
    }
    expect([...seen].sort()).toEqual(['answer', 'clarify', 'none']);
  });

  it('lists the best ten of a large FAQ', () => {
    const topics = Array.from({ length: 14 }, (_, i) => aTopic({ id: `e${i}`, questions: [`spørsmål om ${'abcdefghijklmn'.charAt(i).repeat(3)}ting`] }));
    expect(createReader({ topics }, knowledge).read('spørsmål').ranked).toHaveLength(tuning.mostRanked);
  });

  it('gives ties to the id that comes first by letter, and offers both', () => {
    const level = (order: string[]): Reader => createReader({ topics: [...order, 'c'].map((id) => aTopic({ id, questions: [id === 'c' ? 'hvor er dere' : 'selger dere gavekort'] })) }, knowledge);
    for (const order of [['a', 'b'], ['b', 'a']]) {
      const { ranked, verdict, offered } = level(order).read('selger dere gavekort');
      expect(ranked.slice(0, 2)).toEqual([{ id: 'a', score: tuning.exactScore }, { id: 'b', score: tuning.exactScore }]);
      expect([verdict, offered.slice(0, 2)]).toEqual(['clarify', ['a', 'b']]);
    }
  });
});

describe('any text', () => {
  it.each([
    ['nothing', ''], ['blanks', ' \n\t '], ['emoji', '👍🏽🎉'], ['signs', '?!.,;:'], ['digits', '12345'], ['half a pair', '\uD83D'], ['the other half', '\uDC4D\uDC4D'], ['nulls', '\u0000\u0000'],
    ['another script', '你好吗'],
  ])('of %s is read without an answer', (_, text) => {
    const { verdict, ranked } = shop.read(text);
    expect(verdict).not.toBe('answer');
    expect(ranked).toHaveLength(6);
  });

  it.each([
    ['one word', 'a'.repeat(100_000)], ['many words', 'hvor er pakken min '.repeat(5000)], ['emoji', '👍'.repeat(50_000)], ['accents', `e${'\u0301'.repeat(100_000)}`],
    ['hyphens', 'a-'.repeat(50_000)], ['addresses', 'a@b.no '.repeat(15_000)], ['slips', 'levreing '.repeat(12_000)], ['half pairs', '\uD83D'.repeat(100_000)],
  ])('of 100,000 signs is ranked like any other: %s', (_, text) => {
    expect(shop.read(text).ranked).toHaveLength(6);
  });

  it('is read by its beginning', () => {
    const long = `hvor er pakken min ${'. '.repeat(tuning.longestText)}`;
    expect(shop.read(`${long} når stenger dere`)).toEqual(shop.read(long));
  });

  it('is the same with its accents apart, with line ends of Windows, with a byte order mark', () => {
    for (const text of ['når åpner dere', 'kan jag lämna tillbaka en vara']) {
      const { ranked, language, verdict } = shop.read(text);
      for (const other of [text.normalize('NFD'), text.replace(' ', '\r\n'), `\uFEFF${text}`]) expect(shop.read(other)).toMatchObject({ ranked, language, verdict });
    }
  });
});

describe('the explanation', () => {
  it('names the words that spoke for the answer, weightiest first', () => {
    const { why } = shop.read('hvor mye koster frakten til meg');
    expect(why.rule).toBe('words');
    expect(why.words.map(({ word }) => word)).toContain('frakten');
    const weights = why.words.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.every((weight) => weight > 0)).toBe(true);
    expect(why.summary).toContain('"frakten"');
    expect(why.summary).toContain('shipping-cost');
  });

  it('names the nearest question, the runner-up and the distance', () => {
    const { why, ranked } = shop.read('hvor mye koster frakten til meg');
    expect(smallTopics.find(({ id, language }) => id === 'shipping-cost' && language === 'nb')?.questions).toContain(why.nearest);
    expect(why.summary).toContain(`nearest question: "${why.nearest ?? ''}"`);
    expect(why.runnerUp).toEqual(ranked[1]);
    expect(why.summary).toContain(`next is ${ranked[1]?.id ?? ''}`);
    expect(why.margin).toBeCloseTo(ranked[0]!.score - ranked[1]!.score, 9);
  });

  it('names what was read as another word, and what nothing holds', () => {
    const { why } = shop.read('selger dere gavekrot for dampveivalser');
    expect(why.corrected).toEqual([{ from: 'gavekrot', to: 'gavekort' }]);
    expect(why.unknown).toContain('dampveivalser');
    expect(why.unknown).not.toContain('gavekrot');
  });

  it('says that there is no word where there is none', () => {
    expect(shop.read('👍').why).toMatchObject({ rule: 'nothing', summary: 'There is no word in the message.', words: [] });
  });

  it('says that there is no other entry where there is none', () => {
    expect(createReader({ topics: [aTopic({ id: 'a', questions: ['når åpner dere'] })] }, knowledge).read('når åpner dere').why.summary).toContain('there is no other entry');
  });
});

describe('a reader', () => {
  const messages = [...smallTopics.flatMap(({ questions }) => questions).slice(0, 25), ...randomTexts(25, [...awkwardPieces, ' når ', ' pakke ', ' retur ', ' levreing '], { seed: 30 })];
  const all = (topics: readonly Topic[]): string => {
    const reader = createReader({ topics }, { packs: { ...shippedPacks } });
    return JSON.stringify(messages.map((message) => reader.read(message)));
  };

  it('learnt from the same topics twice says the same, to the byte, in whatever order it is asked', () => {
    const once = all(smallTopics);
    expect(all(smallTopics.map((topic) => ({ ...topic })))).toBe(once);
    const backwards = createReader({ topics: smallTopics }, knowledge);
    expect(JSON.stringify(messages.toReversed().map((message) => backwards.read(message)).reverse())).toBe(once);
  });

  it('does not change what it said: a reading stays when the next message is read', () => {
    const reading = shop.read('hvor er pakken min');
    const copy = JSON.stringify(reading);
    shop.read('når stenger dere');
    expect(JSON.stringify(reading)).toBe(copy);
  });

  it('answers the questions of a FAQ whose entries stand in another order', () => {
    const turned = createReader({ topics: smallTopics.toReversed() }, knowledge);
    const wrong = smallTopics.flatMap(({ id, questions }) => questions.filter((text) => turned.read(text).ranked[0]?.id !== id));
    expect(wrong).toEqual([]);
  });

  it('knows the shop\'s own synonyms', () => {
    // Words that no thesaurus has.
    const topics = [aTopic({ id: 'a', questions: ['passer krummelen'] }), aTopic({ id: 'b', questions: ['når åpner dere'] }), aTopic({ id: 'c', questions: ['hva koster frakt'] })];
    const scoreOfA = (synonyms: string[][]): number => createReader({ topics, synonyms: { nb: synonyms } }, knowledge).read('bratfisk').ranked.find(({ id }) => id === 'a')!.score;
    expect(scoreOfA([['krummel', 'bratfisk']])).toBeGreaterThan(scoreOfA([]) * 2);
  });

  it('learns what an entry is called, unless that says nothing', () => {
    const reader = createReader({ topics: [aTopic({ id: 'a', label: 'Skreddersøm', questions: ['gjør dere det'] }), aTopic({ id: 'b', label: 'B12', questions: ['når åpner dere'] })] }, knowledge);
    expect(reader.read('skreddersøm').ranked[0]?.id).toBe('a');
    expect(reader.read('B12').verdict).not.toBe('answer');
  });

  it.each([
    ['no entry', [], 0],
    ['one entry', [aTopic({ id: 'a', questions: ['når åpner dere'] })], 1],
    ['an entry without a question', [aTopic({ id: 'a' }), aTopic({ id: 'b', questions: ['når åpner dere'] })], 2],
    ['questions without a word', [aTopic({ id: 'a', questions: ['???', ''] }), aTopic({ id: 'b', questions: ['🙂'] })], 2],
    ['keywords without a word', [aTopic({ id: 'a', questions: ['hei'], keywords: ['', '*', '...'], not: ['', '!'] })], 1],
  ] as [string, Topic[], number][])('may have %s to learn from', (_, topics, count) => {
    const reader = createReader({ topics }, knowledge);
    for (const text of ['når åpner dere', '', '???', '🙂', 'hei']) {
      const { ranked, why } = reader.read(text);
      expect(ranked).toHaveLength(count);
      expect(ranked.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      expect(why.summary).not.toBe('');
    }
  });

  it.each(languages)('of a FAQ in %s alone answers it', (language: Language) => {
    const own = smallTopics.filter((topic) => topic.language === language);
    const reader = createReader({ topics: own }, knowledge);
    expect(own.flatMap(({ id, questions }) => questions.filter((text) => reader.read(text).ranked[0]?.id !== id))).toEqual([]);
  });
});
