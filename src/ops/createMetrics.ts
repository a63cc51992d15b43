import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Route } from '../http/Route.ts';

/** Figures for Prometheus. */
export interface Metrics {
  registry: Registry;
  route: Route;
}

/** `/metrics`: the process's own figures (memory, event loop, garbage collection). */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
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
