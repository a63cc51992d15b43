// npm run bench: turns per second through /api/messages beside a plain echo bot, in one run on one machine; start to first answer; memory.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/startServer.ts';
import { load, post, type LoadResult } from './load.ts';

const connections = 16;
const warmUp = 1_000;
const turns = 10_000;
const conversations = 400;
const rounds = 3;

const questions = [
  'når stenger dere på lørdag', 'kan jeg bytte genseren uten kvittering', 'hvad koster fragten', 'hur lång leveranstid har ni', 'where is your shop',
  'har dere åpent i dag', 'tar dere klarna', 'jeg vil klage på servicen', 'do you sell gift cards', 'min pakke er ikke kommet', 'takk for hjelpen', 'qwerty uiop',
];

function activity(run: string, index: number): string {
  return JSON.stringify({
    type: 'message', channelId: 'emulator', id: `${run}-${index}`, deliveryMode: 'expectReplies', text: questions[index % questions.length],
    conversation: { id: `${run}-${index % conversations}` }, from: { id: `user-${index % conversations}`, name: 'User', role: 'user' },
    recipient: { id: 'bot', name: 'Bot', role: 'bot' }, serviceUrl: 'http://localhost:9', locale: 'nb-NO', timestamp: new Date().toISOString(),
  });
}

async function measure(url: string, run: string): Promise<LoadResult> {
  await load(`${url}/api/messages`, warmUp, connections, (index) => activity(`${run}-warm`, index));
  return load(`${url}/api/messages`, turns, connections, (index) => activity(run, index));
}

function startEcho(): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'echoBot.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new RangeError('the echo bot ended')));
    child.stdout.once('data', (part: Buffer) => resolve({ url: part.toString('utf8').trim(), process: child }));
  });
}

function residentMegabytes(pid: number | undefined): number | undefined {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'skranke-bench-'));
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const describe = ({ perSecond, p50, p99, failed }: LoadResult): string =>
  `${perSecond.toFixed(0).padStart(6)} turns/s   p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms${failed === 0 ? '' : `   FAILED ${failed}`}`;

const began = performance.now();
const skranke = await startServer({ DATA_DIR: folder });
const first = await post(`${skranke.url}/api/messages`, activity('first', 0));
say(`start to first answer      ${((performance.now() - began) / 1000).toFixed(2)} s (${first.status})`);
say(`memory after the start     ${residentMegabytes(skranke.process.pid)?.toFixed(0) ?? '?'} MB`);
const echo = await startEcho();
const ratios: number[] = [];
for (let round = 1; round <= rounds; round += 1) {
  const plain = await measure(echo.url, `echo${round}`);
  const ours = await measure(skranke.url, `ours${round}`);
  ratios.push(ours.perSecond / plain.perSecond);
  say(`round ${round}   echo bot          ${describe(plain)}`);
  say(`          skranke           ${describe(ours)}`);
}
const after = (turns + warmUp) * rounds;
say(`ratio, median of ${rounds}       ${(ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0).toFixed(2)}   (aim: 0.5 or better)`);
say(`memory after ${after} turns  ${residentMegabytes(skranke.process.pid)?.toFixed(0) ?? '?'} MB`);
echo.process.removeAllListeners('exit');
echo.process.kill();
await skranke.stop();
rmSync(folder, { recursive: true, force: true });
