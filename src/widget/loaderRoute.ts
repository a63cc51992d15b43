import type { Clock } from '../base/Clock.ts';
import type { Knowledge } from '../conversation/Knowledge.ts';
import { createAsset, type Asset } from '../http/Asset.ts';
import type { Route } from '../http/Route.ts';
import { sendAsset } from '../http/sendAsset.ts';
import type { Language } from '../language/Language.ts';
import type { PhraseKey } from '../language/phraseKeys.ts';
import { defaultColour, sayBoth, voiceAt } from './configOf.ts';
import type { Scripts } from './createScripts.ts';
import type { LoaderConfig } from './shared/LoaderConfig.ts';

/** What stands on the shop's page itself, or before the chat is there. */
const words: readonly PhraseKey[] = ['widget.launcher', 'widget.unread', 'widget.close', 'widget.failed', 'widget.retry'];

/** `/widget.js`: the script that a shop includes. It changes with the FAQ (name, colour, words), and its address never does. */
export function loaderRoute({ current, scripts, clock }: { current: () => Knowledge; scripts: Scripts; clock: Clock }): Route {
  let made: { of: Knowledge['faq']; asset: Asset } | undefined;

  function assetNow(): Asset {
    const knowledge = current();
    if (made?.of !== knowledge.faq) made = { of: knowledge.faq, asset: createAsset('text/javascript; charset=utf-8', sourceOf(knowledge)) };
    return made.asset;
  }

  function sourceOf(knowledge: Knowledge): string {
    const { shop } = knowledge.faq;
    const say = (language: Language): Record<string, string> => {
      const voice = voiceAt(knowledge, language, clock.now());
      return Object.fromEntries(words.flatMap((key) => sayBoth(key, voice)));
    };
    const config: LoaderConfig = {
      colour: shop.look.colour ?? defaultColour,
      languages: shop.languages,
      phrases: Object.fromEntries(shop.languages.map((language) => [language, say(language)])),
      css: scripts.loaderCss,
      panel: scripts.addressOf('panel.js'),
    };
    return `/* Skranke */(${scripts.loader})(${JSON.stringify(config)});\n`;
  }

  return {
    method: 'get',
    path: '/widget.js',
    handle(request, response) {
      sendAsset(request, response, assetNow(), {
        // A change in the shop is seen within five minutes; after that an unchanged one costs a question without an answer's weight.
        'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': '*',
      });
      return Promise.resolve();
    },
  };
}
