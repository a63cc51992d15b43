import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const script = fileURLToPath(new URL('printHours.ts', import.meta.url));

function printIn(zone: string): string[] {
  return execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8', maxBuffer: 1e8 }).trimEnd().split('\n');
}

describe('hours on a machine in another zone', () => {
  const expected = printIn('UTC');

  it('are hours at all', () => {
    expect(expected.filter((line) => line.startsWith('2026-03-28'))).toEqual([
      '2026-03-28 [{"from":600,"to":960}]', '2026-03-28 [{"from":90,"to":210}]', '2026-03-28 [{"from":1320,"to":1590}]', '2026-03-28 [{"from":60,"to":150}]',
    ]);
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Europe/Oslo', 'Pacific/Auckland', 'Europe/London', 'America/Santiago'])('are the same in %s, on the nights when its clocks change too', (zone) => {
    const printed = printIn(zone);
    expect(printed).toHaveLength(expected.length);
    expect(printed.filter((line, index) => line !== expected[index])).toEqual([]);
  });
});
