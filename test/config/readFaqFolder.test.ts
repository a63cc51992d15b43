import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { faqContext } from '../../src/config/faqContext.ts';
import { readFaqFolder } from '../../src/config/readFaqFolder.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { shopTimeZone } from '../../src/config/shopTimeZone.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import { sayFinding } from '../../src/faq/sayFinding.ts';
import { aShopFolder, writeText } from '../support/aShopFolder.ts';
import { scenarioFaq } from '../support/scenarioFaq.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folder = temporaryFolders();
const context = faqContext(readShippedLanguages());

/** The faults of a FAQ folder, as `check` says them. */
function faultsOf(faq: string): string[] {
  return loadKnowledge(readFaqFolder(faq), context).findings.filter(({ severity }) => severity === 'fault').map((finding) => sayFinding(finding, 'faq'));
}

describe('readFaqFolder', () => {
  it('reads YAML files at any depth, sorted, by paths with forward slashes', () => {
    const faq = folder();
    for (const path of ['shop.yaml', 'nb/returns.yaml', 'nb/ski/deep/down/wax.yaml', 'da/returns.yaml', 'nb/_phrases.yaml']) writeText(join(faq, path), path);
    expect(readFaqFolder(faq)).toEqual(['da/returns.yaml', 'nb/_phrases.yaml', 'nb/returns.yaml', 'nb/ski/deep/down/wax.yaml', 'shop.yaml'].map((path) => ({ path, text: path })));
  });

  it.each([
    'nb/.returns.yaml', '.git/returns.yaml', 'nb/.drafts/deep/returns.yaml', 'nb/notes.txt', 'orders.csv', 'nb/returns.yaml~', 'nb/returns.yaml.swp', 'nb/#returns.yaml#',
  ])('leaves %s alone', (path) => {
    const faq = folder();
    writeText(join(faq, path), 'x');
    expect(readFaqFolder(faq)).toEqual([]);
  });

  it('leaves alone a folder that is called like a file, and a link to nowhere', () => {
    const faq = folder();
    mkdirSync(join(faq, 'nb.yaml'));
    symlinkSync('kari@laptop.4711:1', join(faq, 'returns.yaml'));
    expect(readFaqFolder(faq)).toEqual([]);
  });

  it('says which file it cannot read', () => {
    const faq = folder();
    symlinkSync('returns.yaml', join(faq, 'returns.yaml'));
    expect(() => readFaqFolder(faq)).toThrow(expect.objectContaining({ code: 'faq.unreadable', message: expect.stringContaining(join(faq, 'returns.yaml')) }));
  });

  it.each(['nowhere', 'a-file'])('says what to do when there is no folder (%s)', (name) => {
    const place = folder();
    writeFileSync(join(place, 'a-file'), '');
    expect(() => readFaqFolder(join(place, name))).toThrow(expect.objectContaining({
      code: 'faq.no-folder', message: `There is no FAQ folder ${join(place, name)}.`, remedy: expect.stringContaining('--faq or FAQ_DIR'),
    }));
  });

  it('makes the same FAQ of files that begin with a byte order mark and end their lines as Windows does', () => {
    const [unix, windows] = [aShopFolder(folder()), aShopFolder(folder())];
    for (const { path, text } of scenarioFaq) writeText(join(windows, 'faq', path), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const version = (shop: string): string | undefined => loadKnowledge(readFaqFolder(join(shop, 'faq')), context).knowledge?.faq.version;
    expect(version(windows)).toBe(version(unix));
    expect(version(windows)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells of a file that is not UTF-8, with the place of the first letter that was lost', () => {
    const shop = aShopFolder(folder());
    writeFileSync(join(shop, 'faq/nb/more.yaml'), Buffer.from('wax:\n  title: Smøring\n  questions: [kan dere smøre ski]\n  answer: Ja.\n', 'latin1'));
    expect(faultsOf(join(shop, 'faq'))).toEqual([expect.stringMatching(/^faq\/nb\/more\.yaml:2:12 .*UTF-8/)]);
  });

  it('reads an empty folder, to which shop.yaml is said to be missing', () => {
    expect(faultsOf(folder())).toEqual([expect.stringContaining('shop.yaml')]);
  });
});

describe('shopTimeZone', () => {
  it.each([
    ['timezone: Europe/Stockholm\n', 'Europe/Stockholm'],
    ['\uFEFFformat: 1\r\ntimezone: "Europe/Copenhagen"\r\n', 'Europe/Copenhagen'],
    ['timezone: Europe/Oslo\nlocations: [\n', 'Europe/Oslo'],
    ['timezone: Mars/Olympus\n', 'UTC'],
    ['timezone: [Europe/Oslo]\n', 'UTC'],
    ['just words', 'UTC'],
    ['', 'UTC'],
  ])('of %j is %s', (text, zone) => {
    const faq = folder();
    writeFileSync(join(faq, 'shop.yaml'), text);
    expect(shopTimeZone(faq)).toBe(zone);
  });

  it('is UTC where there is no shop', () => {
    expect(shopTimeZone(join(folder(), 'none'))).toBe('UTC');
  });
});
