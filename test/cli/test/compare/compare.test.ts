import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { writeText } from '../../../support/aShopFolder.ts';
import { aTinyShop } from '../../../support/aTinyShop.ts';
import { runHere } from '../../../support/fakeTerminal.ts';
import { temporaryFolders } from '../../../support/temporaryFolder.ts';

// Each run learns a FAQ or two: seconds where the machine is busy.
jest.setTimeout(60_000);

const folders = temporaryFolders();
const at = ['--at', '2026-12-01T12:00'];

/** A tiny shop in `faq`, and in `new` the same with these edits. */
function twoShops(...edits: readonly [string, string][]): string {
  const folder = aTinyShop(folders());
  for (const path of ['shop.yaml', 'nb/shop.yaml']) {
    const text = readFileSync(join(folder, 'faq', path), 'utf8');
    writeText(join(folder, 'new', path), edits.reduce((edited, [from, to]) => edited.replace(from, to), text));
  }
  return folder;
}

const cases = (folder: string, ...list: object[]) => writeText(join(folder, 'cases.jsonl'), list.map((each) => JSON.stringify(each)).join('\n'));

describe('skranke test --compare', () => {
  it('tells which messages of a file would be answered otherwise, better or worse, and in other words', async () => {
    const folder = twoShops(
      ['gift:\n', 'gift-card:\n  was: [gift]\n  keywords: [skigavekort]\n'], ['answer: Ja visst.', 'answer: Ja, på nett.\n  prompts: [wax]'], ['questions: [kan dere smøre ski, hva koster smøring]', 'questions: [reparasjon av sykkel]'],
    );
    cases(folder, { text: 'selger dere gavekort', intent: 'gift' }, { text: 'hva koster smøring', intent: 'wax' }, { text: 'når stenger dere', intent: 'opening-hours' });
    const { code, out, err } = await runHere(['test', '--cases', 'cases.jsonl', '--compare', 'new', '--json', ...at], { folder });
    expect([code, err]).toEqual([0, '']);
    const { comparison } = JSON.parse(out) as { comparison: { changes: { text: string }[] } };
    expect(comparison).toMatchObject({
      before: 'faq', after: 'new', source: 'cases', cases: 3, changed: 2, better: 0, worse: 1, other: 0, reply: 1,
      figures: { before: { first: 1 }, after: { cases: 3 } }, entries: {
        added: [], removed: [], renamed: [{ from: 'gift', to: 'gift-card' }],
        edited: [{ id: 'wax', language: 'nb', fields: ['questions'] }, { id: 'gift', language: 'nb', fields: ['keywords', 'answer', 'prompts'] }],
      },
    });
    expect(comparison.changes).toEqual([
      expect.objectContaining({
        text: 'selger dere gavekort', place: 'cases.jsonl:1', effect: 'reply',
        before: expect.objectContaining({ entry: 'gift', right: ['gift'] }), after: expect.objectContaining({ entry: 'gift-card', right: ['gift-card'] }),
        differences: [{ part: 'text', gone: ['Ja visst.'], fresh: ['Ja, på nett.'] }, { part: 'buttons', gone: [], fresh: ['Skismøring'] }],
      }),
      expect.objectContaining({ text: 'hva koster smøring', effect: 'worse', before: expect.objectContaining({ verdict: 'answer', entry: 'wax' }) }),
    ]);
  });

  it('says it for reading, and on the page', async () => {
    const folder = twoShops(['answer: Ja visst.', 'answer: Ja, <b>på nett</b>.']);
    cases(folder, { text: 'selger dere gavekort', intent: 'gift' });
    const { out } = await runHere(['test', '--cases', 'cases.jsonl', '--compare', 'new', '--html', 'page.html', ...at], { folder });
    expect(out).toContain('If new took the place of faq, 1 of 1 messages would be answered otherwise: 1 by the same entry in\nanother way.');
    expect(out).toMatch(/^right entry first {26,}100\.0 % +100\.0 % +0\.0$/m);
    expect(out).toContain('  answers gift, nb (1 ×, as for “selger dere gavekort”): text\n      - Ja visst.\n      + Ja, <b>på nett</b>.\n');
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('<del>Ja visst.</del><ins>Ja, &lt;b&gt;på nett&lt;/b&gt;.</ins>');
  });

  it('tells of an edited answer that none of the messages asks for', async () => {
    const folder = twoShops(['answer: Ja visst.', 'answer: Nei.']);
    cases(folder, { text: 'når stenger dere', intent: 'opening-hours' });
    const { out } = await runHere(['test', '--cases', 'cases.jsonl', '--compare', 'new', ...at], { folder });
    expect(out).toContain('If new took the place of faq, the one message would be answered as it is now.');
    expect(out).toMatch(/^Entries edited: gift \(nb: answer\)$/m);
  });

  it('says that nothing would change where nothing does', async () => {
    const folder = twoShops();
    const { code, out } = await runHere(['test', '--compare', 'new', ...at], { folder });
    expect(code).toBe(0);
    expect(out).toContain('If new took the place of faq, each of the 6 messages would be answered as it is now.');
    expect(out.replace(/\s+/g, ' ')).toContain('Neither has "tests" lines, so each was asked the "questions" of both.');
  });

  it('asks the "tests" lines of both, and those of the other alone fail nothing', async () => {
    const folder = twoShops(['wax:\n', 'wax:\n  tests: [zqxw vbnm, smøre ski]\n']);
    const { code, out } = await runHere(['test', '--compare', 'new', '--json', ...at], { folder });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ cases: 0, comparison: { source: 'tests', cases: 2, changed: 0 } });
  });

  it('ends with 1 when a line of the FAQ itself fails', async () => {
    const folder = twoShops(['wax:\n', 'wax:\n  tests: [zqxw vbnm]\n']);
    expect((await runHere(['test', '--faq', 'new', '--compare', 'faq', '--json', ...at], { folder })).code).toBe(1);
  });

  it.each([
    ['that is not there', undefined, /^The FAQ to compare with, other, cannot be used:\nThere is no FAQ folder .*other\.\nCorrect --compare/],
    ['with faults', 'wax:\n  titel: x\n', /^The FAQ to compare with, other, cannot be used:\n[\s\S]*^other\/nb\/shop\.yaml:2:3 "titel" is not a field[\s\S]*\nMend them first\./m],
  ])('names a folder %s, and runs nothing', async (_name, topic, said) => {
    const folder = twoShops();
    if (topic !== undefined) {
      writeText(join(folder, 'other/shop.yaml'), readFileSync(join(folder, 'faq/shop.yaml'), 'utf8'));
      writeText(join(folder, 'other/nb/shop.yaml'), topic);
    }
    const { code, out, err } = await runHere(['test', '--compare', 'other', ...at], { folder });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(said);
  });
});
