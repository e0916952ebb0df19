/** Calls of the admin API's endpoints as Astro would make them, over a real database and real keys. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext, APIRoute } from 'astro';
import type { Database } from '../../../db/client.ts';
import { type Role, systemPrincipal } from '../../../src/domain/people/access.ts';
import { createApiKey, createKeyAuthenticator } from '../../../src/use-cases/people/keys/api-keys.ts';
import { createRefusalRecorder } from '../../../src/use-cases/security/record-anonymous-refusal.ts';
import { testNow } from '../database.ts';

const pagesDir = join(import.meta.dirname, '../../../src/pages');

export interface EndpointFile {
  /** Such as /api/admin/contacts/[id]. */
  readonly pattern: string;
  readonly exports: { readonly ALL?: unknown; readonly prerender?: unknown };
}

/** Every file that Astro makes a route of under src/pages/api/admin. */
export async function listEndpointFiles(): Promise<readonly EndpointFile[]> {
  const files = globSync('api/admin/**/*.ts', { cwd: pagesDir }).filter((file) => !/(^|\/)_/.test(file));
  const endpoints = await Promise.all(
    files.map(async (file) => ({
      pattern: `/${file.replace(/\.ts$/, '').replace(/\/index$/, '')}`,
      exports: (await import(join(pagesDir, file))) as EndpointFile['exports'],
    })),
  );
  return endpoints.toSorted((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

export interface ApiCall {
  readonly method: string;
  /** Pattern of the route. */
  readonly route: string;
  readonly id?: string | undefined;
  readonly search?: string;
  readonly key?: string | undefined;
  /** Sent as JSON; a string or bytes are sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface AdminApiClient {
  readonly logged: readonly string[];
  call(call: ApiCall): Promise<Response>;
  makeKey(role: Role, areaCodes?: readonly string[], expiresOn?: string): string;
  /** The clock that keys and changes see. */
  now: Date;
  /** Where calls come from. */
  address: string;
}

export async function adminApiClient(database: Database): Promise<AdminApiClient> {
  const endpoints = new Map(
    (await listEndpointFiles()).map(({ pattern, exports }) => [pattern, exports.ALL as APIRoute]),
  );
  const logged: string[] = [];
  let serial = 0;
  const client = {
    logged,
    now: testNow,
    address: '192.0.2.1',
    makeKey(role: Role, areaCodes: readonly string[] = [], expiresOn?: string) {
      const result = createApiKey(
        {
          database,
          principal: systemPrincipal('test'),
          now: client.now,
          requestId: 'key',
          publicUrl: origin,
        },
        { name: `A ${role} of the tests`, role, areaCodes: [...areaCodes], expiresOn: expiresOn ?? null },
      );
      if (result.kind !== 'created') throw new Error(JSON.stringify(result));
      return result.key;
    },
    async call({ method, route, id, search = '', key, body, headers = {} }: ApiCall) {
      const endpoint = endpoints.get(route);
      if (!endpoint) throw new Error(`No file makes the route ${route}.`);
      const url = new URL(route.replace('[id]', encodeURIComponent(id ?? '')) + search, origin);
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      const request = new Request(url, {
        method,
        headers: {
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(key !== undefined && { Authorization: `Bearer ${key}` }),
          ...headers,
        },
        ...(body !== undefined && { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
      });
      serial += 1;
      const requestId = `request-${serial}`;
      const context: Pick<APIContext, 'request' | 'url' | 'params' | 'routePattern'> & {
        readonly locals: Pick<
          App.Locals,
          | 'database'
          | 'publicUrl'
          | 'requestId'
          | 'visit'
          | 'authenticateKey'
          | 'recordAnonymousRefusal'
          | 'now'
          | 'log'
        >;
      } = {
        request,
        url,
        params: id === undefined ? {} : { id },
        routePattern: route,
        locals: {
          database,
          publicUrl: origin,
          requestId,
          visit: { headers: request.headers, address: client.address, requestId },
          authenticateKey,
          recordAnonymousRefusal,
          now: () => client.now,
          log: (line) => logged.push(line),
        },
      };
      return endpoint(context as APIContext);
    },
  };
  const authenticateKey = createKeyAuthenticator(database, () => client.now);
  const recordAnonymousRefusal = createRefusalRecorder(database);
  return client;
}

const origin = 'https://directory.example.org';
