import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAsset, type Asset } from '../http/Asset.ts';
import { assembleScript } from './assembleScript.ts';
import { readWebChat } from './readWebChat.ts';

/** What browsers load, by the name in the address. */
export interface Scripts {
  /** The script on the shop's page, as a function of its configuration. */
  loader: string;
  loaderCss: string;
  assets: ReadonlyMap<string, Asset>;
  /** Where an asset is found: its content is part of the address, so that it may be kept for ever. */
  addressOf(name: string): string;
  /** The chat itself was brought by npm. */
  complete: boolean;
}

export const assetsPath = '/widget/assets';

/** Reads and assembles them, once at the start: some 20 ms. */
export function createScripts(folder: string = join(import.meta.dirname, 'browser')): Scripts {
  const script = (entry: string, ...parameters: string[]): string => assembleScript(join(folder, entry), parameters);
  const style = (file: string): Asset => createAsset('text/css; charset=utf-8', readFileSync(join(folder, file), 'utf8'));
  const webChat = readWebChat();
  const assets = new Map<string, Asset>([
    ['chat.js', createAsset('text/javascript; charset=utf-8', `(${script('frame/main.ts')})();\n`)],
    ['chat.css', style('frame/chat.css')],
    ['home.js', createAsset('text/javascript; charset=utf-8', `(${script('home/main.ts')})();\n`)],
    ['home.css', style('home/home.css')],
    ...(webChat === undefined ? [] : [['webchat.js', webChat.script], ['webchat-minimal.js.LICENSE.txt', webChat.licence]] as const),
  ]);
  return {
    loader: script('loader/main.ts', 'config'),
    loaderCss: readFileSync(join(folder, 'loader/loader.css'), 'utf8').replace(/\s*\n\s*/g, '\n'),
    assets,
    addressOf: (name) => `${assetsPath}/${assets.get(name)?.hash ?? 'missing'}/${name}`,
    complete: webChat !== undefined,
  };
}
