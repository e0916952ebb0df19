/**
 * The network address of whoever asks, by which sign-in is limited. X-Forwarded-For is what anyone may write, so only
 * the entries that proxies of our own have added are looked at: counted from its end, one for each.
 */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** @param trustedProxyCount how many proxies of our own stand before the server; 0 looks at the socket alone */
export function findClientAddress(request: IncomingMessage, trustedProxyCount: number): string {
  const peer = plainAddress(request.socket.remoteAddress ?? '');
  if (trustedProxyCount === 0) return limitedPart(peer);
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => plainAddress(part.trim()));
  const address = forwarded.at(-trustedProxyCount) ?? '';
  // A proxy that says nothing usable is itself the one limited.
  return limitedPart(isIP(address) === 0 ? peer : address);
}

/** IPv4 addresses look like ::ffff:192.0.2.1 on a socket that listens for both. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}

/** One customer has a whole /64 of IPv6 addresses, and could try from each. */
function limitedPart(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0');
  const network = [...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16));
  return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}
