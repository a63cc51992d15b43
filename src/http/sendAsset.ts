import type { Asset } from './Asset.ts';
import type { HttpRequest, HttpResponse } from './Route.ts';

/** Sends it in the smallest form that the browser reads, or says that what it has is still right. */
export function sendAsset(request: HttpRequest, response: HttpResponse, asset: Asset, headers: Readonly<Record<string, string>> = {}): void {
  const tag = `"${asset.hash}"`;
  for (const [name, value] of Object.entries({ ...headers, ETag: tag, Vary: 'Accept-Encoding' })) response.setHeader(name, value);
  if (isCurrent(request.headers['if-none-match'], tag)) {
    response.writeHead(304);
    response.end();
    return;
  }
  const accepted = acceptedCodings(request.headers['accept-encoding']);
  const [coding, body] = asset.brotli !== undefined && accepted.has('br') ? ['br', asset.brotli] as const
    : asset.gzip !== undefined && accepted.has('gzip') ? ['gzip', asset.gzip] as const
    : [undefined, asset.body] as const;
  if (coding !== undefined) response.setHeader('Content-Encoding', coding);
  response.setHeader('Content-Type', asset.type);
  response.setHeader('Content-Length', String(body.length));
  response.writeHead(200);
  response.end(body);
}

/** A proxy that compresses on its own makes a tag weak: `W/"…"`. */
function isCurrent(given: string | undefined, tag: string): boolean {
  return given !== undefined && (given.trim() === '*' || given.split(',').some((each) => each.trim().replace(/^W\//, '') === tag));
}

function acceptedCodings(given: string | string[] | undefined): ReadonlySet<string> {
  return new Set([given ?? ''].flat().join(',').split(',').flatMap((each) => {
    const [name = '', ...parameters] = each.trim().toLowerCase().split(/\s*;\s*/);
    return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name];
  }));
}
