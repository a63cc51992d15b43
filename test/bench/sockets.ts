// npm run bench:sockets [-- SOCKETS PER_SECOND SECONDS]: one server, that many open windows, that many messages a second, all on this machine.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { startServer } from '../support/startServer.ts';
import { heapOf } from './heapOf.ts';
import { post } from './load.ts';

const [sockets = 2_000, perSecond = 200, seconds = 60] = process.argv.slice(2).map(Number);
const secret = 'bench';
const questions = [
  'når stenger dere på lørdag?', 'kan jeg bytte genseren uten kvittering?', 'hvad koster fragten?', 'hur lång leveranstid har ni?', 'where is your shop?',
  'har dere åpent i dag?', 'tar dere klarna?', 'do you sell gift cards?', 'min pakke er ikke kommet?',
];

interface Activity {
  id: string;
  type: string;
  replyToId?: string;
  from?: { role?: string };
}

interface Customer {
  conversationId: string;
  token: string;
  socket: WebSocket;
  /** How often each activity came. */
  seen: Map<string, number>;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const folder = mkdtempSync(join(tmpdir(), 'skranke-sockets-'));
const server = await startServer({ DATA_DIR: folder, DIRECTLINE_SECRET: secret, RATE_MESSAGES: '1000/1s', LOG_LEVEL: 'error', NODE_OPTIONS: '--inspect=127.0.0.1:0' });
const base = `${server.url}/v3/directline`;

function residentKilobytes(): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${server.process.pid ?? 0}/status`, 'utf8'))?.[1]);
}

/** Seconds on a processor that the server has used. */
function processorSeconds(): number {
  const fields = readFileSync(`/proc/${server.process.pid ?? 0}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** When a message was posted, by the id it got; and answers that came before the id did. */
const posted = new Map<string, number>();
const answeredAt = new Map<string, number>();
let replies = 0;

async function begin(): Promise<Omit<Customer, 'socket' | 'seen'> & { streamUrl: string }> {
  const { status, text } = await post(`${base}/conversations`, '{}', agent, { authorization: `Bearer ${secret}` });
  if (status !== 201) throw new RangeError(`a start was answered with ${status}: ${text}`);
  return JSON.parse(text) as Awaited<ReturnType<typeof begin>>;
}

function open({ conversationId, token, streamUrl }: Awaited<ReturnType<typeof begin>>): Promise<Customer> {
  const seen = new Map<string, number>();
  const socket = new WebSocket(streamUrl, { perMessageDeflate: false });
  socket.on('message', (data: Buffer) => {
    const now = performance.now();
    for (const { id, type, replyToId } of (JSON.parse(data.toString('utf8')) as { activities: Activity[] }).activities) {
      if (type === 'typing') continue;
      seen.set(id, (seen.get(id) ?? 0) + 1);
      if (type !== 'message' || replyToId === undefined) continue;
      replies += 1;
      if (!answeredAt.has(replyToId)) answeredAt.set(replyToId, now);
    }
  });
  return new Promise((resolve, reject) => socket.on('open', () => resolve({ conversationId, token, socket, seen })).on('error', reject));
}

async function inGroups<T, R>(items: readonly T[], size: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let index = 0; index < items.length; index += size) results.push(...await Promise.all(items.slice(index, index + size).map(work)));
  return results;
}

say(`machine               ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'} before the start`);
say(`start                 ${sockets} sockets, ${perSecond} messages a second, ${seconds} s`);
// The server learns the FAQ at its first question, and is calibrated a little later.
const warm = await open(await begin());
for (let index = 0; index < 200; index += 1) {
  const answers = replies;
  await post(`${base}/conversations/${warm.conversationId}/activities`, JSON.stringify({ type: 'message', text: questions[index % questions.length] }), agent, { authorization: `Bearer ${warm.token}` });
  while (replies === answers) await pause(20);
}
warm.socket.terminate();
answeredAt.clear();
replies = 0;
// … beside its work. What it does then is not what is measured here.
for (let quiet = 0; quiet < 3;) {
  const used = processorSeconds();
  await pause(1_000);
  quiet = processorSeconds() - used < 0.1 ? quiet + 1 : 0;
}
const atRest = await heapOf(server.output());
const begun = await inGroups(Array.from({ length: sockets }), 32, begin);
await pause(3_000);
const before = await heapOf(server.output());
const openedAt = performance.now();
const customers = await inGroups(begun, 64, open);
say(`opened in             ${((performance.now() - openedAt) / 1000).toFixed(1)} s`);
await pause(3_000);
const after = await heapOf(server.output());
say(`memory a socket       ${((after - before) / sockets).toFixed(1)} kB in the heap; its conversation keeps ${((before - atRest) / sockets).toFixed(1)} kB`);

let again = 0;

async function ask({ conversationId, token }: Customer, index: number): Promise<void> {
  const began = performance.now();
  const body = JSON.stringify({ type: 'message', text: questions[index % questions.length], channelData: { clientActivityID: `m${index}` } });
  const send = () => post(`${base}/conversations/${conversationId}/activities`, body, agent, { authorization: `Bearer ${token}` });
  // A connection that was kept open may be closed by the server as it is used again: clients send the same message once more.
  const { status, text } = await send().catch(() => {
    again += 1;
    return send();
  });
  if (status === 200) posted.set((JSON.parse(text) as { id: string }).id, began);
  else say(`a message was answered with ${status}: ${text}`);
}

const total = perSecond * seconds;
const asked: Promise<void>[] = [];
const worked = processorSeconds();
const began = performance.now();
for (let index = 0; index < total; index += 1) {
  const due = began + index * 1000 / perSecond;
  const wait = due - performance.now();
  if (wait > 1) await pause(wait);
  asked.push(ask(customers[index * 7 % sockets] ?? customers[0]!, index));
}
await Promise.all(asked);
const took = (performance.now() - began) / 1000;
const deadline = performance.now() + 30_000;
while (replies < total && performance.now() < deadline) await pause(50);
await pause(500);

const times = [...posted].flatMap(([id, at]) => (answeredAt.has(id) ? [answeredAt.get(id)! - at] : [])).sort((a, b) => a - b);
const quantile = (share: number): string => `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(1)} ms`;
const own = new Set(customers.flatMap(({ seen }) => [...seen.keys()]));
const lost = [...posted.keys()].filter((id) => !answeredAt.has(id) || !own.has(id)).length + (total - posted.size);
const doubled = customers.reduce((sum, { seen }) => sum + [...seen.values()].filter((count) => count > 1).length, 0) + Math.max(0, replies - total);
say(`messages              ${total} in ${took.toFixed(1)} s (${(total / took).toFixed(0)} a second)`);
say(`post to reply         p50 ${quantile(0.5)}   p90 ${quantile(0.9)}   p99 ${quantile(0.99)}   longest ${quantile(1)}`);
say(`processor             ${((processorSeconds() - worked) * 1000 / total).toFixed(2)} ms a message, of the server`);
say(`lost ${lost}   doubled ${doubled}   sent twice ${again}   sockets that broke ${customers.filter(({ socket }) => socket.readyState !== WebSocket.OPEN).length}`);
say(`memory of the process ${(residentKilobytes() / 1024).toFixed(0)} MB`);
for (const { socket } of customers) socket.terminate();
agent.destroy();
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exitCode = lost + doubled === 0 ? 0 : 1;
