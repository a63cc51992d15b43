import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** An address, or all that begin with the same so many bits. */
export interface Network {
  address: string;
  bits: number;
}

/** Tells who calls, and how they call us, where proxies may stand between. */
export interface Callers {
  /** The caller's own address; a trusted proxy's word is taken for it. */
  addressOf(request: IncomingMessage): string;
  /** How others reach this server, without a path: `https://chat.shop.example`. */
  baseOf(request: IncomingMessage): string;
}

/**
 * @param publicUrl what customers' browsers call, where the owner has told it
 * @param proxies whose `X-Forwarded-*` headers are believed; everybody else's are not looked at, since anybody can write them
 */
export function createCallers({ publicUrl, proxies }: { publicUrl?: string; proxies: readonly Network[] }): Callers {
  const trusted = new BlockList();
  for (const { address, bits } of proxies) trusted.addSubnet(address, bits, familyOf(address));
  const isTrusted = (address: string): boolean => isIP(address) !== 0 && trusted.check(address, familyOf(address));

  const peerOf = (request: IncomingMessage): string => plainAddress(request.socket.remoteAddress ?? '');

  return {
    addressOf(request) {
      const peer = peerOf(request);
      if (!isTrusted(peer)) return peer;
      // Each proxy appends whom it saw: from the right, the first that is no proxy of ours is the caller.
      const seen = lists(request.headers, 'x-forwarded-for').map(plainAddress).filter((address) => isIP(address) !== 0).reverse();
      return seen.find((address) => !isTrusted(address)) ?? seen.at(-1) ?? peer;
    },
    baseOf(request) {
      if (publicUrl !== undefined) return publicUrl;
      const forwarded = isTrusted(peerOf(request)) ? request.headers : {};
      const scheme = lists(forwarded, 'x-forwarded-proto').find((value) => value === 'https' || value === 'http') ?? 'http';
      const host = [...lists(forwarded, 'x-forwarded-host'), request.headers.host ?? ''].find(isHost)
        ?? `localhost:${request.socket.localPort ?? 80}`;
      return `${scheme}://${host}`;
    },
  };
}

function lists(headers: IncomingHttpHeaders, name: string): string[] {
  return [headers[name] ?? []].flat().flatMap((value) => value.split(',')).map((value) => value.trim());
}

/** An IPv4 address as such, also where the socket speaks IPv6; without a port. */
function plainAddress(text: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return /^::ffff:([\d.]+)$/i.exec(bare)?.[1] ?? bare;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

function isHost(text: string): boolean {
  return /^(?:[a-z\d](?:[a-z\d._-]*[a-z\d])?|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(text) && URL.canParse(`http://${text}`);
}
