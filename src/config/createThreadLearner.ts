import { Worker } from 'node:worker_threads';
import { SkrankeError } from '../base/SkrankeError.ts';
import type { Calibration } from '../matching/Calibration.ts';
import type { Learner, Lesson } from './Learner.ts';
import type { LearnAnswer, LearnJob } from './learnWorker.ts';

interface Waiting {
  /** The thread that has it. */
  by: Worker;
  learnt: PromiseWithResolvers<Lesson>;
  calibrated: PromiseWithResolvers<Calibration | undefined>;
}

/** Megabytes that the thread may use for itself: a FAQ of a thousand entries needs about as much. */
const mostMegabytes = 1024;

/**
 * Learns in a thread of its own, which is started when it is first needed and again after a crash. Answers go on meanwhile.
 * @param cacheFolder where what was learnt is kept from one start to the next
 */
export function createThreadLearner(cacheFolder: string): Learner {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = new Worker(new URL('./learnWorker.ts', import.meta.url), { workerData: { cacheFolder }, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    started.on('message', (answer: LearnAnswer) => take(answer));
    // A thread that fell over ends a little later: what comes in between goes to a new one.
    started.on('error', (cause) => {
      if (worker === started) worker = undefined;
      fail(started, new SkrankeError('learn.failed', 'The FAQ could not be learnt.', 'See the cause; the last good FAQ stays in force.', { cause }));
    });
    started.on('exit', () => {
      if (worker === started) worker = undefined;
      fail(started, new SkrankeError('learn.failed', 'The thread that learns the FAQ has ended.', 'Save the FAQ again; the last good one stays in force.'));
    });
    return started;
  }

  function take(answer: LearnAnswer): void {
    const lesson = waiting.get(answer.number);
    if (lesson === undefined) return;
    if ('learnt' in answer) lesson.learnt.resolve({ learnt: answer.learnt, calibrated: lesson.calibrated.promise });
    else {
      waiting.delete(answer.number);
      lesson.calibrated.resolve(answer.calibration ?? undefined);
      // It must not keep a process alive that has nothing else to do.
      if (waiting.size === 0) worker?.unref();
    }
  }

  function fail(ended: Worker, error: SkrankeError): void {
    for (const [number, { by, learnt, calibrated }] of waiting) {
      if (by !== ended) continue;
      waiting.delete(number);
      learnt.reject(error);
      calibrated.resolve(undefined);
    }
  }

  return {
    learn(lessons) {
      worker ??= start();
      count += 1;
      const lesson: Waiting = { by: worker, learnt: Promise.withResolvers(), calibrated: Promise.withResolvers() };
      waiting.set(count, lesson);
      worker.ref();
      worker.postMessage({ number: count, lessons } satisfies LearnJob);
      return lesson.learnt.promise;
    },
    async close() {
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}
