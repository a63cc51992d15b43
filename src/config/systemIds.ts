import { v7 } from 'uuid';
import type { Ids } from '../base/Ids.ts';

/** UUIDs of version 7 with the machine's own randomness. */
export const systemIds: Ids = {
  next: (at) => v7({ msecs: at }),
};
