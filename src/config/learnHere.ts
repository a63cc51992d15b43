import { calibrate } from '../matching/calibrate.ts';
import { learn } from '../matching/learn.ts';
import type { Learnt } from '../matching/Learnt.ts';
import type { Lessons } from '../matching/Lessons.ts';
import type { ReaderPacks } from '../matching/ReaderPacks.ts';
import type { ModelCache } from './modelCache.ts';

/** Learns and calibrates a FAQ in this thread, unless that was done before. For commands that answer once. */
export function learnHere(lessons: Lessons, packs: ReaderPacks, cache: ModelCache): Required<Learnt> {
  const kept = cache.read(lessons);
  if (kept !== undefined) return kept;
  const model = learn(lessons, packs);
  const learnt = { model, calibration: calibrate(lessons, packs, model) };
  cache.write(lessons, learnt);
  return learnt;
}
