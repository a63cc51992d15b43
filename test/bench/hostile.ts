// node test/bench/hostile.ts: what a message of 100,000 characters costs, by kind: to match, to understand as a whole, and to mask. CPU time, the best of five, once warm.
import { join } from 'node:path';
import { faqContext } from '../../src/config/faqContext.ts';
import { readFaqFolder } from '../../src/config/readFaqFolder.ts';
import { readShippedLanguages } from '../../src/config/readShippedLanguages.ts';
import { loadKnowledge } from '../../src/conversation/loadKnowledge.ts';
import { createMask } from '../../src/privacy/mask.ts';
import { hostileMessages } from '../support/hostileMessages.ts';
import { wallTimeOf } from '../support/wallTimeOf.ts';

const rounds = 5;
const allowed = 50;

const { knowledge } = loadKnowledge(readFaqFolder(join(import.meta.dirname, '../../faq')), faqContext(readShippedLanguages()));
if (knowledge === undefined) throw new RangeError('the FAQ has faults');
const now = wallTimeOf('2026-12-15');
const mask = createMask({ country: 'NO', orderShapes: ['######'] });
const read = (text: string): unknown => knowledge.understand(text, { now });

const reader = knowledge.reader();

for (const text of Object.values(hostileMessages)) read(text);
for (const [kind, text] of Object.entries(hostileMessages)) {
  const costs = [cheapest(() => reader.read(text)), cheapest(() => read(text)), cheapest(() => mask(text))];
  const told = ['match', 'understand', 'mask'].map((what, i) => `${what} ${(costs[i] ?? NaN).toFixed(1).padStart(6)} ms`).join('   ');
  process.stdout.write(`${kind.padEnd(24)} ${told}${Math.max(...costs) > allowed ? '   TOO DEAR' : ''}\n`);
}

function cheapest(work: () => unknown): number {
  return Math.min(...Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }));
}
