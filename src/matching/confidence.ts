import { regressors, type Calibration, type SignalWorths } from './Calibration.ts';
import type { Signals } from './signals.ts';

/** How likely it is that the best entry is the right answer, 0 to 1. @param entry its id */
export function confidence(signals: Signals, { worths, entries }: Pick<Calibration, 'worths' | 'entries'>, entry: string): number {
  const values = regressors(signals);
  let sum = entries[entry] ?? 0;
  for (const name of Object.keys(worths) as (keyof SignalWorths)[]) sum += worths[name] * values[name];
  return 1 / (1 + Math.exp(-sum));
}
