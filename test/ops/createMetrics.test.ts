import { describe, expect, it } from '@jest/globals';
import { Counter } from 'prom-client';
import { createMetrics } from '../../src/ops/createMetrics.ts';
import { ask } from './routes.ts';

describe('createMetrics', () => {
  it('serves the figures of the process, in the form that Prometheus reads', async () => {
    const { status, headers, text } = await ask([createMetrics().route], '/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toMatch(/^# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes \d+$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });

  it('keeps the figures of two bots in one process apart', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    new Counter({ name: 'only_one', help: 'x', registers: [one.registry] }).inc();
    expect((await ask([one.route], '/metrics')).text).toContain('only_one 1');
    expect((await ask([other.route], '/metrics')).text).not.toContain('only_one');
  });
});
