import { describe, expect, it } from '@jest/globals';
import { goodShop, readFolder, refundEntry, told, topicWith } from './goodFaq.ts';
import { entrySlips } from './slips/entrySlips.ts';
import { shopSlips } from './slips/shopSlips.ts';
import { topicSlips } from './slips/topicSlips.ts';

describe('every slip is told with its line, its column and what to write', () => {
  it.each(entrySlips)('in an entry: $slip', ({ written, told: expected }) => {
    const { findings, faq } = readFolder({ 'shop.yaml': goodShop, 'nb/returns.yaml': topicWith(written) + refundEntry });
    expect(told(findings, 'nb/returns.yaml')).toEqual(expected);
    expect(faq === undefined).toBe(findings.some(({ severity }) => severity === 'fault'));
  });

  it.each(topicSlips)('in a topic file: $slip', ({ written, told: expected }) => {
    const { findings, faq } = readFolder({ 'shop.yaml': goodShop, 'nb/returns.yaml': written });
    expect(told(findings, 'nb/returns.yaml')).toEqual(expected);
    expect(faq).toBeUndefined();
  });

  it.each(shopSlips)('in shop.yaml: $slip', ({ instead: [good, slip], told: expected }) => {
    expect(goodShop).toContain(good);
    const { findings, faq } = readFolder({ 'shop.yaml': goodShop.replace(good, () => slip), 'nb/returns.yaml': refundEntry });
    expect(told(findings, 'shop.yaml')).toEqual(expected);
    expect(faq === undefined).toBe(findings.some(({ severity }) => severity === 'fault'));
  });

  it('tells the same of a file with Windows line ends and a byte order mark', () => {
    for (const { written, told: expected } of entrySlips) {
      const text = `\uFEFF${(topicWith(written) + refundEntry).replaceAll('\n', '\r\n')}`;
      expect(told(readFolder({ 'shop.yaml': goodShop, 'nb/returns.yaml': text }).findings, 'nb/returns.yaml')).toEqual(expected);
    }
  });

  it('tells the slips of all entries and all files at once', () => {
    const files = Object.fromEntries(entrySlips.map(({ written }, index) => [`nb/${String(index).padStart(3, '0')}.yaml`, (
      topicWith(written).replace('return-policy:', `entry-${index}:`).replace('title: Retur', `title: Retur ${index}`)
    )]));
    const { findings } = readFolder({ 'shop.yaml': goodShop.replace('NO', 'NOR'), 'nb/refund.yaml': refundEntry, ...files });
    const faulty = entrySlips.filter(({ told: lines }) => lines.some((line) => !line.includes(' warning ')));
    const blamed = new Set(findings.filter(({ severity }) => severity === 'fault').map(({ place }) => place.file));
    expect(blamed.size).toBeGreaterThan(faulty.length);
    expect(blamed.has('shop.yaml')).toBe(true);
  });
});
