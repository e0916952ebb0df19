/** What a request says about its sender, in the form that sign-in expects. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Visit } from '../../use-cases/security/visit.ts';
import { findClientAddress } from './client-address.ts';

/** Read before the request handler removes what clients say of their address. */
export function readVisit(request: IncomingMessage, trustedProxyCount: number): Visit {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent', 'origin']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return { headers, address: findClientAddress(request, trustedProxyCount), requestId: randomUUID() };
}
