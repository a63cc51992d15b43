import { describe, expect, it } from '@jest/globals';
import { mostRead, partRead } from '../../src/language/partRead.ts';

describe('the part of a message that is read', () => {
  it('is all of it when it is no longer than anyone writes', () => {
    for (const text of ['', 'hei', ' hei ', 'a'.repeat(mostRead)]) expect(partRead(text)).toBe(text);
  });

  it('is the beginning of a longer one', () => {
    expect(partRead('a'.repeat(mostRead + 1))).toBe('a'.repeat(mostRead));
  });

  it('cuts no word and no number in two', () => {
    const words = 'a '.repeat(mostRead / 2 - 2);
    expect(partRead(`${words}24.12.2026 og mer`)).toBe(words.trimEnd());
    expect(partRead(`${words}24. og mer`)).toBe(`${words}24.`);
  });

  it('cuts no emoji in two', () => {
    expect(partRead(`a${'😀'.repeat(mostRead)}`)).toBe(`a${'😀'.repeat(mostRead / 2 - 1)}`);
  });

  it('begins where the words begin', () => {
    expect(partRead(`${'\n'.repeat(mostRead * 2)}åpent?`)).toBe('åpent?');
  });
});
