import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { findClientAddress } from '../../src/server/http/client-address.ts';

const request = (peer: string, forwarded?: string) =>
  ({
    socket: { remoteAddress: peer },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

it.each([
  // What a client says counts for nothing without a proxy of ours.
  ['198.51.100.1', '192.0.2.9', 0, '198.51.100.1'],
  ['::ffff:198.51.100.1', undefined, 0, '198.51.100.1'],
  ['127.0.0.1', '192.0.2.9', 1, '192.0.2.9'],
  // What stands before the entry of our proxy was written by the client.
  ['127.0.0.1', '203.0.113.5, 192.0.2.9', 1, '192.0.2.9'],
  ['127.0.0.1', '203.0.113.5, 192.0.2.9, 10.0.0.1', 2, '192.0.2.9'],
  ['127.0.0.1', undefined, 1, '127.0.0.1'],
  ['127.0.0.1', 'nonsense', 1, '127.0.0.1'],
  ['127.0.0.1', '192.0.2.9', 2, '127.0.0.1'],
  // One customer may have a whole /48.
  ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1::/48'],
  ['127.0.0.1', '2001:DB8:1:2::9', 1, '2001:db8:1::/48'],
  ['127.0.0.1', '2001:db8:1:ff00::1', 1, '2001:db8:1::/48'],
  ['127.0.0.1', '2001:db8:2::1', 1, '2001:db8:2::/48'],
  ['127.0.0.1', '2001:db8::1', 1, '2001:db8:0::/48'],
  ['::1', undefined, 0, '0:0:0::/48'],
  ['fe80::1%eth0', undefined, 0, 'fe80:0:0::/48'],
  // Proxies that add the port of the client.
  ['127.0.0.1', '198.18.0.1:5000', 1, '198.18.0.1'],
  ['127.0.0.1', '198.18.0.1:5001', 1, '198.18.0.1'],
  ['127.0.0.1', '203.0.113.5, 198.18.0.1:5000', 1, '198.18.0.1'],
  ['127.0.0.1', '[2001:db8::1]:443', 1, '2001:db8:0::/48'],
  ['127.0.0.1', '[2001:db8::1]', 1, '2001:db8:0::/48'],
  ['127.0.0.1', '[::ffff:192.0.2.9]:443', 1, '192.0.2.9'],
  // The same address written otherwise is the same sender.
  ['127.0.0.1', '::ffff:192.0.2.9', 1, '192.0.2.9'],
  ['127.0.0.1', '::ffff:c000:209', 1, '192.0.2.9'],
  // What only looks like an address names nobody.
  ['127.0.0.1', '192.0.2.9:', 1, '127.0.0.1'],
  ['127.0.0.1', '192.0.2.9:port', 1, '127.0.0.1'],
  ['127.0.0.1', '192.0.2', 1, '127.0.0.1'],
  ['127.0.0.1', '1', 1, '127.0.0.1'],
  ['127.0.0.1', '[2001:db8::1', 1, '127.0.0.1'],
  ['127.0.0.1', '_hidden', 1, '127.0.0.1'],
  ['127.0.0.1', '', 1, '127.0.0.1'],
])('a connection from %s that says %s behind %i proxies is %s', (peer, forwarded, count, expected) => {
  expect(findClientAddress(request(peer, forwarded), count)).toBe(expected);
});
