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

/** Reads and assembles them, once at the start: a tenth of a second. */
export function createScripts(folder: string = join(import.meta.dirname, 'browser')): Scripts {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const style = (file: string): Asset => createAsset('text/css; charset=utf-8', read(file));
  const script = (text: string): Asset => createAsset('text/javascript; charset=utf-8', text);
  const program = (entry: string): Asset => script(`(${assembleScript(join(folder, entry))})();\n`);
  const panel = assembleScript(join(folder, 'panel/createPanel.ts'), ['css'], 'createPanel');
  const webChat = readWebChat();
  const assets = new Map<string, Asset>([
    ['panel.js', script(`export const createPanel = (${panel})(${JSON.stringify(tight(read('panel/panel.css')))});\n`)],
    ['chat.js', program('frame/main.ts')],
    ['chat.css', style('frame/chat.css')],
    ['home.js', program('home/main.ts')],
    ['home.css', style('home/home.css')],
    ...(webChat === undefined ? [] : [['webchat.js', webChat.script], ['webchat-minimal.js.LICENSE.txt', webChat.licence]] as const),
  ]);
  return {
    loader: assembleScript(join(folder, 'loader/main.ts'), ['config']),
    loaderCss: tight(read('loader/loader.css')),
    assets,
    addressOf: (name) => `${assetsPath}/${assets.get(name)?.hash ?? 'missing'}/${name}`,
    complete: webChat !== undefined,
  };
}

/** A style sheet inside a script: without what is there for the eye. */
function tight(css: string): string {
  return css.replace(/\s*([{};,])\s*/g, '$1').replaceAll(';}', '}').trim();
}
