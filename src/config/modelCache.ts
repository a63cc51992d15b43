import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Learnt } from '../matching/Learnt.ts';
import type { Lessons } from '../matching/Lessons.ts';

/** What was learnt before, kept on disk: a command need not learn again what has not changed. */
export interface ModelCache {
  read(lessons: Lessons): Required<Learnt> | undefined;
  /** Keeps it if it can; a folder that cannot be written is no fault. */
  write(lessons: Lessons, learnt: Required<Learnt>): void;
}

/** So many FAQs are kept, the last used ones. */
const most = 6;

/**
 * One file a FAQ under `folder`. A file belongs to these lessons, these shipped words and this very engine; any other is never read.
 * @param shipped the id of what ships
 */
export function createModelCache(folder: string, shipped: string): ModelCache {
  const engine = createHash('sha256').update(shipped).update(engineSources());
  const fileOf = (lessons: Lessons): string => join(folder, engine.copy().update(JSON.stringify(lessons)).digest('hex').slice(0, 32));
  return {
    read(lessons) {
      const file = fileOf(lessons);
      try {
        const learnt = deserialize(readFileSync(file)) as Required<Learnt>;
        touch(file);
        return learnt;
      } catch {
        // Not there, cut off or not ours to read: it is learnt again.
        return undefined;
      }
    },
    write(lessons, learnt) {
      const file = fileOf(lessons);
      const draft = `${file}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(draft, serialize(learnt));
        renameSync(draft, file);
        forgetOldest(folder);
      } catch {
        discard(draft);
      }
    },
  };
}

/** Says that it was used now. Where that cannot be written, it is only forgotten sooner. */
function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // It can be read, which is what matters.
  }
}

/** What was half written; where nothing can be written there is nothing. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Its folder is none.
  }
}

/** The engine as it is in the files: who changes it need not remember to say so. */
function engineSources(): string {
  return ['../matching', '../language'].flatMap((room) => {
    const path = join(import.meta.dirname, room);
    return readdirSync(path).filter((name) => name.endsWith('.ts')).sort().map((name) => readFileSync(join(path, name), 'utf8'));
  }).join('\0');
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }));
  for (const { path } of files.sort((a, b) => b.at - a.at).slice(most)) rmSync(path, { force: true });
}
