import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Route } from '../http/Route.ts';

/** Figures for Prometheus. */
export interface Metrics {
  registry: Registry;
  /** A figure that is looked up when somebody asks. */
  gauge(name: string, help: string, read: () => number): void;
  route: Route;
}

/** `/metrics`: the process's own figures (memory, event loop, garbage collection). */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        collect() {
          this.set(read());
        },
      });
    },
    route: {
      method: 'get',
      path: '/metrics',
      async handle(_request, response) {
        response.setHeader('Content-Type', registry.contentType);
        response.sendRaw(200, await registry.metrics());
      },
    },
  };
}
