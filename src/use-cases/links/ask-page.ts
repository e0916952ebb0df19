/**
 * One request to an external page. Its host name is resolved once, every address that comes back is judged, and the
 * connection goes to one of these and no other: between two look-ups a name could come to mean a machine that only this
 * one can reach.
 */
import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '../../domain/network/public-address.ts';

export interface PageRequest {
  readonly method: 'HEAD' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Only for tests: also allows addresses of this machine or of private networks. */
  readonly mayAskPrivate: boolean;
  /** By default the resolver of this machine. */
  readonly lookUp?: (hostname: string) => Promise<readonly LookupAddress[]>;
}

export interface PageAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly setCookies: readonly string[];
}

/** @throws what the resolver or the connection throws */
export async function askPage(url: URL, page: PageRequest): Promise<PageAnswer | 'private-address'> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await (page.lookUp ?? lookUpAll)(host);
  const [first] = found;
  if (!first) throw Object.assign(new Error(`No address of ${host}`), { code: 'ENOTFOUND' });
  if (!page.mayAskPrivate && !found.every(({ address }) => isPublicAddress(address)))
    return 'private-address';
  const pinned: LookupFunction = (_name, options, callback) => {
    if (options.all) callback(null, [...found]);
    else callback(null, first.address, first.family);
  };
  const response = await send(url, page, pinned);
  // The page itself is not read.
  response.destroy();
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location ?? null,
    setCookies: response.headers['set-cookie'] ?? [],
  };
}

function lookUpAll(hostname: string): Promise<readonly LookupAddress[]> {
  return lookUp(hostname, { all: true });
}

function send(
  url: URL,
  { method, headers, signal }: PageRequest,
  pinned: LookupFunction,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, signal, agent: false, lookup: pinned }, resolve);
    outgoing.on('error', reject);
    outgoing.end();
  });
}
