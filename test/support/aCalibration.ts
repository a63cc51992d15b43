import { generalCalibration, type Calibration, type SignalWorths } from '../../src/matching/Calibration.ts';

const general = generalCalibration({ entries: 1, questions: 1 });

/** The calibration of a FAQ of one question, changed. */
export function aCalibration(changes: Partial<Calibration> = {}): Calibration {
  return { ...general, ...changes };
}

/** Worths of nothing but these. */
export function onlyWorths(worths: Partial<SignalWorths>): SignalWorths {
  const none = Object.fromEntries(Object.keys(general.worths).map((name) => [name, 0])) as unknown as SignalWorths;
  return { ...none, ...worths };
}
