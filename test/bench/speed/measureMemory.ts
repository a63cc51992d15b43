// node --expose-gc measureMemory.ts ENTRIES DATA_DIR: memory of a process that follows a FAQ folder as the server does; 0 entries is the demo
// FAQ. Prints a line of JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createLiveKnowledge } from '../../../src/config/createLiveKnowledge.ts';
import { createThreadLearner } from '../../../src/config/createThreadLearner.ts';
import { faqContext } from '../../../src/config/faqContext.ts';
import { readShippedLanguages } from '../../../src/config/readShippedLanguages.ts';
import { systemClock } from '../../../src/config/systemClock.ts';
import { aLog } from '../../support/aLog.ts';
import { megabytesInUse, residentMegabytes } from './clock.ts';
import { syntheticFaq } from './syntheticFaq.ts';
import { writeFolder } from './writeFolder.ts';

/** Megabytes, when the FAQ is learnt and calibrated and has answered some hundred messages: of the whole process, and of what is in use in its main thread. */
export interface MemoryFigures {
  resident: number;
  inUse: number;
  /** The highest until then. */
  peak: number;
}

const [entries = '0', data = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'skranke-bench-'));
const { topics, messages } = syntheticFaq(Math.max(1, Number(entries)), data);
const faq = entries === '0' ? join(import.meta.dirname, '../../../faq') : join(folder, 'faq');
if (entries !== '0') writeFolder(faq, topics);
const learner = createThreadLearner(join(folder, 'models'));
const log = aLog();
const history = { note: () => Promise.resolve(), lastGood: () => Promise.resolve(undefined) };
const live = await createLiveKnowledge({ folder: faq, context: faqContext(readShippedLanguages()), history, overrides: [], learner, clock: systemClock, log });
while (!log.lines.some(({ text }) => text?.includes('calibrated') === true)) await pause(20);
for (const text of messages.slice(0, 500)) live.current().understand(text, { now: { day: '2026-12-15', minute: 720 } });
const inUse = megabytesInUse();
const figures: MemoryFigures = { resident: residentMegabytes(), inUse, peak: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(`${JSON.stringify(figures)}\n`);
await live.close();
await learner.close();
rmSync(folder, { recursive: true, force: true });
