import type { DialogDefinition } from '../src/bot/DialogDefinition.ts';
import { orderStatus } from './orderStatus.ts';

/** Every dialog that an entry of the FAQ may name. */
export const dialogs: readonly DialogDefinition[] = [orderStatus];
