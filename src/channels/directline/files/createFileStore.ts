import { createHmac } from 'node:crypto';
import { createWriteStream, type Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { unguessable } from '../unguessable.ts';
import { claimsToRun, headLength, isWords, plainText, recogniseFile, typeOfEnding, type FileType } from './fileTypes.ts';
import { safeName } from './safeName.ts';

/** All files of one conversation together, in bytes. */
export const mostOfConversation = 100 * 1024 * 1024;
/** A text that is longer is not read to see whether it is one, in bytes. */
const longestText = 1024 * 1024;

/** A file that has arrived, but belongs to no message yet. */
export interface ArrivedFile {
  path: string;
  bytes: number;
  type: FileType;
  /** Safe, with the right ending. */
  name: string;
}

/** A file of a message. */
export interface KeptFile {
  path: string;
  type: FileType;
}

/** The files that customers send, outside of any web root. */
export interface FileStore {
  /** Writes a file down. `unknown`: it is of no type that is taken. */
  receive(content: AsyncIterable<Buffer> | Readable, name: string, contentType: string): Promise<ArrivedFile | 'unknown'>;
  drop(file: ArrivedFile): Promise<void>;
  /** How much a conversation has sent, in bytes. */
  sizeOf(conversation: string): Promise<number>;
  /**
   * Keeps a file for a message. The address follows from the message, so that a client's retry, or one after a crash, meets the same file.
   * @returns id and name, by which {@link find} has it
   */
  keep(file: ArrivedFile, message: { conversation: string; id: string; index: number }): Promise<{ id: string; name: string }>;
  find(conversation: string, id: string, name: string): Promise<KeptFile | undefined>;
}

/** A store in a folder. What an earlier process had received but not kept is removed. */
export async function createFileStore(folder: string, signingKey: string): Promise<FileStore> {
  const incoming = join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true, mode: 0o700 });

  return {
    async receive(content, name, contentType) {
      const path = join(incoming, unguessable());
      try {
        await pipeline(content, createWriteStream(path, { flush: true, mode: 0o600 }));
        const type = await typeOf(path, name, contentType);
        if (type !== undefined) return { path, bytes: (await stat(path)).size, type, name: safeName(name, type.ending) };
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      await rm(path, { force: true });
      return 'unknown';
    },

    drop: ({ path }) => rm(path, { force: true }),

    async sizeOf(conversation) {
      let sum = 0;
      for (const entry of await entriesOf(join(folder, conversation))) {
        if (entry.isFile()) sum += (await stat(join(entry.parentPath, entry.name))).size;
      }
      return sum;
    },

    async keep({ path, name }, { conversation, id: message, index }) {
      const id = createHmac('sha256', signingKey).update(`file\n${conversation}\n${message}\n${index}`).digest('hex').slice(0, 32);
      const home = join(folder, conversation, id);
      // A retry writes the same over the same; nothing that a message points to is taken away.
      await mkdir(home, { recursive: true, mode: 0o700 });
      await rename(path, join(home, name));
      for (const changed of [home, join(folder, conversation), folder]) await syncFolder(changed);
      return { id, name };
    },

    async find(conversation, id, name) {
      const type = typeOfEnding(name);
      const isOurs = /^[\w-]{1,128}$/.test(conversation) && /^[\da-f]{32}$/.test(id) && type !== undefined && name === safeName(name, type.ending);
      if (!isOurs) return undefined;
      const path = join(folder, conversation, id, name);
      const there = await stat(path).then((found) => found.isFile(), () => false);
      return there ? { path, type } : undefined;
    },
  };
}

async function typeOf(path: string, name: string, contentType: string): Promise<FileType | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    const known = recogniseFile(buffer.subarray(0, bytesRead));
    if (known !== undefined) return known;
    if (bytesRead === 0 || claimsToRun(name, contentType) || (await file.stat()).size > longestText) return undefined;
    return isWords(await readFile(path)) ? plainText : undefined;
  } finally {
    await file.close();
  }
}

/** All that is in a folder, or nothing where there is none. */
function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
}

/** A name in a folder is on disk only when the folder is. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
