import { generalCalibration, worthsOf, type Calibration, type SignalWorths } from '../../src/matching/Calibration.ts';

const general = generalCalibration({ entries: 1, questions: 1 });

/** The calibration of a FAQ of one question, changed. */
export function aCalibration(changes: Partial<Calibration> = {}): Calibration {
  return { ...general, ...changes };
}

/** Worths of nothing but these, for a message that is surely related. */
export function onlyWorths(worths: Partial<SignalWorths>): Calibration['worths'] {
  return { related: worthsOf((name) => (name === 'always' ? 100 : 0)), right: worthsOf((name) => worths[name] ?? 0) };
}
