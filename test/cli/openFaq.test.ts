import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from '@jest/globals';
import type { MatchAnswer } from '../../src/cli/match/matchText.ts';
import type { Learnt } from '../../src/matching/Learnt.ts';
import { aTinyShop } from '../support/aTinyShop.ts';
import { runHere, type TerminalOptions } from '../support/fakeTerminal.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folders = temporaryFolders();
const question = 'kan dere smøre skiene mine';

/** A FAQ is learnt anew in most of these. */
const patience = 90_000;

async function match(folder: string, { faq, ...options }: Partial<TerminalOptions> & { faq?: string } = {}): Promise<{ code: number | null; err: string; answer?: MatchAnswer }> {
  const { code, out, err } = await runHere(['match', '--json', ...(faq === undefined ? [] : ['--faq', faq]), question], { folder, ...options });
  return { code, err, ...(out !== '' && { answer: JSON.parse(out) as MatchAnswer }) };
}

/** Writes into what was kept that this FAQ is sure of nothing. */
function makeDoubtful(models: string): void {
  for (const name of readdirSync(models)) {
    const { model, calibration } = deserialize(readFileSync(join(models, name))) as Required<Learnt>;
    // Written anew, not over it: other tests may have a link to it.
    const learnt: Required<Learnt> = { model, calibration: { ...calibration, worths: { ...calibration.worths, always: -50 } } };
    writeFileSync(join(models, `${name}.new`), serialize(learnt));
    renameSync(join(models, `${name}.new`), join(models, name));
  }
}

describe('a command that asks the engine', () => {
  it('learns the FAQ once: the second time it answers from what is kept, and does not write it again', async () => {
    const folder = aTinyShop(folders());
    const models = join(folder, 'data/cache/models');
    const first = await match(folder, { bare: true });
    expect([first.code, first.err, first.answer?.ranked[0]?.id]).toEqual([0, '', 'wax']);
    const [name, ...others] = readdirSync(models);
    expect(others).toEqual([]);
    const { mtimeMs, ino } = statSync(join(models, name!));
    expect(await match(folder, { bare: true })).toEqual(first);
    expect(statSync(join(models, name!))).toMatchObject({ ino });
    expect(mtimeMs).toBeGreaterThan(0);

    makeDoubtful(models);
    expect((await match(folder, { bare: true })).answer?.verdict).toBe('none');
  }, patience);

  it('learns anew where a question was changed, and not where an answer was', async () => {
    const folder = aTinyShop(folders());
    const models = join(folder, 'data/cache/models');
    const file = join(folder, 'faq/nb/shop.yaml');
    const text = readFileSync(file, 'utf8');
    await match(folder, { bare: true });
    makeDoubtful(models);
    writeFileSync(file, text.replace('answer: Ja.', 'answer: Ja, gjerne.'));
    expect((await match(folder, { bare: true })).answer?.verdict).toBe('none');
    writeFileSync(file, text.replace('kan dere smøre ski', 'kan dere smøre skiene mine'));
    expect((await match(folder, { bare: true })).answer?.verdict).toBe('answer');
  }, patience);

  it('keeps it where DATA_DIR says, in .env too', async () => {
    const folder = aTinyShop(folders());
    writeFileSync(join(folder, '.env'), 'DATA_DIR=elsewhere\n');
    expect((await match(folder, { bare: true })).code).toBe(0);
    expect([existsSync(join(folder, 'data')), readdirSync(join(folder, 'elsewhere/cache/models')).length]).toEqual([false, 1]);
  }, patience);

  it.each(['taken', 'taken/deep', '/dev/null'])('answers where DATA_DIR cannot be written: %s', async (DATA_DIR) => {
    const folder = aTinyShop(folders());
    writeFileSync(join(folder, 'taken'), 'a file, not a folder');
    const { code, err, answer } = await match(folder, { environment: { DATA_DIR }, bare: true });
    expect([code, err, answer?.ranked[0]?.id]).toEqual([0, '', 'wax']);
  }, patience);

  it('answers where what is kept cannot be read', async () => {
    const folder = aTinyShop(folders());
    const models = join(folder, 'data/cache/models');
    const first = await match(folder, { bare: true });
    const file = join(models, readdirSync(models)[0]!);
    writeFileSync(file, 'nothing that was learnt');
    expect(await match(folder, { bare: true })).toEqual(first);
    expect(statSync(file).size).toBeGreaterThan(1_000);
  }, patience);

  it('that names its FAQ is not kept from its work by a fault in .env; one that does not tells it', async () => {
    const folder = aTinyShop(folders());
    writeFileSync(join(folder, '.env'), 'PORT=many\nLOG_LEVEL=loud\n');
    const { code, err, answer } = await match(folder, { faq: 'faq' });
    expect([code, err, answer?.ranked[0]?.id]).toEqual([0, '', 'wax']);
    expect(await match(folder)).toEqual({ code: 1, err: expect.stringContaining('PORT must be a number') });
  });

  it('learns nothing of a FAQ with faults', async () => {
    const folder = aTinyShop(folders());
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'faq/nb/new.yaml'), 'new:\n  titel: Ny\n');
    expect((await runHere(['check'], { folder, bare: true })).code).toBe(1);
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
  });
});
