import { request } from 'node:http';

/** An answer to a POST. */
export interface Answer {
  status: number;
  body: unknown;
}

/** Posts JSON (or a raw text) with the headers that are given; `Host` may be any. */
export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...headers } }, (incoming) => {
      let received = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (part: string) => { received += part; });
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: parse(received) }));
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
