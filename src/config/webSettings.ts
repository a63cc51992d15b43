import { isIP } from 'node:net';
import { z } from 'zod';

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };
const rateShape = /^([1-9]\d{0,5})\/([1-9]\d{0,3})(s|m|h)$/;

/** So many in so long: `20/10s`, `60/1m`. */
export const rate = (normal: string): z.ZodType<{ count: number; per: number }, string | undefined> => z.string().default(normal)
  .transform((value) => value.replaceAll(' ', ''))
  .refine((value) => rateShape.test(value), 'must be a count and a time such as 20/10s, 60/1m or 500/1h')
  .transform((value) => {
    const [, count, per, unit = 's'] = rateShape.exec(value) ?? [];
    return { count: Number(count), per: Number(per) * (units[unit] ?? 0) };
  });

const words = (value: string): string[] => value.split(/[\s,]+/).filter((word) => word !== '');

/** An http address without a path of its own, as other machines call it. */
export const publicUrl = z.string()
  .refine(isOrigin, 'must be an address without a path, such as https://chat.example.com')
  .transform((value) => new URL(value).origin);

/** Sites by the beginning of their addresses, with commas or spaces between. */
export const origins = z.string()
  .refine((value) => words(value).length > 0 && words(value).every(isOrigin), 'must be addresses of sites without a path, each written out, with commas between: https://shop.example,https://www.shop.example')
  .transform((value) => [...new Set(words(value).map((word) => new URL(word).origin))]);

/** Addresses and networks (`10.0.0.0/8`), with commas or spaces between. */
export const networks = z.string()
  .refine((value) => words(value).length > 0 && words(value).every((word) => readNetwork(word) !== undefined), 'must be IP addresses or networks, with commas between: 127.0.0.1,10.0.0.0/8')
  .transform((value) => words(value).flatMap((word) => readNetwork(word) ?? []));

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '' && username === '' && !hostname.includes('*');
}

function readNetwork(text: string): { address: string; bits: number } | undefined {
  const [address = '', bits, ...more] = text.split('/');
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (longest === 0 || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return undefined;
  const length = bits === undefined ? longest : Number(bits);
  return length <= longest ? { address, bits: length } : undefined;
}
