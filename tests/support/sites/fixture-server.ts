/** A real server on a free port over a fixture site, and a client that sends requests exactly as written. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { vi } from 'vitest';
import { closeDatabase, openServingDatabase } from '../../../db/client.ts';
import type { FindAnswer } from '../../../src/domain/lookup/answer.ts';
import { createSiteAddress } from '../../../src/server/http/site-address.ts';
import { createLocalsMaker, findRefusal, mayUpload } from '../../../src/server/on-demand/make-locals.ts';
import { loadOnDemandHandler, type OnDemandHandler } from '../../../src/server/on-demand/on-demand.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../../src/server/server.ts';
import { dataPaths } from '../../../src/settings.ts';
import { createHealthChecks } from '../../../src/use-cases/health/health-checks.ts';
import { readPublishStatus } from '../../../src/use-cases/publish/publish-status.ts';
import { rankReleases } from '../../../src/use-cases/publish/rank-releases.ts';
import { type SiteCode, serverEntryFile } from '../../../src/use-cases/publish/site-code.ts';
import { requestDailyPublish, requestRepair } from '../../../src/use-cases/shared/request-publish.ts';
import { createFreedomCheck } from '../../../src/use-cases/shared/write-contention.ts';
import { recordVisits } from '../../../src/use-cases/visits/record-visits.ts';
import { patience } from '../patience.ts';
import { type FixtureSite, fixtureCode, onDemandCode, testNow } from './fixture-site.ts';

export interface FixtureServer extends RunningServer {
  readonly logged: readonly string[];
  get(path: string, options?: RequestOptions): Promise<Answer>;
}

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A lookup that knows one borough: this is about the server, not about finding. */
export function findHackneyOnly(typed: string): FindAnswer {
  if (typed.trim() === '') return { kind: 'invalid', reason: 'empty' };
  if (typed.length > 200) return { kind: 'invalid', reason: 'too-long' };
  if (typed.toLowerCase() === 'hackney') return { kind: 'borough', borough: 'E09000012', postcode: null };
  return { kind: 'not-found', postcode: null };
}

export interface FixtureServerOptions extends Partial<ServerOptions> {
  readonly publicUrl?: string;
  /** In place of the code of routes rendered on demand. */
  readonly serverCode?: string;
  /** The build of which the server has its own files. */
  readonly own?: SiteCode;
}

export async function startFixtureServer(
  site: FixtureSite,
  { publicUrl, serverCode = onDemandCode, own = fixtureCode, ...changes }: FixtureServerOptions = {},
): Promise<FixtureServer> {
  // Of its own, as in a process of its own: SQLite tells a connection only of what others have written.
  const database = openServingDatabase(dataPaths(site.dataDir).database);
  const logged: string[] = [];
  const origin = publicUrl ?? 'http://127.0.0.1:4321';
  const secret = 'a secret that only this test knows, long enough';
  const server = await startServer({
    dataDir: site.dataDir,
    host: '127.0.0.1',
    port: 0,
    address: createSiteAddress(origin, publicUrl !== undefined, 4321),
    data: {
      readVersion: () => Number(database.$client.pragma('data_version', { simple: true })),
      readStatus: () => readPublishStatus(database),
      loadFinder: (earlier) =>
        earlier ?? {
          find: findHackneyOnly,
          boroughs: [{ code: 'E09000012', name: 'Hackney', slug: 'hackney' }],
          key: 'fixture',
        },
      requestDailyPublish: (now) => requestDailyPublish(database, now),
      requestRepair: (now) => requestRepair(database, now),
      rankReleases: (ids) => rankReleases(database, ids),
      recordVisits: (counter) => recordVisits(database, counter),
      isFreeToWrite: createFreedomCheck(database),
      checks: createHealthChecks({ database, dataDir: site.dataDir, publicUrl: origin, secret }),
    },
    code: { ...own, handle: await loadCode(site.dataDir, serverCode) },
    makeLocals: createLocalsMaker({
      database,
      publicUrl: origin,
      secret,
      trustedProxyCount: 0,
      now: () => testNow,
      log: (line) => logged.push(line),
    }),
    findRefusal,
    mayUpload,
    trustedProxyCount: 0,
    runPublisher: async () => true,
    now: () => testNow,
    log: (line) => logged.push(line),
    ...changes,
  });
  return {
    port: server.port,
    served: server.served,
    logged,
    get: (path, options) => send(server.port, path, options),
    async stop() {
      await server.stop();
      closeDatabase(database);
    },
  };
}

/** From a folder of its own each time: Node imports a file once. */
async function loadCode(dataDir: string, serverCode: string): Promise<OnDemandHandler> {
  const dir = await mkdtemp(join(dataDir, 'code-'));
  await mkdir(join(dir, 'server'));
  await writeFile(join(dir, serverEntryFile), serverCode);
  return loadOnDemandHandler(dir);
}

export function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: RequestOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
      );
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Sends bytes as they are and gives back everything until the server closes, or the client hangs up. */
export function sendRaw(port: number, bytes: string, hangUp?: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    hangUp?.then(() => socket.destroy(), reject);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
}

/** Looks again until it holds, so that no test depends on how fast the machine is. */
export async function eventually(check: () => Promise<boolean> | boolean, what: string): Promise<void> {
  await vi.waitUntil(check, patience).catch((cause: unknown) => {
    throw new Error(`It never came about: ${what}`, { cause });
  });
}
