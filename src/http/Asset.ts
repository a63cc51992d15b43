import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file as browsers get it: compressed once, however many ask for it. */
export interface Asset {
  type: string;
  body: Buffer;
  /** Absent where compressing saves nothing. */
  gzip?: Buffer;
  brotli?: Buffer;
  /** Of the body: the same content has the same one, on every server. */
  hash: string;
}

/** What is smaller than one packet gains nothing. */
const worthIt = 1_000;

/**
 * @param ready what was compressed before; else it is done here, at once
 */
export function createAsset(type: string, content: string | Buffer, ready: { gzip?: Buffer; brotli?: Buffer } = {}): Asset {
  const body = Buffer.from(content);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  if (body.length < worthIt) return { type, body, hash };
  return {
    type,
    body,
    hash,
    gzip: ready.gzip ?? gzipSync(body, { level: 9 }),
    // Quality 9 takes a few milliseconds for a script of ours; 11 would take a hundred.
    brotli: ready.brotli ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  };
}
