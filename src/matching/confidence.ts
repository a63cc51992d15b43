import { regressors, signalNames, type Calibration, type SignalWorths } from './Calibration.ts';
import type { Signals } from './signals.ts';

/**
 * How likely it is that the best entry is the right answer, 0 to 1: the chance that the FAQ covers the message at all, times the chance
 * that it is this entry if so.
 * @param entry its id
 */
export function confidence(signals: Signals, { worths, entries }: Pick<Calibration, 'worths' | 'entries'>, entry: string): number {
  const values = regressors(signals);
  const both = chanceBy(worths.related, values) * chanceBy(worths.right, values);
  const own = entries[entry];
  return own === undefined ? both : chanceFrom(Math.log(both / (1 - both)) + own);
}

function chanceBy(worths: SignalWorths, values: SignalWorths): number {
  return chanceFrom(signalNames.reduce((sum, name) => sum + worths[name] * values[name], 0));
}

/** The chance that so many logits are. */
function chanceFrom(logits: number): number {
  return 1 / (1 + Math.exp(-logits));
}
