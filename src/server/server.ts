/**
 * The server process: listens, follows the current release and the postcode edition, starts the publisher when a
 * request waits, and stops without dropping a request. Started by scripts/start.ts.
 */
import { createServer, type Server } from 'node:http';
import { londonDateOf } from '../domain/time/calendar.ts';
import type { LoadedFinder } from '../use-cases/find/load-finder.ts';
import type { HealthCheck } from '../use-cases/health/health-checks.ts';
import type { PublishStatus } from '../use-cases/publish/publish-status.ts';
import type { SiteCode } from '../use-cases/publish/site-code.ts';
import { createVisitCounter, type VisitCounter } from '../use-cases/visits/visit-counter.ts';
import { createFindApi, type FindApiAnswer } from './find-api.ts';
import { createCountedVisits } from './http/counted-visits.ts';
import {
  headersTimeoutMs,
  keepAliveTimeoutMs,
  maxConnections,
  maxConnectionsPerAddress,
  maxHeaderBytes,
  maxPipelined,
  pollMs,
  requestTimeoutMs,
  stalledMs,
  visitsWrittenMs,
} from './http/limits.ts';
import type { SiteAddress } from './http/site-address.ts';
import { createPublisherLoop } from './loops/publisher-loop.ts';
import { boundConnections } from './on-demand/connections.ts';
import type { LocalsMaker } from './on-demand/make-locals.ts';
import type { OnDemandHandler } from './on-demand/on-demand.ts';
import { oneAtATime } from './on-demand/one-at-a-time.ts';
import type { OnDemandOptions } from './on-demand/serve-on-demand.ts';
import type { Readiness, ReadinessReason } from './probes.ts';
import { createCurrentRelease } from './releases/current-release.ts';
import { loadOwnFiles } from './releases/loaded-release.ts';
import { createRequestHandler } from './request-handler.ts';
import { stopServer } from './stop-server.ts';

/** The server's queries. Each throws when the database cannot answer. */
export interface ServerData {
  /** Changes when another connection has written anything. */
  readVersion(): number;
  readStatus(): PublishStatus;
  loadFinder(earlier: LoadedFinder | undefined): LoadedFinder;
  /**
   * Requests a release because the day has changed: pages say how old their contents are.
   * @returns false when it could not be recorded now
   */
  requestDailyPublish(now: Date): boolean;
  /**
   * Requests a release to replace one that cannot be read.
   * @returns false when it could not be recorded now
   */
  requestRepair(now: Date): boolean;
  /** The order in which releases on disk replace one that cannot be read. */
  rankReleases(ids: readonly string[]): readonly string[];
  /** Adds to the counts of visits, or leaves them in the counter for the next time. */
  recordVisits(counter: VisitCounter): void;
  /** Whether a write could begin now: another process may be writing. */
  isFreeToWrite(): boolean;
  /** Further health checks. */
  readonly checks: readonly HealthCheck[];
}

export interface ServerCode extends Pick<SiteCode, 'dir' | 'files'> {
  readonly handle: OnDemandHandler;
}

export interface ServerOptions {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly address: SiteAddress;
  readonly data: ServerData;
  /** The code that this process runs; releases hold only content. */
  readonly code: ServerCode;
  /** The locals of pages and endpoints rendered on demand, besides the lookup; see make-locals.ts. */
  readonly makeLocals: LocalsMaker;
  /** The operator's, when there is one. */
  readonly operatorEmail?: string | undefined;
  readonly mayUpload: OnDemandOptions['mayUpload'];
  readonly findRefusal: OnDemandOptions['findRefusal'];
  readonly limits?: OnDemandOptions['limits'];
  /** How many of our own proxies are in front of the server. */
  readonly trustedProxyCount: number;
  readonly runPublisher: (signal: AbortSignal) => Promise<boolean>;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

export interface RunningServer {
  readonly port: number;
  /** Resolves once readers are served a release: at once, unless none can be read. */
  readonly served: Promise<void>;
  /** Stops accepting, finishes what is under way and stops the publisher. Resolves when all is closed. */
  stop(): Promise<void>;
}

/** @throws Error with `code` EADDRINUSE or EACCES when the address cannot be listened on */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { data, address, log } = options;
  const current = createCurrentRelease({
    dataDir: options.dataDir,
    isHttps: address.isHttps,
    ownFiles: await loadOwnFiles(options.code, address.isHttps),
    rank: data.rankReleases,
    log,
  });
  let finder = data.loadFinder(undefined);
  let answerFind = makeFindApi(finder, address);
  let status = data.readStatus();
  let version = data.readVersion();
  let dataProblem: string | undefined;
  let found: readonly (ReadinessReason & Pick<HealthCheck, 'weight'>)[] = [];
  let askedForDay = '';
  let askedToRepair: string | undefined;
  let loggedReasons = '';

