import type { Calibration } from './Calibration.ts';
import type { Model } from './Model.ts';

/** A FAQ that was learnt: plain data, so that it can be learnt in one thread and used in another, and be kept in a file. */
export interface Learnt {
  model: Model;
  /** How it is judged; as any FAQ, until its own calibration is there. */
  calibration?: Calibration;
}
