import { describe, expect, it } from '@jest/globals';
import { createMask } from '../../src/privacy/mask.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { fnrs } from './numbers.ts';

const masks = ([['NO', ['######']], ['DK', []], ['SE', ['##########', 'FF-####']], ['NO', ['####-####-####-####']]] as const)
  .map(([country, orderShapes]) => ({ orderShapes, mask: createMask({ country, orderShapes }) }));
const numbers = [
  '010190-1234', '0101901234', '811218-9876', '8112189876', '4111 1111 1111 1111', '378282246310005', 'NO93 8601 1117 947', 'GB82 WEST 1234 5698 7654 32', '370707330000001234',
  '198112189876', fnrs.classic, `${fnrs.dnr.slice(0, 6)} ${fnrs.dnr.slice(6)}`, '123456', 'FF-1234', '90012345', '9405',
];
const words = [
  'cpr', 'cpr-nr', 'personnummer', 'pers.nr', 'kort', 'visa', 'ordre', 'order', 'sporingsnummer', 'er', 'og', 'hei', '[cpr]', '[card]', '[fnr]', 'kid', '#', '+', 'fnr', 'nr.', 'ordrenr', 'KID:', '🎁', 'iban', 'SE', 'a\u030A', ',',
];
const joints = ['', ' ', '-', ' - ', '.', '/', '+', ', ', '\u00A0', '\u200B', '\n', '\r\n', '  '];

/** Texts in which numbers, words and signs meet in every way. */
function* texts(count: number): Generator<string> {
  const random = seededRandom(20261224);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  for (let index = 0; index < count; index += 1) {
    let text = '';
    const parts = 1 + Math.floor(random() * 8);
    for (let part = 0; part < parts; part += 1) {
      text += pick([() => digits(1 + Math.floor(random() * 12)), () => digits(pick([2, 4, 5, 6])), () => pick(numbers), () => pick(numbers), () => pick(words)])() + pick(joints);
    }
    yield text;
  }
}

describe('whatever the text', () => {
  it('masking twice is masking once', () => {
    const failures: unknown[] = [];
    let masked = 0;
    for (const text of texts(2500)) {
      for (const { mask } of masks) {
        const once = mask(text);
        if (once !== text) masked += 1;
        if (mask(once) !== once) failures.push([text, once, mask(once)]);
      }
    }
    expect(failures).toEqual([]);
    expect(masked).toBeGreaterThan(4000);
  });

  it('only digits, what joins them and account letters go', () => {
    const failures: unknown[] = [];
    for (const text of texts(2500)) {
      for (const { mask } of masks) {
        const kept = mask(text).split(/\[(?:fnr|cpr|personnummer|card|iban)\]/).filter((piece) => piece !== '');
        let from = 0;
        for (const piece of kept) {
          const at = text.indexOf(piece, from);
          if (at < 0) failures.push([text, piece]);
          from = at + piece.length;
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it('a personal number that stands by itself in a sentence is gone', () => {
    const random = seededRandom(7);
    for (const number of [...Object.values(fnrs), '811218-9876', '010190-1234', '4111 1111 1111 1111', 'NO93 8601 1117 947']) {
      for (let round = 0; round < 50; round += 1) {
        const around = Array.from({ length: 4 }, () => ['hei', 'jeg heter Kari', 'ring 900 12 345', 'den 24.12.2026', '🙂', 'ordre 123456', 'takk!', '9405 Harstad'][Math.floor(random() * 8)]);
        const text = `${around.slice(0, 2).join(', ')}: ${number}, ${around.slice(2).join(', ')}`;
        expect(masks[0]!.mask(text)).not.toContain(number);
      }
    }
  });
});
