// Runs in a thread of its own: learns what it is sent, and sends back first what can be answered from, then its calibration.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Calibration } from '../matching/Calibration.ts';
import { calibrateInSteps } from '../matching/calibrate.ts';
import { learn } from '../matching/learn.ts';
import type { Learnt } from '../matching/Learnt.ts';
import type { Lessons } from '../matching/Lessons.ts';
import { createModelCache } from './modelCache.ts';
import { readShippedLanguages } from './readShippedLanguages.ts';

/** What the thread is asked. */
export interface LearnJob {
  number: number;
  lessons: Lessons;
}

/** What it answers: what was learnt; then, with the same number, how it is judged, or null where a newer job waits. */
export type LearnAnswer = { number: number; learnt: Learnt } | { number: number; calibration: Calibration | null };

const port = parentPort;
const { packs, id } = readShippedLanguages();
const cache = createModelCache((workerData as { cacheFolder: string }).cacheFolder, id);

port?.on('message', (first: LearnJob) => {
  for (let job: LearnJob | undefined = first; job !== undefined; job = work(job));
});

/** Does a job, and tells the next one as soon as it has come: to calibrate a FAQ that is out of date already would keep the new one waiting. */
function work({ number, lessons }: LearnJob): LearnJob | undefined {
  const answer = (message: LearnAnswer): void => port?.postMessage(message);
  const kept = cache.read(lessons);
  if (kept !== undefined) {
    answer({ number, learnt: kept });
    answer({ number, calibration: kept.calibration });
    return undefined;
  }
  const model = learn(lessons, packs);
  answer({ number, learnt: { model } });
  const steps = calibrateInSteps(lessons, packs, model);
  for (;;) {
    const next = port === null ? undefined : receiveMessageOnPort(port) as { message: LearnJob } | undefined;
    if (next !== undefined) {
      answer({ number, calibration: null });
      return next.message;
    }
    const { done, value: calibration } = steps.next();
    if (done !== true) continue;
    cache.write(lessons, { model, calibration });
    answer({ number, calibration });
    return undefined;
  }
}
