import type { Route } from '../http/Route.ts';

/** For whoever watches over the process: `/healthz`, it lives; `/readyz`, it answers customers. */
export function healthRoutes(isReady: () => boolean): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/healthz',
      handle(_request, response) {
        response.send(200, { status: 'ok' });
        return Promise.resolve();
      },
    },
    {
      method: 'get',
      path: '/readyz',
      handle(_request, response) {
        const ready = isReady();
        response.send(ready ? 200 : 503, { status: ready ? 'ready' : 'starting' });
        return Promise.resolve();
      },
    },
  ];
}
