import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAsset, type Asset } from '../http/Asset.ts';

/** Where bringWebChat.js puts it. */
const webChatFolder = join(import.meta.dirname, '../../node_modules/.cache/skranke/webchat');
const file = 'webchat-minimal.js';

/** The chat's bundle and the licences of what is in it. */
export interface WebChat {
  script: Asset;
  licence: Asset;
}

/** @returns nothing when it was never brought: `npm ci` ran without a network, or with --ignore-scripts */
export function readWebChat(folder: string = webChatFolder): WebChat | undefined {
  const path = join(folder, file);
  if (!existsSync(join(folder, 'stamp.json')) || !existsSync(path)) return undefined;
  return {
    script: createAsset('text/javascript; charset=utf-8', readFileSync(path), { gzip: readFileSync(`${path}.gz`), brotli: readFileSync(`${path}.br`) }),
    licence: createAsset('text/plain; charset=utf-8', readFileSync(`${path}.LICENSE.txt`)),
  };
}
