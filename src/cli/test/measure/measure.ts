import type { Outcome } from '../Outcome.ts';
import { calibrationOf, type Calibration } from './calibration.ts';
import { confusionsOf, type Confusion } from './confusions.ts';
import { figuresOf, type Figures } from './figures.ts';

/** How a set of messages was understood. */
export interface Measured {
  figures: Figures;
  calibration: Calibration;
  confusions: readonly Confusion[];
}

/** Everything that is told of all messages and of those of each language. */
export function measure(outcomes: readonly Outcome[], langKnown: boolean): Measured {
  return { figures: figuresOf(outcomes, langKnown), calibration: calibrationOf(outcomes), confusions: confusionsOf(outcomes) };
}
