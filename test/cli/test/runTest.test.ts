import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { aShopFolder, writeText } from '../../support/aShopFolder.ts';
import { aTinyShop } from '../../support/aTinyShop.ts';
import { runHere } from '../../support/fakeTerminal.ts';
import { scenarioFaq } from '../../support/scenarioFaq.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

// Each run learns a FAQ or two: seconds where the machine is busy.
jest.setTimeout(60_000);

const folders = temporaryFolders();
const nb = scenarioFaq.find(({ path }) => path === 'nb/shop.yaml')!.text;

/** A shop whose Norwegian entry for returns has these lines under `tests`. */
function aShopWithTests(tests: string): string {
  const folder = aShopFolder(folders());
  writeText(join(folder, 'faq/nb/shop.yaml'), nb.replace('  prompts: [order-status, opening-hours]\n', `  prompts: [order-status, opening-hours]\n  tests: ${tests}\n`));
  return folder;
}

async function json(folder: string, ...given: string[]) {
  const { code, out, err } = await runHere(['test', '--json', ...given], { folder });
  expect(err).toBe('');
  return { code, figures: JSON.parse(out) as Record<string, unknown> & { failures: { text: string }[] } };
}

describe('skranke test', () => {
  it('says that there is nothing to test where no entry has tests', async () => {
    expect(await runHere(['test'], { folder: aTinyShop(folders()) })).toEqual({ code: 0, out: 'There is nothing to test: no entry has "tests" lines.\n', err: '' });
  });

  it('ends with 0 when each line is answered by its entry', async () => {
    const { code, figures } = await json(aShopWithTests('[kan jeg returnere en vare, bytte og retur]'));
    expect(code).toBe(0);
    expect(figures).toMatchObject({ cases: 2, covered: 2, first: 1, amongThree: 1, answeredRight: 1, wrong: 0, verdicts: { answer: 1, clarify: 0, none: 0 }, failures: [] });
    expect(figures['languages']).toMatchObject({ nb: { cases: 2 } });
  });

  it('ends with 1 when a line is answered by another entry or by none, and says which and where', async () => {
    const folder = aShopWithTests('[kan jeg returnere en vare, åpningstider, zqxw vbnm]');
    const { code, figures } = await json(folder);
    expect(code).toBe(1);
    expect(figures).toMatchObject({ cases: 3, answeredRight: 1 / 3, wrong: 1 / 3 });
    // Whom gibberish is nearest to is anybody's guess.
    const confusions = figures['confusions'] as { right: string; count: number }[];
    expect(confusions.every(({ right }) => right === 'return-policy')).toBe(true);
    expect(confusions.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(figures.failures).toEqual([
      expect.objectContaining({ text: 'åpningstider', lang: 'nb', right: ['return-policy'], place: 'faq/nb/shop.yaml:12', verdict: 'answer' }),
      expect.objectContaining({ text: 'zqxw vbnm', verdict: 'none' }),
    ]);

    const { code: again, out } = await runHere(['test'], { folder });
    expect(again).toBe(1);
    expect(out).toMatch(/^cases {39} +3 +3$/m);
    expect(out).toMatch(/^answered wrongly \(of all\) +33\.3 % +33\.3 %$/m);
    expect(out).toContain("2 of the FAQ's own tests failed");
    expect(out.replace(/\s+/g, ' ')).toContain(
      'faq/nb/shop.yaml:12 “åpningstider” should be return-policy it is answered by "opening-hours", because of its label: the message is the text on a button (faq/nb/shop.yaml:2). ' +
      'Give "opening-hours" another label ("button", else "title"), or move the line there. ' +
      'faq/nb/shop.yaml:12 “zqxw vbnm” should be return-policy nothing');
  });

  it('reads --cases: right is "intent" or one of "also"; "none" and "oos" should not be answered; and ends with 0 whatever the figures', async () => {
    const folder = aShopFolder(folders());
    const cases = [
      { text: 'Åpningstider', lang: 'nb', intent: 'opening-hours' },
      { text: 'Öppettider', lang: 'sv', intent: 'hours', also: ['opening-hours', 'contact'] },
      { text: 'Bytte og retur', lang: 'nb', intent: 'opening-hours' },
      { text: 'zqxw vbnm', intent: 'none' },
      { text: 'qwrt pøæå', intent: 'oos' },
      { text: 'Skiservice', intent: 'oos' },
    ];
    writeText(join(folder, 'cases.jsonl'), `\uFEFF${cases.map((each) => JSON.stringify(each)).join('\r\n\r\n')}\r\n`);
    const { code, figures } = await json(folder, '--cases', 'cases.jsonl');
    expect(code).toBe(0);
    expect(figures).toMatchObject({
      cases: 6, covered: 3, first: 2 / 3, answeredRight: 2 / 3, wrong: 2 / 6, unrelatedAnswered: 1 / 3, language: 1, verdicts: { answer: 4 / 6, none: 2 / 6 },
      languages: { nb: { covered: 2 }, sv: { first: 1 } }, failures: [],
      confusions: expect.arrayContaining([
        expect.objectContaining({ right: 'opening-hours', taken: 'return-policy', count: 1, wrong: 1, example: 'Bytte og retur' }),
        expect.objectContaining({ right: 'none', taken: 'ski-service', count: 1, wrong: 1, example: 'Skiservice' }),
      ]),
    });
    expect(figures['auroc']).toBeGreaterThan(0.5);
  });

  it.each([
    ['no JSON', 'hei', 'it is not JSON'], ['cut off', '{"text":', 'it is not JSON'], ['a list', '[]', 'it is not an object'],
    ['without an intent', '{"text":"hei"}', 'its "intent" is missing or not what it should be'], ['without a text', '{"intent":"none"}', 'its "text" is missing or not what it should be'],
    ['with an intent that is a number', '{"text":"hei","intent":7}', 'its "intent" is missing or not what it should be'],
    ['with an empty list of intents', '{"text":"hei","intent":[]}', 'its "intent" is missing or not what it should be'],
    ['with one "also" outside a list', '{"text":"hei","intent":"a","also":"b"}', 'its "also" is missing or not what it should be'],
  ])('names the line of --cases that is %s, says what is wrong with it, and runs nothing', async (_name, line, fault) => {
    const folder = aTinyShop(folders());
    writeText(join(folder, 'deep/cases.jsonl'), `{"text":"hei","intent":"none"}\n\n${line}\n`);
    const { code, out, err } = await runHere(['test', '--cases', 'deep/cases.jsonl'], { folder });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(`deep/cases.jsonl:3 is not a case: ${fault}.\nWrite one object a line: `);
  });

  it('names ten such lines at once, and how many more there are', async () => {
    const folder = aTinyShop(folders());
    writeText(join(folder, 'cases.jsonl'), 'x\n'.repeat(12));
    const { err } = await runHere(['test', '--cases', 'cases.jsonl'], { folder });
    expect(err).toMatch(/^cases\.jsonl:1 is not .*\n(cases\.jsonl:\d+ .*\n){9}… and 2 more\nWrite /);
  });

  it('says that a cases file without a case holds none', async () => {
    const folder = aTinyShop(folders());
    writeText(join(folder, 'cases.jsonl'), '\uFEFF\r\n');
    expect(await runHere(['test', '--cases', 'cases.jsonl'], { folder })).toEqual({ code: 0, out: 'There is nothing to test: cases.jsonl holds no case.\n', err: '' });
  });

  it('says which cases file is not there', async () => {
    expect(await runHere(['test', '--cases', 'nowhere.jsonl'], { folder: aTinyShop(folders()) })).toEqual({
      code: 1, out: '', err: 'The cases file nowhere.jsonl cannot be read.\nCorrect --cases.\n',
    });
  });

  it('takes a list of intents, follows "was", and tells of intents that are no entry once each', async () => {
    const folder = aTinyShop(folders());
    const topic = join(folder, 'faq/nb/shop.yaml');
    writeText(topic, readFileSync(topic, 'utf8').replace('gift:\n', 'gift:\n  was: [gift-card]\n'));
    const cases = [
      { text: 'selger dere gavekort', intent: 'gift-card' }, { text: 'når stenger dere', intent: ['wax', 'opening-hours'] },
      { text: 'kan dere smøre ski', intent: 'waxx' }, { text: 'hva koster smøring', intent: 'waxx' }, { text: 'når åpner dere', intent: 'opening-hours', also: ['delivery'] },
    ];
    writeText(join(folder, 'cases.jsonl'), cases.map((each) => JSON.stringify(each)).join('\n'));
    const { figures } = await json(folder, '--cases', 'cases.jsonl');
    expect(figures).toMatchObject({
      cases: 5, covered: 5, first: 3 / 5, wrong: 2 / 5,
      unknownIntents: [{ intent: 'waxx', cases: 2, place: 'cases.jsonl:3', suggestion: 'wax' }, { intent: 'delivery', cases: 1, place: 'cases.jsonl:5' }],
    });
    const { out } = await runHere(['test', '--cases', 'cases.jsonl'], { folder });
    expect(out).toMatch(/^3 cases name entries that the FAQ does not have.*\n {2}waxx \(2 ×, first at cases\.jsonl:3\); did you mean "wax"\?\n {2}delivery /m);
  });

  it('recognises the language by itself, and is told it with --lang-known', async () => {
    const folder = aShopFolder(folders());
    writeText(join(folder, 'cases.jsonl'), '{"text":"når stenger dere","lang":"sv","intent":"opening-hours"}\n');
    expect((await json(folder, '--cases', 'cases.jsonl')).figures['language']).toBe(0);
    expect((await runHere(['test', '--cases', 'cases.jsonl', '--lang-known'], { folder })).out).toMatch(/^language recognised +– +–$/m);
  });

  it('tells of its progress beside the report', async () => {
    const folder = aTinyShop(folders());
    writeText(join(folder, 'cases.jsonl'), '{"text":"gavekort","intent":"gift"}\n'.repeat(1200));
    const { out, err } = await runHere(['test', '--json', '--cases', 'cases.jsonl'], { folder });
    expect(err).toBe('500 of 1200 …\n1000 of 1200 …\n');
    expect(JSON.parse(out)).toMatchObject({ cases: 1200, first: 1 });
  });

  it('says what misled, and where it stands: wrong answers before mere doubt, in lines that fit the page', async () => {
    const folder = aTinyShop(folders());
    const topic = join(folder, 'faq/nb/shop.yaml');
    writeText(topic, readFileSync(topic, 'utf8').replace('wax:\n', 'wax:\n  keywords: [ski*]\n'));
    const cases = [
      { text: 'selger dere skigavekort? \u001b[2J', intent: 'opening-hours' }, { text: 'skistaver', intent: 'none' }, { text: 'skistaver og mye annet å si om det som er i butikken i dag og i morgen', intent: 'gift' },
    ];
    writeText(join(folder, 'cases.jsonl'), cases.map((each) => JSON.stringify(each)).join('\n'));
    const { out } = await runHere(['test', '--cases', 'cases.jsonl'], { folder });
    expect(out).not.toContain('\u001b');
    expect(out.replace(/\s+/g, ' ')).toContain('cases.jsonl:2 “skistaver” answered 0.');
    expect(out.replace(/\s+/g, ' ')).toContain('because of its keyword "ski*" (faq/nb/shop.yaml:6)');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const { figures } = await json(folder, '--cases', 'cases.jsonl');
    const wrong = (figures['confusions'] as { wrong: number }[]).map((each) => each.wrong);
    expect(wrong).toEqual(wrong.toSorted((a, b) => b - a));
  });

  it('says of a line for an entry that is out of season that it does not exist then', async () => {
    const folder = aTinyShop(folders());
    const topic = join(folder, 'faq/nb/shop.yaml');
    writeText(topic, readFileSync(topic, 'utf8').replace('wax:\n', 'wax:\n  valid: {from: 2026-11-01, until: 2027-04-01}\n  tests: [smører dere ski]\n'));
    const summer = await json(folder, '--at', '2026-07-01');
    expect([summer.code, summer.figures.failures]).toEqual([1, [expect.objectContaining({
      why: '"wax" does not exist on 2026-07-01: see its "valid"', remedy: 'Test it on a day on which it does, with --at 2026-11-01T12:00',
    })]]);
    expect((await json(folder, '--at', '2026-12-01')).code).toBe(0);
  });

  it('writes the page beside the report', async () => {
    const folder = aTinyShop(folders());
    writeText(join(folder, 'cases.jsonl'), '{"text":"gavekort","intent":"gift"}\n');
    const plain = await runHere(['test', '--cases', 'cases.jsonl'], { folder });
    const { code, out, err } = await runHere(['test', '--cases', 'cases.jsonl', '--html', 'out/page.html'], { folder });
    expect({ code, out, err }).toEqual({ ...plain, err: `Wrote ${join(folder, 'out/page.html')}\n` });
    expect(readFileSync(join(folder, 'out/page.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('says so when the page cannot be written', async () => {
    const folder = aTinyShop(folders());
    const { code, err } = await runHere(['test', '--html', 'faq'], { folder });
    expect([code, err]).toEqual([1, `${join(folder, 'faq')} cannot be written (EISDIR).\nName a file in a folder that you may write to.\n`]);
  });
});
