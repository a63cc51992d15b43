import type { Log } from '../base/Log.ts';
import type { Route } from '../http/Route.ts';
import { chatRoutes, type WidgetWorld } from './chatRoutes.ts';
import { createScripts } from './createScripts.ts';
import { homeRoute } from './homeRoute.ts';
import { loaderRoute } from './loaderRoute.ts';

/** All that browsers get of the widget, and the page that shows it. Says in the log when the chat itself was never brought. */
export function widgetRoutes({ log, guarded, ...world }: Omit<WidgetWorld, 'scripts'> & { log: Log; guarded: boolean }): Route[] {
  const scripts = createScripts();
  if (!scripts.complete) log.warn({}, 'The widget\'s chat was not brought when this was installed: npm run widget, then start again. Everything else works.');
  const all = { ...world, scripts };
  return [loaderRoute(all), ...chatRoutes(all), homeRoute({ ...all, guarded })];
}
