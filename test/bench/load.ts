import { Agent, request } from 'node:http';

/** What a run of requests came to. Times in milliseconds. */
export interface LoadResult {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
}

/** Sends bodies to an address over so many connections, each its next when the last was answered. */
export async function load(url: string, count: number, connections: number, body: (index: number) => string): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [sent, failed] = [0, 0];
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, async () => {
    while (sent < count) {
      const index = sent;
      sent += 1;
      const start = performance.now();
      const { status } = await post(url, body(index), agent);
      times.push(performance.now() - start);
      if (status !== 200) failed += 1;
    }
  }));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const quantile = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: count / seconds, p50: quantile(0.5), p99: quantile(0.99), failed };
}

/** One POST of JSON. */
export function post(url: string, body: string, agent?: Agent, more: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...more } }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => resolve({ status: incoming.statusCode ?? 0, text })).on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
