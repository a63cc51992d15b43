import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/faq/Finding.ts';
import { sayFinding } from '../../src/faq/sayFinding.ts';

const finding: Finding = {
  severity: 'fault', code: 'field.unknown', place: { file: 'nb/returns.yaml', line: 14, column: 3 },
  text: '"answr" is not a field', remedy: 'did you mean "answer"?',
};

describe('sayFinding', () => {
  it('says a fault in one line, its place first', () => {
    expect(sayFinding(finding, 'faq')).toBe('faq/nb/returns.yaml:14:3 "answr" is not a field; did you mean "answer"?');
  });

  it('says of a warning that it is one', () => {
    expect(sayFinding({ ...finding, severity: 'warning' }, 'faq')).toBe('faq/nb/returns.yaml:14:3 warning: "answr" is not a field; did you mean "answer"?');
  });

  it('begins a new sentence for a remedy that is one', () => {
    expect(sayFinding({ ...finding, remedy: 'Write: answer: …' }, 'faq')).toBe('faq/nb/returns.yaml:14:3 "answr" is not a field. Write: answer: …');
  });

  it.each([['faq/', 'faq/nb'], ['/srv/shop/faq', '/srv/shop/faq/nb'], ['..\\faq\\', '..\\faq/nb'], ['', 'nb']])('puts the folder %j before the file', (folder, start) => {
    expect(sayFinding(finding, folder).startsWith(`${start}/returns.yaml:14:3 `)).toBe(true);
  });
});