  const visits = createVisitCounter(options.now);
  const recordVisits = () => {
    try {
      data.recordVisits(visits);
    } catch (error) {
      log(`visits are not counted yet: ${error instanceof Error ? error.message : error}`);
    }
  };
  const served = Promise.withResolvers<void>();
  const readData = () => {
    const latest = data.loadFinder(finder);
    if (latest !== finder) {
      finder = latest;
      answerFind = makeFindApi(finder, address);
      log('postcodes or boroughs have changed: the lookup is renewed');
    }
    status = data.readStatus();
  };
  const loop = createPublisherLoop({
    run: options.runPublisher,
    onEnd: () => void poll(true),
    log,
    clock: () => performance.now(),
  });
  const askForDay = () => {
    const today = londonDateOf(options.now());
    const builtOn = current.get()?.release.manifest.builtOn;
    // A release for a later day than today was built while the clock was wrong.
    if (builtOn === undefined || builtOn === today || askedForDay === today) return;
    if (status.isRolledBack || status.open.count > 0) return;
    // While another process writes, the next poll asks.
    if (!data.requestDailyPublish(options.now())) return;
    askedForDay = today;
    status = data.readStatus();
  };
  /** Once for each problem; if somebody went back to it, whether to publish again is their decision. */
  const askForRepair = () => {
    const problem = current.problem();
    if (problem === undefined || problem === askedToRepair || status.isRolledBack) return;
    if (status.open.count === 0 && !data.requestRepair(options.now())) return;
    askedToRepair = problem;
    status = data.readStatus();
  };
  const poll = async (isForced: boolean) => {
    await current.refresh();
    if (current.get()) served.resolve();
    try {
      const latest = data.readVersion();
      if (isForced || latest !== version || dataProblem !== undefined) {
        version = latest;
        readData();
      }
      askForDay();
      askForRepair();
      found = data.checks.flatMap((check) => {
        const detail = check.find(options.now());
        return detail === undefined ? [] : [{ part: check.part, weight: check.weight, detail }];
      });
      dataProblem = undefined;
      loop.consider(status);
    } catch (error) {
      const problem = `The database does not answer: ${error instanceof Error ? error.message : error}`;
      dataProblem = problem;
    }
    logReadiness();
  };
  const readReadiness = (): Readiness => {
    const failure =
      status.failure &&
      `The last publish failed (${status.failure.releaseId}): ${firstLine(status.failure.error)}`;
    const details = {
      database: dataProblem,
      release: current.problem(),
      publish: failure ?? loop.problem(),
    };
    const reasons = Object.entries(details).flatMap(([part, detail]) =>
      detail === undefined ? [] : [{ part: part as keyof typeof details, detail }],
    );
    return {
      reasons: [...reasons, ...found.filter(({ weight }) => weight === 'unready')],
      releaseId: current.get()?.release.id ?? null,
    };
  };

  /** Strangers are told less, so the log must have all of it. */
  const logReadiness = () => {
    const { reasons } = readReadiness();
    const said = reasons.map(({ detail }) => detail).join(' ');
    if (said !== loggedReasons) log(said === '' ? 'ready again' : `not ready: ${said}`);
    loggedReasons = said;
  };

  await current.refresh();
  if (current.get()) served.resolve();
  const server = createServer({ maxHeaderSize: maxHeaderBytes, connectionsCheckingInterval: 2000 });
  server.headersTimeout = headersTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  server.keepAliveTimeout = keepAliveTimeoutMs;
  server.timeout = stalledMs;
  boundConnections(server, {
    all: maxConnections,
    // Everybody who comes through a proxy has the proxy's address.
    ofAddress: options.trustedProxyCount > 0 ? maxConnections : maxConnectionsPerAddress,
  });
  const requestHandler = createRequestHandler({
    address,
    getServed: current.get,
    handle: options.code.handle,
    answerFind: (search) => answerFind(search),
    visits: createCountedVisits(() => finder.boroughs, visits.count),
    readReadiness,
    trustedProxyCount: options.trustedProxyCount,
    operatorEmail: options.operatorEmail,
    // A change made by this process is published without waiting for the next poll.
    onActed: () => void poll(false),
    now: options.now,
    mayUpload: options.mayUpload,
    findRefusal: options.findRefusal,
    isFreeToWrite: data.isFreeToWrite,
    limits: options.limits,
    getLocals: (request) => ({
      ...options.makeLocals(request),
      find: finder.find,
      servedReleaseId: current.get()?.release.id ?? null,
      listSiteProblems: () => [
        ...readReadiness().reasons,
        ...found.filter(({ weight }) => weight === 'warning'),
      ],
    }),
    log,
  });
  const handler = oneAtATime(requestHandler, maxPipelined);
  server.on('request', handler);
  const port = await listen(server, options.host, options.port);
  const timer = setInterval(() => void poll(false), pollMs);
  const visitTimer = setInterval(recordVisits, visitsWrittenMs);
  void poll(true);

  return {
    port,
    served: served.promise,
    async stop() {
      clearInterval(timer);
      clearInterval(visitTimer);
      await Promise.all([loop.stop(), stopServer(server, handler)]);
      recordVisits();
    },
  };
}

function makeFindApi(finder: LoadedFinder, address: SiteAddress): (search: string) => FindApiAnswer {
  return createFindApi({ find: finder.find, boroughs: finder.boroughs, publicUrl: address.origin });
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

/** The rest may hold paths of this machine and is only for the log. */
function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
