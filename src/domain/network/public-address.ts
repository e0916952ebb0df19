/**
 * Whether anybody on the internet can reach a network address or the host of a website. Checked before a website is
 * published, and by the link check before each request. Pure.
 */
import ipaddr from 'ipaddr.js';

/** @param address IPv4 or IPv6, without brackets; anything else is not public */
export function isPublicAddress(address: string): boolean {
  // An IPv4 address written as IPv6 is judged as IPv4. Every special-purpose range is not unicast: private, loopback,
  // for documentation, shared by a provider, or a transition from IPv6 to IPv4.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * Top-level domains that are not public: RFC 6761, RFC 6762, RFC 8375, RFC 9476, and those that routers and offices
 * make up.
 */
const localEndings = [
  ...['localhost', 'local', 'internal', 'intranet', 'private', 'corp', 'lan', 'home', 'localdomain'],
  ...['test', 'invalid', 'alt', 'onion', 'arpa'],
] as const;

/** @param hostname as in a parsed URL: in lower case, IPv6 in brackets */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) return isPublicAddress(host);
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  return labels.length > 1 && !localEndings.some((local) => local === ending);
}
