import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aShopFolder, writeText } from '../../support/aShopFolder.ts';
import { aTinyShop } from '../../support/aTinyShop.ts';
import { runHere } from '../../support/fakeTerminal.ts';
import { scenarioFaq } from '../../support/scenarioFaq.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folders = temporaryFolders();
const at = ['--at', '2026-12-17T10:00'];

interface Report {
  faq: string;
  version?: string;
  faults: number;
  warnings: number;
  findings: { severity: string; code: string; text: string; remedy: string; file: string; line: number; column: number }[];
  variables?: { name: string; description: string; value: string }[];
}

const sound = aShopFolder(folders());
const broken = aShopFolder(folders());
writeText(join(broken, 'faq/nb/shop.yaml'), scenarioFaq.find(({ path }) => path === 'nb/shop.yaml')!.text.replace('answer: Det var', 'answr: Det var').replace('title: Hei\n', 'titel: Hei\n'));

const check = (folder: string, ...given: string[]) => runHere(['check', ...given, ...at], { folder });
const report = async (folder: string, ...given: string[]): Promise<Report> => JSON.parse((await check(folder, '--json', ...given)).out) as Report;

describe('skranke check', () => {
  it('ends with 0 for a FAQ with warnings only, and shows them, the coming days and what is assumed of holidays', async () => {
    const { code, out, err } = await check(sound);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^faq\/nb\/shop\.yaml:\d+:\d+ warning: "complaint" is missing in da, sv and en/m);
    expect(out).toMatch(/^The next 30 days, as customers will read them\n2026-12-17 {2}Harstad: .*10–18.*\n {12}Tromsø: .*10–20/m);
    expect(out.match(/^2027-01-15 {2}/gm)).toHaveLength(2);
    expect(out).not.toMatch(/^2027-01-16 /m);
    expect(out).toMatch(/^Harstad: closed, since the hours do not mention them, on 2026-12-25 \(1\. juledag\), 2026-12-26 \(2\. juledag\), 2027-01-01 /m);
    expect(out).toMatch(/\n\d+ warnings; the FAQ works\.\n$/);
  });

  it('ends with 1 for a FAQ with faults, and shows all of them with place and remedy', async () => {
    const { code, out, err } = await check(broken);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^faq\/nb\/shop\.yaml:19:3 "answr" is not a field; did you mean "answer"\?/m);
    expect(out).toMatch(/^faq\/nb\/shop\.yaml:\d+:3 "titel" is not a field; did you mean "title"\?/m);
    expect(out).toMatch(/\n\d+ faults.*: with a fault the FAQ is not used; a running bot stays with the last good one\.\n$/);
  });

  it('says that nothing was found when nothing is', async () => {
    const { code, out } = await runHere(['check', '--at', '2026-07-01'], { folder: aTinyShop(folders()) });
    expect(out).toMatch(/\nNothing found: the FAQ is in order\.\n$/);
    expect(code).toBe(0);
  });

  it('gives programs the same as JSON, alone on stdout, with the same exit code', async () => {
    const { code, out, err } = await check(sound, '--json');
    expect([code, err]).toEqual([0, '']);
    const { findings, ...head } = JSON.parse(out) as Report;
    expect(head).toEqual({ faq: 'faq', version: expect.stringMatching(/^[0-9a-f]{64}$/), faults: 0, warnings: findings.length });
    for (const finding of findings) {
      expect(finding).toEqual({
        severity: 'warning', code: expect.stringMatching(/^[a-z]+\.[a-z-]+$/), text: expect.stringMatching(/\w/), remedy: expect.any(String),
        file: expect.stringMatching(/^faq\/.*\.yaml$/), line: expect.any(Number), column: expect.any(Number),
      });
    }
    expect((await check(broken, '--json')).code).toBe(1);
  });

  it('has in the JSON of a broken FAQ its faults, and no version', async () => {
    const found = await report(broken);
    expect(found).not.toHaveProperty('version');
    expect(found.faults).toBe(found.findings.filter(({ severity }) => severity === 'fault').length);
    expect(found.findings).toContainEqual(expect.objectContaining({ severity: 'fault', text: '"answr" is not a field', file: 'faq/nb/shop.yaml', line: 19, column: 3 }));
  });

  it('lists every variable with its value now', async () => {
    const { variables = [] } = await report(sound, '--variables');
    const values = new Map(variables.map(({ name, value }) => [name, value]));
    expect(values.get('shop.name')).toBe('Fjell & Fjord');
    expect(values.get('contact.phone')).toBe('+47 22 00 00 00');
    expect(values.get('facts.return_days')).toBe('30');
    expect(values.get('hours.today')).toContain('10–18');
    expect(values.has('contact.web')).toBe(false);
    for (const { name, description, value } of variables) {
      expect([name, /\w/.test(description), value.includes('{{')]).toEqual([name, true, false]);
    }
    const { out, code } = await check(sound, '--variables');
    expect(code).toBe(0);
    for (const name of values.keys()) expect(out).toContain(`{{${name}}}  `);
  });

  it('takes --at for the shop\'s own time, and tells what is past then', async () => {
    const folder = aShopFolder(folders());
    const nb = scenarioFaq.find(({ path }) => path === 'nb/shop.yaml')!.text;
    writeText(join(folder, 'faq/nb/shop.yaml'), nb.replace('  handoff: ski\n', '  handoff: ski\n  review_by: 2026-12-17\n'));
    const past = async (when: string): Promise<boolean> => {
      const { findings } = JSON.parse((await runHere(['check', '--json', '--at', when], { folder })).out) as Report;
      return findings.some(({ text, remedy }) => `${text} ${remedy}`.includes('2026-12-17'));
    };
    // Midnight in Oslo is an hour earlier in UTC.
    expect([await past('2026-12-17T23:59'), await past('2026-12-17T23:30:00Z')]).toEqual([false, true]);
  });
});
