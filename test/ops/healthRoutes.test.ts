import { describe, expect, it } from '@jest/globals';
import { healthRoutes } from '../../src/ops/healthRoutes.ts';
import { ask } from './routes.ts';

describe('healthRoutes', () => {
  it.each([
    ['/healthz', true, 200, { status: 'ok' }],
    ['/healthz', false, 200, { status: 'ok' }],
    ['/readyz', true, 200, { status: 'ready' }],
    ['/readyz', false, 503, { status: 'starting' }],
  ])('answers %s, while ready is %s, with %i', async (path, ready, status, body) => {
    const answer = await ask(healthRoutes(() => ready), path);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, body]);
  });

  it('looks anew at each call', async () => {
    const answers = [false, true, false];
    const [, readyz] = healthRoutes(() => answers.shift() ?? false);
    const statuses = [await ask([readyz!], '/readyz'), await ask([readyz!], '/readyz'), await ask([readyz!], '/readyz')].map(({ status }) => status);
    expect(statuses).toEqual([503, 200, 503]);
  });
});
