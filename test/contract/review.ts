import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReviewQuery, ReviewSummary } from '../../src/conversation/Review.ts';
import type { Store } from '../../src/storage/openStore.ts';
import { anInbound } from '../support/anInbound.ts';
import { aReviewedLog, type ReviewedLog } from '../support/aReviewedLog.ts';

const day = 24 * 60 * 60_000;
const at = Date.parse('2026-12-17T10:00:00Z');

/** What every review promises, whatever the engine. */
export function reviewContract(name: string, open: () => Promise<Store>): void {
  let store: Store;
  let log: ReviewedLog;
  beforeEach(async () => {
    store = await open();
    log = aReviewedLog(store);
  });
  afterEach(() => store.close());

  it(`${name}: tells where files of a customer can be looked at`, async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://shop.example/a.png' }, { contentType: 'card', content: {} }, null];
    const { message } = await store.conversations.admit(anInbound({ text: '', activity: { type: 'message', attachments } }));
    await store.conversations.admit(anInbound({ text: 'uten', activity: { type: 'message', attachments: [] } }));
    const messages = await store.review.conversation(message.conversation);
    expect(messages?.map(({ files }) => files)).toEqual([['https://shop.example/a.png'], undefined]);
  });

  describe(`${name}: a search`, () => {
    beforeEach(async () => {
      await log.tell({ conversation: 'kari', text: 'Når åpner dere på lørdag?', at, reading: { verdict: 'answer', entry: 'opening-hours', score: 0.9 }, reply: 'Klokka 10.' });
      await log.tell({ conversation: 'kari', text: 'Kan jeg BYTTE en genser?', at: at + day, reading: { verdict: 'clarify', entry: 'return-policy', score: 0.5 }, reply: 'Mente du …' });
      await log.tell({ conversation: 'sven', text: 'När öppnar ni? 100%_säkert', at: at + 2 * day, channel: 'messenger', reading: { language: 'sv', verdict: 'answer', entry: 'opening-hours' }, reply: 'Klockan 10.' });
      await log.tell({ conversation: 'bot', text: 'seler til hund', at: at + 3 * day, reading: { verdict: 'none' } });
    });

    it.each<[string, ReviewQuery, readonly string[]]>([
      ['a word, in whatever case', { words: ['GENSER'] }, ['Kan jeg BYTTE en genser?']],
      ['a word without its accents', { words: ['apner'] }, ['Når åpner dere på lørdag?']],
      ['an accent where the log has another', { words: ['nær'] }, []],
      ['a part of a word', { words: ['lør'] }, ['Når åpner dere på lørdag?']],
      ['all of several words, in any order', { words: ['lørdag', 'når'] }, ['Når åpner dere på lørdag?']],
      ['words that no message has together', { words: ['lørdag', 'genser'] }, []],
      ['a sign that means something to the database', { words: ['100%_säkert'] }, ['När öppnar ni? 100%_säkert']],
      ['the bot\'s words too', { words: ['klokka'] }, ['Klokka 10.']],
      ['an author', { author: 'bot', words: ['10'] }, ['Klockan 10.', 'Klokka 10.']],
      ['a language', { language: 'sv', author: 'customer' }, ['När öppnar ni? 100%_säkert']],
      ['an entry', { entry: 'opening-hours', author: 'customer' }, ['När öppnar ni? 100%_säkert', 'Når åpner dere på lørdag?']],
      ['an entry, with the replies that came of it', { entry: 'return-policy' }, ['Mente du …', 'Kan jeg BYTTE en genser?']],
      ['a verdict', { verdict: 'none' }, ['seler til hund']],
      ['a channel', { channel: 'messenger' }, ['Klockan 10.', 'När öppnar ni? 100%_säkert']],
      ['days, the first one included and the end not', { from: at + day, to: at + 2 * day, author: 'customer' }, ['Kan jeg BYTTE en genser?']],
      ['all of it at once', { words: ['åpner'], from: at, to: at + day, language: 'nb', entry: 'opening-hours', verdict: 'answer', channel: 'emulator' }, ['Når åpner dere på lørdag?']],
      ['nothing in particular: everything, newest first', { author: 'customer' }, ['seler til hund', 'När öppnar ni? 100%_säkert', 'Kan jeg BYTTE en genser?', 'Når åpner dere på lørdag?']],
      ['no more than is asked for', { author: 'customer', limit: 2 }, ['seler til hund', 'När öppnar ni? 100%_säkert']],
    ])('finds by %s', async (_name, query, texts) => {
      expect((await store.review.search(query)).map(({ text }) => text)).toEqual(texts);
    });

    it('tells of a message what was read in it, and of a reply why it was given', async () => {
      const [reply, question] = await store.review.search({ entry: 'return-policy' });
      expect(question).toMatchObject({
        channel: 'emulator', seq: 3, at: at + day, author: 'customer', kind: 'message', status: 'done', route: 'question', language: 'nb', verdict: 'clarify', score: 0.5,
      });
      expect(question).not.toHaveProperty('explanation');
      expect(reply).toMatchObject({ author: 'bot', seq: 4, explanation: { summary: 'because of Kan jeg BYTTE en genser?', entry: { id: 'return-policy' } } });
    });
  });

  describe(`${name}: one conversation`, () => {
    it('is found by its id, the end of it, its number in the queue or the channel\'s id, and told in its order', async () => {
      const id = await log.tell({ conversation: 'c0ffee|livechat', text: 'hjelp', at, handoff: { reason: 'asked' }, reply: 'Ja.' });
      // Whatever the clock said: the order is that of the conversation.
      await log.tell({ conversation: 'c0ffee|livechat', text: 'hallo?', at: at - day });
      await log.tell({ conversation: 'other', text: 'nei', at });
      for (const reference of [id, id.slice(-8), '1', '#1', 'c0ffee|livechat']) {
        expect([reference, (await store.review.conversation(reference))?.map(({ text }) => text)]).toEqual([reference, ['hjelp', 'Ja.', 'hallo?']]);
      }
    });

    it.each(['nobody', '', '#', '2', '#99', '%', '______', '%%%%%%', '\\\\\\', '00000000-0000-7000-8000-999999999999'])('is none for %j', async (reference) => {
      await log.tell({ conversation: 'a', text: 'hei', at });
      expect(await store.review.conversation(reference)).toBeUndefined();
    });

    it('is none when the end that was typed fits two', async () => {
      const [one, two] = [await log.tell({ conversation: 'a', text: 'hei', at }), await log.tell({ conversation: 'b', text: 'hei', at })];
      const common = one.slice(0, 30);
      expect(two.startsWith(common)).toBe(true);
      expect(await store.review.conversation(common)).toBeUndefined();
      expect(await store.review.conversation('000000')).toBeUndefined();
    });

    it('is handed out whole for a transcript, with the way back', async () => {
      const id = await log.tell({ conversation: 'a', text: 'hei', at, reply: 'Hei!' });
      const { lines, reference } = await store.review.transcript(id);
      expect(lines.map(({ author, at: when, activity }) => [author, when, activity['text']])).toEqual([['customer', at, 'hei'], ['bot', at + 1, 'Hei!']]);
      expect(lines[1]?.replyTo).toBe(lines[0]?.channelMessage);
      expect(reference).toMatchObject({ serviceUrl: 'http://localhost:5000' });
    });
  });

  describe(`${name}: the summary`, () => {
    const summary = (now = at + 7 * day): Promise<ReviewSummary> => store.review.summary(at, at + 7 * day, now);

    it('is all zeros for a week without customers', async () => {
      expect(await summary()).toEqual({
        conversations: 0, messages: 0, verdicts: {}, moods: { angry: 0, happy: 0 }, unanswered: [], clarified: [], handedOver: [], promises: { kept: 0, late: 0, open: 0, broken: 0 },
      });
    });

    it('counts conversations, customers\' messages and verdicts of the days, the first one included and the end not', async () => {
      await log.tell({ conversation: 'a', text: 'før', at: at - 1, reading: { verdict: 'none' }, reply: 'x' });
      await log.tell({ conversation: 'a', text: 'først', at, reading: { verdict: 'answer' }, reply: 'x' });
      await log.tell({ conversation: 'a', text: 'så', at: at + 1, reading: { verdict: 'answer' }, reply: 'x' });
      await log.tell({ conversation: 'b', text: 'sist', at: at + 7 * day - 1, reading: { verdict: 'none' }, reply: 'x' });
      await log.tell({ conversation: 'c', text: 'etter', at: at + 7 * day, reading: { verdict: 'none' }, reply: 'x' });
      expect(await summary()).toMatchObject({ conversations: 2, messages: 3, verdicts: { answer: 2, none: 1 } });
    });

    it('counts who was angry and who was pleased, a burst once', async () => {
      for (const [i, mood] of (['angry', 'angry', 'happy', 'neutral'] as const).entries()) await log.tell({ conversation: `m${i}`, text: 'x', at, reading: { verdict: 'answer', mood } });
      await log.tell({ conversation: 'm0', text: 'og', at, reading: { route: 'joined', verdict: 'answer', mood: 'angry' } });
      expect((await summary()).moods).toEqual({ angry: 2, happy: 1 });
    });

    it('judges the FAQ by questions alone, not by taps, commands or what was said to a person', async () => {
      for (const route of ['label', 'choice', 'dialog', 'closing', 'contact', 'silent', 'joined', 'ping']) await log.tell({ conversation: route, text: route, at, reading: { route, verdict: 'none' } });
      expect(await summary()).toMatchObject({ messages: 8, verdicts: {}, unanswered: [] });
    });

    it('has what was not answered, the same question once with its count, the most frequent first', async () => {
      const texts = ['Selger dere sykler?', 'selger dere sykler', 'Har dere parkering?', 'SELGER DERE SYKLER!!', 'Gavekort?'];
      for (const [index, text] of texts.entries()) await log.tell({ conversation: `c${index}`, text, at: at + index, reading: { verdict: 'none' } });
      const { unanswered } = await summary();
      expect(unanswered.map(({ text, count }) => [text, count])).toEqual([['Selger dere sykler?', 3], ['Gavekort?', 1], ['Har dere parkering?', 1]]);
      expect((await store.review.conversation(unanswered[0]!.conversation))?.[0]?.text).toBe('Selger dere sykler?');
    });

    it('has what was clarified and then chosen, with what it came to, each conversation by itself', async () => {
      const clarify = { route: 'question', verdict: 'clarify' } as const;
      await log.tell({ conversation: 'a', text: 'bytte', at, reading: clarify, reply: 'Mente du …' });
      await log.tell({ conversation: 'b', text: 'bytte', at: at + 1, reading: clarify, reply: 'Mente du …' });
      await log.tell({ conversation: 'c', text: 'Retur', at: at + 2, reading: { route: 'choice', entry: 'refund' } });
      await log.tell({ conversation: 'b', text: 'Bytte og retur', at: at + 3, reading: { route: 'choice', entry: 'return-policy' } });
      await log.tell({ conversation: 'a', text: 'Bytte og retur', at: at + 4, reading: { route: 'choice', entry: 'return-policy' } });
      await log.tell({ conversation: 'd', text: 'bytte', at: at + 5, reading: clarify, reply: 'Mente du …' });
      expect((await summary()).clarified).toEqual([expect.objectContaining({ text: 'bytte', came: 'return-policy', count: 2 })]);
    });

    it('has what went to a person, and why', async () => {
      await log.tell({ conversation: 'a', text: 'menneske', at, handoff: { reason: 'asked' } });
      await log.tell({ conversation: 'b', text: 'Menneske!', at, handoff: { reason: 'asked' } });
      await log.tell({ conversation: 'c', text: 'menneske', at, handoff: { reason: 'misses' } });
      await log.tell({ conversation: 'd', text: 'menneske', at: at - 1, handoff: { reason: 'asked' } });
      expect((await summary()).handedOver.map(({ text, came, count }) => [text, came, count])).toEqual([['menneske', 'asked', 2], ['menneske', 'misses', 1]]);
    });

    it('counts promises kept, kept too late, broken and still open', async () => {
      const due = at + 60_000;
      for (const conversation of ['kept', 'sharp', 'late', 'broken', 'closed', 'open']) {
        await log.tell({ conversation, text: 'hjelp', at, handoff: { reason: 'asked', due: conversation === 'open' ? at + 6 * day : due } });
      }
      await log.tell({ conversation: 'none', text: 'hjelp', at, handoff: { reason: 'asked' } });
      await log.take('kept', due - 1);
      await log.take('sharp', due);
      await log.take('late', due + 1);
      // Given back to the bot without a word: nobody answered.
      await log.take('closed', due - 1, 'closed');
      expect((await summary(due - 1)).promises).toEqual({ kept: 2, late: 1, broken: 1, open: 2 });
      expect((await summary(due + 1)).promises).toEqual({ kept: 2, late: 1, broken: 2, open: 1 });
      expect((await summary(at + 6 * day + 1)).promises).toEqual({ kept: 2, late: 1, broken: 3, open: 0 });
    });
  });
}
