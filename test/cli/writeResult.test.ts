import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeResult } from '../../src/cli/writeResult.ts';
import { writeText } from '../support/aShopFolder.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const folders = temporaryFolders();

describe('a result that is written to a file', () => {
  it('makes the folder and tells where it is', () => {
    const notes: string[] = [];
    const workingFolder = folders();
    writeResult('deep/er/page.html', 'æøå', { workingFolder, note: (text) => void notes.push(text) });
    expect(readFileSync(join(workingFolder, 'deep/er/page.html'), 'utf8')).toBe('æøå');
    expect(notes).toEqual([`Wrote ${join(workingFolder, 'deep/er/page.html')}`]);
  });

  it.each([['under a file', 'file/page.html'], ['that is a folder', '.']])('says in words that a path %s cannot be written', (_name, path) => {
    const workingFolder = folders();
    writeText(join(workingFolder, 'file'), '');
    expect(() => writeResult(path, 'x', { workingFolder, note: () => undefined }))
      .toThrow(expect.objectContaining({ code: 'file.unwritable', message: expect.stringContaining(join(workingFolder, path)) }));
  });
});
