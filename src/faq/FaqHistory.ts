import type { Instant } from '../base/Clock.ts';

/** What became of the FAQ over time. */
export interface FaqHistory {
  /** A version took effect, a save was refused, or a calibration took effect. */
  note(kind: 'faq.loaded' | 'faq.refused' | 'faq.calibrated', data: Readonly<Record<string, unknown>>, at: Instant): Promise<void>;
  /** The files of the version that took effect last, of those that answered anyone. */
  lastGood(): Promise<readonly { path: string; text: string }[] | undefined>;
}
