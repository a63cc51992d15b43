import type { Clock } from '../base/Clock.ts';
import { startButtons } from '../conversation/greeting.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import type { Callers } from '../http/createCallers.ts';
import type { Route } from '../http/Route.ts';
import type { Language } from '../language/Language.ts';
import { localText } from '../language/localText.ts';
import { configOf, voiceAt } from './configOf.ts';
import type { Scripts } from './createScripts.ts';
import { homePage } from './homePage.ts';
import { chooseLanguage } from './shared/chooseLanguage.ts';

/** What the page needs of the world. */
export interface HomeWorld {
  current: () => Pick<Knowledge, 'faq' | 'packs' | 'overrides'>;
  scripts: Scripts;
  callers: Callers;
  clock: Clock;
  /** Only some sites may show the widget. */
  guarded: boolean;
}

/** `/`: the widget as customers see it, the line to paste, and what runs: for whoever set it up. */
export function homeRoute({ current, scripts, callers, clock, guarded }: HomeWorld): Route {
  return {
    method: 'get',
    path: '/',
    handle(request, response) {
      const knowledge = current() as Knowledge;
      const { shop, version, languages } = knowledge.faq;
      const wish = new URLSearchParams(request.getQuery()).get('language');
      const language = chooseLanguage([wish], shop.languages) as Language;
      const voice = voiceAt(knowledge, language, clock.now());
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
      response.setHeader('Content-Security-Policy', [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "frame-src 'self'", "connect-src 'self'",
        "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
      ].join('; '));
      response.sendRaw(200, homePage({
        name: localText(shop.name, shop.languages[0], shop),
        colour: configOf(knowledge, language, clock.now()).colour,
        base: callers.baseOf(request),
        language,
        languages: shop.languages,
        questions: startButtons(voice),
        entries: shop.languages.map((each) => `${each}: ${languages[each]?.entries.size ?? 0}`).join(', '),
        version: version.slice(0, 8),
        guarded,
        complete: scripts.complete,
        addressOf: scripts.addressOf,
      }));
      return Promise.resolve();
    },
  };
}
