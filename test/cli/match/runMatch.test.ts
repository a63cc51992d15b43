import { describe, expect, it } from '@jest/globals';
import type { MatchAnswer } from '../../../src/cli/match/matchText.ts';
import { aShopFolder } from '../../support/aShopFolder.ts';
import { aTinyShop } from '../../support/aTinyShop.ts';
import { runHere, type TerminalOptions } from '../../support/fakeTerminal.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';
import { until } from '../../support/until.ts';

const folders = temporaryFolders();
const folder = aShopFolder(folders());
/** For what does not depend on which FAQ it is: quickly learnt. */
const tiny = aTinyShop(folders());
/** A Thursday. */
const at = ['--at', '2026-12-17T10:00'];

type Answered = MatchAnswer & { error?: { code: string; message: string } };

/** Runs `match --jsonl` on lines, and reads every line that comes back. */
async function jsonl(lines: readonly (string | object)[], given: string[] = at, shop = folder): Promise<{ code: number | null; err: string; answers: Answered[] }> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, out, err } = await runHere(['match', '--jsonl', ...given], { folder: shop, input });
  return { code, err, answers: out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Answered) };
}

const match = (given: string[], options: Partial<TerminalOptions> = {}) => runHere(['match', ...given, ...at], { folder, ...options });

describe('skranke match', () => {
  it('shows the reply, its buttons, the verdict and why, for reading', async () => {
    const { code, out, err } = await match(['når', 'stenger', 'dere', 'i', 'morgen?']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^når stenger dere i morgen\?\n {2}Harstad: .*10–18\.\n {2}Tromsø: .*10–20\.\n {2}\[Bytte og retur\]\n/);
    expect(out).toMatch(/^ {2}verdict +answer\n {2}because +.*opening-hours/m);
    expect(out).toMatch(/^ {2}ranked +opening-hours \d\.\d\d, /m);
    expect(out).toMatch(/^ {2}dates +“i morgen” = 2026-12-18$/m);
  });

  it('tells each of two questions, its day, and what carried it; ranks what was answered first', async () => {
    const text = 'Når stenger dere i Harstad på lørdag? Og kan jeg bytte en genser';
    const { out } = await match([text]);
    expect(out).toMatch(/Lørdag 19\. desember.*10–16\.\n *\n {2}Du har 30 dagers åpent kjøp\./);
    expect(out).toMatch(/^ {2}asks +“Når stenger dere i Harstad på lørdag” → opening-hours \d\.\d\d, “lørdag” = 2026-12-19/m);
    expect(out).toMatch(/^ {2}asks +“Og kan jeg bytte en genser” → return-policy/m);
    const [answer] = (await jsonl([{ text }])).answers;
    expect(answer).toMatchObject({ verdict: 'answer', why: { parts: [{ entry: 'opening-hours' }, { entry: 'return-policy' }] } });
    expect(answer?.ranked.slice(0, 2).map(({ id }) => id).sort()).toEqual(['opening-hours', 'return-policy']);
  });

  it('tells what was read: corrected and unknown words, the mood with its words, what decided, what came next', async () => {
    const { out } = await match(['faen,', 'når', 'stengger', 'dere', 'på', 'Bjørnøya']);
    for (const line of [/read as +stengger → stenger/, /unknown +.*“Bjørnøya”/, /mood +angry \(faen/, /decided by +its words, nearest “.*”: .*stengger/, /next +\S+, \d\.\d\d behind/, /language +nb/]) expect(out).toMatch(line);
  });

  it('prints with --json the very object of --jsonl', async () => {
    const text = 'når stenger dere i morgen? 👍';
    const [{ out, code }, { answers }] = [await match(['--json', text], { folder: tiny }), await jsonl([{ text }], at, tiny)];
    expect(code).toBe(0);
    expect(answers).toEqual([JSON.parse(out)]);
  });

  it('has the public fields, ranked with each id once, the best first, scores from 0 to 1, whatever the verdict', async () => {
    const texts = ['når stenger dere i morgen', 'Åpningstider', 'zqxw vbnm', '', '👍👍', 'x'.repeat(5_000), 'hei '.repeat(2_000), 'A\u030Apningstider', 'stopp', '\u0000\u202Eabc', '😀'.slice(0, 1)];
    const { code, answers } = await jsonl(texts.map((text) => ({ text })));
    expect(code).toBe(0);
    expect(answers.map(({ text }) => text)).toEqual(texts);
    for (const { ranked, ...answer } of answers) {
      expect(Object.keys(answer).sort()).toEqual(['dates', 'lang', 'mood', 'text', 'verdict', 'why']);
      expect(answer).toMatchObject({ lang: expect.stringMatching(/^(nb|da|sv|en)$/), verdict: expect.stringMatching(/^(answer|clarify|none)$/), mood: expect.stringMatching(/^(angry|neutral|happy)$/), why: { summary: expect.stringMatching(/\w/) } });
      expect(ranked.length).toBeGreaterThanOrEqual(3);
      expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    }
    expect(answers[1]).toMatchObject({ verdict: 'answer', ranked: [{ id: 'opening-hours', score: 1 }, {}, {}, {}, {}, {}] });
    expect(answers[7]).toMatchObject({ verdict: 'answer' });
  });

  it('takes the language of the line, else recognises it; one that the FAQ lacks is ranked over all', async () => {
    const text = 'what are your opening hours';
    const { code, answers } = await jsonl([{ text, lang: 'sv' }, { text, lang: 'nn-NO' }, { text }, { text, lang: 'fi' }]);
    expect([code, answers.map(({ lang }) => lang)]).toEqual([0, ['sv', 'nb', 'en', 'en']]);
    expect(answers.map(({ ranked }) => ranked.length >= 3)).toEqual([true, true, true, true]);
  });

  it('takes --lang over all that', async () => {
    const text = 'what are your opening hours';
    expect((await jsonl([{ text, lang: 'en' }, { text }], ['--lang', 'sv', ...at])).answers.map(({ lang }) => lang)).toEqual(['sv', 'sv']);
  });

  it('reads "now", "tz" and "country" of each line, and --at where a line has none', async () => {
    const tomorrow = 'åpent i morgen?';
    const { answers } = await jsonl([
      { text: tomorrow },
      { text: tomorrow, now: '2027-02-28T12:00' },
      { text: tomorrow, now: '2026-12-31' },
      { text: tomorrow, now: '2026-12-24T23:30:00Z' },
      { text: tomorrow, now: '2026-12-24T23:30:00Z', tz: 'UTC' },
      { text: tomorrow, now: '2026-12-24T23:30', tz: 'America/New_York' },
      { text: 'åpent på nasjonaldagen?', country: 'NO' },
      { text: 'åpent på nasjonaldagen?', country: 'DK' },
      { text: 'åpent på nasjonaldagen?', country: 'SE' },
    ], at, tiny);
    expect(answers.map(({ dates }) => dates[0]?.from)).toEqual([
      '2026-12-18', '2027-03-01', '2027-01-01', '2026-12-26', '2026-12-25', '2026-12-25', '2027-05-17', '2027-06-05', '2027-06-06',
    ]);
  });

  it('answers a line that it cannot read in its place, tells the person beside, goes on, and ends with 1', async () => {
    const { code, err, answers } = await jsonl([
      { text: 'Åpningstider' }, 'hva er dette', '{"text":', '[]', '"hei"', 'null', { txt: 'hei' }, { text: 7 }, { text: 'hei', now: 'soon' }, { text: 'hei', tz: 'Mars/Olympus' },
      { text: 'hei', country: 'FI' }, { text: 'Åpningstider' },
    ], at, tiny);
    expect(code).toBe(1);
    expect(answers.map(({ verdict, error }) => error?.code ?? verdict)).toEqual([
      'answer', ...Array<string>(7).fill('match.line'), 'time.invalid', 'match.zone', 'match.line', 'answer',
    ]);
    expect(answers[1]?.error?.message).toContain('hva er dette');
    expect(answers[7]?.error?.message).toContain('text: ');
    expect(answers[10]?.error?.message).toContain('country: ');
    expect(err.trimEnd().split('\n')).toHaveLength(10);
    expect(err).toContain('Write one object a line');
  });

  it('passes over blank lines, takes Windows\' line ends and byte order mark, and needs no line end at the end', async () => {
    const { code, answers } = await jsonl(['\uFEFF{"text":"Åpningstider"}\r', '', '   \r', '{"text":"Gavekort"}'], at, tiny);
    expect([code, answers.map(({ text }) => text)]).toEqual([0, ['Åpningstider', 'Gavekort']]);
  });

  it('ends at once, well, when there is nothing to read', async () => {
    expect(await jsonl([], at, tiny)).toEqual({ code: 0, err: '', answers: [] });
  });

  it('answers 2,000 lines in their order, wherever the input is cut, and writes nothing else', async () => {
    const texts = Array.from({ length: 2_000 }, (_, index) => `når stenger dere på Bjørnøya ${index} 🐻`);
    const bytes = Buffer.from(texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    // Pieces of 997 bytes end in the middle of lines, and of letters.
    const input = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, index) => bytes.subarray(997 * index, 997 * (index + 1)));
    const { code, out, err } = await match(['--jsonl'], { folder: tiny, input });
    expect([code, err]).toEqual([0, '']);
    expect(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as Answered).text)).toEqual(texts);
  }, 120_000);

  it('answers each line when it comes, for a program that waits for it', async () => {
    const { code, out } = await match(['--jsonl'], {
      folder: tiny,
      async* input(printed) {
        for (let count = 1; count <= 3; count += 1) {
          yield '{"text":"Åpningstider"}\n';
          await until(() => printed().split('\n').length === count + 1, `answer ${count}`);
        }
      },
    });
    expect([code, out.split('\n').length]).toEqual([0, 4]);
  }, 90_000);

  it('reads a question a line from stdin when none is given, and tells what each sets off', async () => {
    const { code, out, err } = await match([], { input: 'Åpningstider\n\njeg vil snakke med et menneske\r\nhvor er pakken min' });
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/^\S.*$/gm)).toEqual(['Åpningstider', 'jeg vil snakke med et menneske', 'hvor er pakken min']);
    expect(out).toMatch(/^ {2}verdict +command: person$/m);
    expect(out).toMatch(/^ {2}starts +the dialog order-status$/m);
  });

  it('tells the faults of a FAQ that cannot answer, and ends with 1', async () => {
    const { code, out, err } = await match(['--faq', 'faq/nb', 'hei']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^faq\/nb\/shop\.yaml:\d+:\d+ /);
    expect(err).toContain('skranke check');
  });
});
