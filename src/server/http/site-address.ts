/**
 * The address that a request is treated as being for. It comes from PUBLIC_URL and never from what a client or a proxy
 * says: a forged Host or X-Forwarded-* header changes neither links nor the origin check.
 */
import type { IncomingMessage } from 'node:http';
import { isLoopback } from './client-address.ts';

export interface SiteAddress {
  /** Origin without a trailing slash; the base of every absolute link. */
  readonly origin: string;
  readonly isHttps: boolean;
  /** Whether the public address is one of this machine. */
  readonly isLocal: boolean;
  /** The value that replaces the Host header of a request. */
  hostFor(request: IncomingMessage): string;
}

/**
 * @param publicUrl origin of the public site
 * @param isChosen whether the operator set it; otherwise it is the address listened on, which also answers to its other
 *   names on this machine
 */
export function createSiteAddress(publicUrl: string, isChosen: boolean, port: number): SiteAddress {
  const { origin, host, protocol, hostname } = new URL(publicUrl);
  const loopback = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  // Listening on every interface without a PUBLIC_URL: the name people use for this machine is unknown.
  const takesAnyName = hostname === '0.0.0.0' || hostname === '[::]';
  return {
    origin,
    isHttps: protocol === 'https:',
    isLocal: hostname === 'localhost' || isLoopback(hostname),
    hostFor(request) {
      const given = request.headers.host;
      if (isChosen || given === undefined) return host;
      return takesAnyName || loopback.includes(given) ? given : host;
    },
  };
}

const forwardingHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
] as const;

/** Corrects the headers of a request before any page sees it. */
export function pinAddress(request: IncomingMessage, address: SiteAddress): void {
  request.headers.host = address.hostFor(request);
  for (const name of forwardingHeaders) delete request.headers[name];
  // The adapter reads the scheme from here. TLS ends at the proxy, so the socket itself does not know.
  if (address.isHttps) Object.assign(request.socket, { encrypted: true });
  // Every browser sends its origin with a form, or at least says what site the form is on. A client that says neither
  // and brings no cookie is a program acting for itself, with or without a key. The origin check need not stop it,
  // since no browser adds a key by itself.
  const { origin, cookie } = request.headers;
  const isProgram = origin === undefined && request.headers['sec-fetch-site'] === undefined;
  if (isProgram && cookie === undefined) {
    request.headers.origin = `${address.isHttps ? 'https' : 'http'}://${request.headers.host}`;
  }
}
