import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aShopFolder } from '../../support/aShopFolder.ts';
import { runHere } from '../../support/fakeTerminal.ts';
import { temporaryFolders } from '../../support/temporaryFolder.ts';

const folders = temporaryFolders();
const at = ['--at', '2026-12-17T10:00'];

describe('skranke chat', () => {
  it('greets, answers line by line, keeps the thread in a dialog, and stores nothing', async () => {
    const folder = aShopFolder(folders());
    const { code, out, err } = await runHere(['chat', ...at], { folder, bare: true, input: 'Åpningstider\n\n   \nHvor er ordren min\n123456\r\n9405' });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ {2}Hei! Jeg er chatboten til Fjell & Fjord\./);
    expect(out).toMatch(/^ {2}\[Åpningstider\] \[Bytte og retur\] \[Hvor er ordren min\]$/m);
    expect(out).toContain('10–18');
    expect(out).toMatch(/ordrenummer[^]*Ordre 123456[^]*Skijakke/);
    // A blank line is no message: greeting, two answers, the second question of the dialog, the order.
    expect(out.trimEnd().split(/\n\n(?= {2}\S)/).length).toBeGreaterThanOrEqual(5);
    // What was learnt of the FAQ is kept; of the conversation, nothing.
    expect(readdirSync(folder)).toEqual(['data', 'faq']);
    expect(readdirSync(join(folder, 'data'))).toEqual(['cache']);
  }, 90_000);

  it('tells with --why the reason under each reply', async () => {
    const { out } = await runHere(['chat', '--why', ...at], { folder: aShopFolder(folders()), input: 'Bytte og retur\n' });
    expect(out).toMatch(/30 dagers åpent kjøp\.[^]*\n {2}because: .*return-policy/);
    expect(out.match(/^ {2}because: /gm)).toHaveLength(2);
  });

  it.each([['sv-SE', 'Hej'], ['fi', 'Hei!']])('greets in the language of --lang %s', async (lang, greeting) => {
    const { code, out } = await runHere(['chat', '--lang', lang, ...at], { folder: aShopFolder(folders()) });
    expect(code).toBe(0);
    expect(out.trimStart().startsWith(greeting)).toBe(true);
  });

  it('says which orders file is not there', async () => {
    const { code, err } = await runHere(['chat', ...at], { folder: aShopFolder(folders()), environment: { ORDERS_CSV: 'nowhere.csv' } });
    expect([code, err]).toEqual([1, expect.stringMatching(/^There is no orders file .*nowhere\.csv\.\nCorrect ORDERS_CSV/)]);
  });
});
