import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aShopFolder, writeText } from '../../support/aShopFolder.ts';
import { aTinyShop } from '../../support/aTinyShop.ts';
import { runHere } from '../../support/fakeTerminal.ts';
import { scenarioFaq } from '../../support/scenarioFaq.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

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
    expect(figures).toMatchObject({ cases: 3, answeredRight: 1 / 3, wrong: 1 / 3, confusions: [expect.objectContaining({ right: 'return-policy', count: 1 }), expect.objectContaining({ right: 'return-policy', count: 1 })] });
    expect(figures.failures).toEqual([
      expect.objectContaining({ text: 'åpningstider', lang: 'nb', right: ['return-policy'], place: 'faq/nb/shop.yaml:12', verdict: 'answer' }),
      expect.objectContaining({ text: 'zqxw vbnm', verdict: 'none' }),
    ]);

    const { code: again, out } = await runHere(['test'], { folder });
    expect(again).toBe(1);
    expect(out).toMatch(/^cases {39} +3 +3$/m);
    expect(out).toMatch(/^answered wrongly \(of all\) +33\.3 % +33\.3 %$/m);
    expect(out).toContain("2 of the FAQ's own tests failed");
    expect(out).toContain('faq/nb/shop.yaml:12 “åpningstider” should be return-policy; answer, first opening-hours');
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
      confusions: expect.arrayContaining([{ right: 'opening-hours', taken: 'return-policy', count: 1, example: 'Bytte og retur' }, { right: 'none', taken: 'ski-service', count: 1, example: 'Skiservice' }]),
    });
    expect(figures['auroc']).toBeGreaterThan(0.5);
  });

  it.each([
    ['no JSON', 'hei'], ['cut off', '{"text":'], ['without an intent', '{"text":"hei"}'], ['without a text', '{"intent":"none"}'], ['a list', '[]'],
    ['with an intent that is a number', '{"text":"hei","intent":7}'], ['with one "also" outside a list', '{"text":"hei","intent":"a","also":"b"}'],
  ])('names the line of --cases that is %s, and runs nothing', async (_name, line) => {
    const folder = aTinyShop(folders());
    writeText(join(folder, 'deep/cases.jsonl'), `{"text":"hei","intent":"none"}\n\n${line}\n`);
    const { code, out, err } = await runHere(['test', '--cases', 'deep/cases.jsonl'], { folder });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^deep\/cases\.jsonl:3 is not a case\.\nWrite one object a line: /);
  });

  it('says which cases file is not there', async () => {
    expect(await runHere(['test', '--cases', 'nowhere.jsonl'], { folder: aTinyShop(folders()) })).toEqual({
      code: 1, out: '', err: 'The cases file nowhere.jsonl cannot be read.\nCorrect --cases.\n',
    });
  });
});
