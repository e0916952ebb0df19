/**
 * The network address of a client, by which sign-in and reports are limited. Anyone can write X-Forwarded-For, so only
 * the entries that our own proxies have added are used: counted from its end, one for each.
 */
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/**
 * How many bits of an IPv6 address identify one customer. A home line has a whole /56 or /48 and could otherwise pose
 * as 65,000 people. An IPv4 address is used whole: whole towns share one already, and its neighbours in the /24 are
 * strangers.
 */
const customerBits = 48;

/** @param trustedProxyCount how many of our own proxies are in front of the server; with 0 only the socket counts */
export function findClientAddress(request: IncomingMessage, trustedProxyCount: number): string {
  const socketAddress = request.socket.remoteAddress ?? '';
  const peer = parseAddress(socketAddress);
  const named = trustedProxyCount === 0 ? undefined : parseAddress(forwardedFor(request, trustedProxyCount));
  // If a proxy says nothing usable, the proxy itself is limited.
  const address = named ?? peer;
  return address ? limitedPart(address) : socketAddress;
}

/** @param text as a socket or a URL's hostname gives it */
export function isLoopback(text: string): boolean {
  return parseAddress(text)?.range() === 'loopback';
}

function forwardedFor(request: IncomingMessage, trustedProxyCount: number): string {
  const entries = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return entries.at(-trustedProxyCount)?.trim() ?? '';
}

/**
 * Some proxies add the port that the client came from: `198.51.100.1:5000`, `[2001:db8::1]:443`. IPv4 addresses look
 * like ::ffff:192.0.2.1 on a socket that listens for both kinds.
 */
function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/%.*$/, '');
  // Four decimal numbers: `1` and `0x7f.1` are addresses to some parsers, and to no proxy.
  const isWhole = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  return isWhole ? ipaddr.process(address) : undefined;
}

function limitedPart(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  if (address instanceof ipaddr.IPv4) return address.toString();
  const network = address.parts.slice(0, customerBits / 16).map((part) => part.toString(16));
  return `${network.join(':')}::/${customerBits}`;
}
