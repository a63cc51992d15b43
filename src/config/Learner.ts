import type { Calibration } from '../matching/Calibration.ts';
import type { Learnt } from '../matching/Learnt.ts';
import type { Lessons } from '../matching/Lessons.ts';

/** Learns FAQs without making anyone wait. */
export interface Learner {
  /** Resolves as soon as the FAQ can be answered from; rejects when it cannot be learnt. */
  learn(lessons: Lessons): Promise<Lesson>;
  close(): Promise<void>;
}

/** A FAQ that was learnt, and may still be being calibrated. */
export interface Lesson {
  learnt: Learnt;
  /** Its own calibration; nothing when a newer FAQ came in between, or it failed. Never rejects. */
  calibrated: Promise<Calibration | undefined>;
}
