import { describe, expect, it } from '@jest/globals';
import { faqVersion } from '../../src/faq/faqVersion.ts';

const files = [{ path: 'shop.yaml', text: 'name: A\n' }, { path: 'nb/a.yaml', text: 'a:\n  title: Å\n' }];
const version = faqVersion(files, 'engine');

describe('faqVersion', () => {
  it('is a SHA-256 in hex', () => {
    expect(version).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['the order of the files', files.toReversed()],
    ['Windows line ends', files.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))],
    ['a byte order mark', files.map(({ path, text }) => ({ path, text: `\uFEFF${text}` }))],
    ['files that are not YAML', [...files, { path: 'orders.csv', text: 'number;email' }, { path: '.schema/topic.json', text: '{}' }]],
  ])('does not change with %s', (_, others) => {
    expect(faqVersion(others, 'engine')).toBe(version);
  });

  it.each([
    ['a letter', [{ path: 'shop.yaml', text: 'name: B\n' }, files[1]!]],
    ['a space at the end', [{ path: 'shop.yaml', text: 'name: A \n' }, files[1]!]],
    ['a path', [{ path: 'shop.yaml', text: 'name: A\n' }, { ...files[1]!, path: 'nb/b.yaml' }]],
    ['a file more', [...files, { path: 'nb/z.yaml', text: '' }]],
    ['a file less', files.slice(0, 1)],
    ['text that moves from one file to the next', [{ path: 'shop.yaml', text: '' }, { path: 'nb/a.yaml', text: 'name: A\na:\n  title: Å\n' }]],
    ['accents in another form', files.map(({ path, text }) => ({ path, text: text.normalize('NFD') }))],
  ])('changes with %s', (_, others) => {
    expect(faqVersion(others, 'engine')).not.toBe(version);
  });

  it('changes with the engine', () => {
    expect(faqVersion(files, 'engine 2')).not.toBe(version);
  });
});
