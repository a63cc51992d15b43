import { once } from 'node:events';
import { WebSocket } from 'ws';

/**
 * What a process that was started with `--inspect` really holds, in kilobytes: its heap and what hangs on it, after its garbage was collected. What the operating
 * system counts says little: V8 lets freed memory lie.
 */
export async function heapOf(output: string): Promise<number> {
  const socket = new WebSocket(/ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/.exec(output)?.[0] ?? '');
  await once(socket, 'open');
  let count = 0;
  const call = async (method: string, params: object = {}): Promise<{ result: { result?: { value?: number } } }> => {
    count += 1;
    socket.send(JSON.stringify({ id: count, method, params }));
    for (;;) {
      const [data] = await once(socket, 'message') as [Buffer];
      const answer = JSON.parse(data.toString('utf8')) as { id?: number; result: { result?: { value?: number } } };
      if (answer.id === count) return answer;
    }
  };
  await call('HeapProfiler.collectGarbage');
  const { result } = await call('Runtime.evaluate', { expression: '(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())', returnByValue: true });
  socket.terminate();
  return (result.result?.value ?? NaN) / 1024;
}
