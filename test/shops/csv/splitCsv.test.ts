import { parse } from 'csv-parse/sync';
import { describe, expect, it } from '@jest/globals';
import { splitCsv } from '../../../src/shops/csv/splitCsv.ts';
import { seededRandom } from '../../support/seededRandom.ts';

describe('taking a CSV file apart', () => {
  it('reads whatever the parser reads as the parser does, with or without quotes', () => {
    const random = seededRandom(4180);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const pieces = ['a', 'blå', '1', ' ', ';', ',', '"', '""', '\n', '";"', "'", '', 'x y'];
    for (let round = 0; round < 3000; round += 1) {
      const style = pick(['plain', 'quoted', 'needed'] as const);
      const cell = (): string => {
        const text = Array.from({ length: Math.floor(random() * 4) }, () => pick(pieces)).join('');
        if (style === 'plain') return text.replace(/[";\n]/g, '');
        return style === 'quoted' || /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      };
      const text = ['nr;e-post', ...Array.from({ length: 4 }, () => [cell(), cell(), cell()].join(';'))].join('\n');
      const expected = parse(text, { delimiter: ';', relax_column_count: true, record_delimiter: '\n' }).map((record: string[]) => record.map((each) => each.trim()));
      expect(splitCsv(text).map(({ cells }) => cells)).toEqual(expected.filter((record) => record.some((each) => each !== '')));
    }
  });

  it.each([
    ['"a";"b"\n"1";"2"', [1, 2]], ['a;b\n\n1;2', [1, 3]], ['a;b\n"x\ny";2\n3;4', [1, 2, 4]], ['"a";"\n";"b"\n1', [1, 3]],
  ])('knows on which line each row of %p begins', (text, lines) => {
    expect(splitCsv(text).map(({ line }) => line)).toEqual(lines);
  });

  it('chooses the delimiter by the headers it knows, not by how often a sign occurs', () => {
    expect(splitCsv('ordrenummer;e-post;"navn, fornavn, tittel, by"\n1;a@b.no;"x, y"')[1]?.cells).toEqual(['1', 'a@b.no', 'x, y']);
    expect(splitCsv('order number,email,"note; a; b; c"\n1,a@b.no,x')[1]?.cells).toEqual(['1', 'a@b.no', 'x']);
  });
});
