import type { Learner, Lesson } from '../../src/config/Learner.ts';
import type { Calibration } from '../../src/matching/Calibration.ts';
import { learn } from '../../src/matching/learn.ts';
import type { Learnt } from '../../src/matching/Learnt.ts';
import type { Lessons } from '../../src/matching/Lessons.ts';
import type { ReaderPacks } from '../../src/matching/ReaderPacks.ts';

/** Learns at once, in this thread, and calibrates nothing. */
export function learningHere(packs: ReaderPacks): Learner {
  return {
    learn: (lessons) => Promise.resolve({ learnt: { model: learn(lessons, packs) }, calibrated: Promise.resolve(undefined) }),
    close: () => Promise.resolve(),
  };
}

/** What a learner was asked, still open: a test says when it is done, and how. */
export interface OpenLesson {
  lessons: Lessons;
  learnt(calibration?: Calibration): void;
  calibrated(calibration: Calibration | undefined): void;
  fails(error: Error): void;
}

/** A learner that has learnt nothing until a test says so. */
export interface PatientLearner extends Learner {
  asked: OpenLesson[];
}

export function patientLearner(packs: ReaderPacks): PatientLearner {
  const asked: OpenLesson[] = [];
  return {
    asked,
    learn(lessons) {
      const lesson = Promise.withResolvers<Lesson>();
      const calibrated = Promise.withResolvers<Calibration | undefined>();
      asked.push({
        lessons,
        learnt(calibration) {
          const learnt: Learnt = { model: learn(lessons, packs), ...(calibration !== undefined && { calibration }) };
          if (calibration !== undefined) calibrated.resolve(calibration);
          lesson.resolve({ learnt, calibrated: calibrated.promise });
        },
        calibrated: calibrated.resolve,
        fails: lesson.reject,
      });
      return lesson.promise;
    },
    close: () => Promise.resolve(),
  };
}
