/** What npm start and start.mjs of the artefact do: prepare the database, make a release when one is needed, and serve. */
import { setTimeout as sleep } from 'node:timers/promises';
import { closeDatabase, type Database, openServingDatabase, readDataVersion } from '../../db/client.ts';
import { listAdministratorIds } from '../../db/people/people.ts';
import { stopLimitMs } from '../../src/server/http/limits.ts';
import { createSiteAddress } from '../../src/server/http/site-address.ts';
import { type MailLoop, startMailLoop } from '../../src/server/loops/mail-loop.ts';
import { createLocalsMaker, findRefusal, mayUpload } from '../../src/server/on-demand/make-locals.ts';
import { loadOnDemandHandler } from '../../src/server/on-demand/on-demand.ts';
import { startServer } from '../../src/server/server.ts';
import { dataPaths, readSettings, type Settings } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import { fillDirectory } from '../../src/use-cases/data-folder/fill-directory.ts';
import { mayShowRetiredSamples } from '../../src/use-cases/data-folder/retire-served-samples.ts';
import { openSecretKey } from '../../src/use-cases/data-folder/secret-key.ts';
import { loadFinder } from '../../src/use-cases/find/load-finder.ts';
import { createHealthChecks } from '../../src/use-cases/health/health-checks.ts';
import { sendDueMessages } from '../../src/use-cases/mail/send/send-due-messages.ts';
import { createMailTransport } from '../../src/use-cases/mail/send/transport.ts';
import { readPublishStatus } from '../../src/use-cases/publish/publish-status.ts';
import {
  createPublisherProcess,
  type PublisherProcess,
} from '../../src/use-cases/publish/publisher-process.ts';
import { rankReleases } from '../../src/use-cases/publish/rank-releases.ts';
import type { ReleaseManifest } from '../../src/use-cases/publish/release/release-layout.ts';
import {
  findCurrentManifest,
  findShownChange,
  hasRelease,
} from '../../src/use-cases/publish/shown-settings.ts';
import { writeRefusalCounts } from '../../src/use-cases/security/refused-attempts.ts';
import { requestDailyPublish, requestRepair } from '../../src/use-cases/shared/request-publish.ts';
import { createFreedomCheck } from '../../src/use-cases/shared/write-contention.ts';
import { openDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { recordVisits } from '../../src/use-cases/visits/record-visits.ts';
import { defaultPublicUrl, explainListening, fillPort } from '../lib/listening.ts';
import { getSiteCode } from '../lib/site-code.ts';

/** Longer than another publish may take. */
const publishWaitMs = 6 * 60_000;
/** A release that is there is served well before. */
const firstLookMs = 1000;
/** The server has ended by its own limit; this is for what is left to do after it. */
const stopGraceMs = 1000;
const startedAt = performance.now();

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A line about a long step, with the seconds since the start. */
function sayStep(line: string): void {
  say(`[${((performance.now() - startedAt) / 1000).toFixed(1)} s] ${line}`);
}

export async function run(): Promise<number> {
  const settings = await fillPort(readSettings());
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  // Code of a release listens for these and passes over what does not come from its own pages.
  process.on('unhandledRejection', (error) =>
    say(`error: ${error instanceof Error ? error.stack : String(error)}`),
  );

  const code = await getSiteCode({ say: sayStep, signal: stop.signal });
  const preparing = await openDirectory({ settings, now: new Date(), say: sayStep });
  for (const line of fillDirectory(preparing, settings.publicUrl, new Date())) sayStep(line);
  const secret = openSecretKey(preparing, settings.dataDir, new Date());

  closeDatabase(preparing);

  // From here on nobody may be kept waiting.
  const database = openServingDatabase(dataPaths(settings.dataDir).database);
  const publisher = createPublisherProcess({ code, settings, database, now: () => new Date() });
  await publishIfNeeded(database, { settings, publisher, codeDigest: code.digest, signal: stop.signal });
  const isChosen = settings.publicUrl !== defaultPublicUrl(settings);
  const server = await startServer({
    dataDir: settings.dataDir,
    host: settings.host,
    port: settings.port,
    address: createSiteAddress(settings.publicUrl, isChosen, settings.port),
    data: {
      readVersion: () => readDataVersion(database),
      readStatus: () => readPublishStatus(database),
      loadFinder: (earlier) => loadFinder(database, earlier),
      requestDailyPublish: (now) => requestDailyPublish(database, now),
      requestRepair: (now) => requestRepair(database, now),
      rankReleases: (ids) => rankReleases(database, ids),
      recordVisits: (counter) => recordVisits(database, counter),
      isFreeToWrite: createFreedomCheck(database),
      checks: createHealthChecks({
        database,
        dataDir: settings.dataDir,
        publicUrl: settings.publicUrl,
        secret,
      }),
    },
    code: { dir: code.dir, files: code.files, handle: await loadOnDemandHandler(code.dir) },
    makeLocals: createLocalsMaker({
      database,
      publicUrl: settings.publicUrl,
      secret,
      trustedProxyCount: settings.trustedProxyCount,
      now: () => new Date(),
      log: say,
    }),
    findRefusal,
    operatorEmail: settings.operator?.email ?? undefined,
    mayUpload,
    trustedProxyCount: settings.trustedProxyCount,
    runPublisher: (signal) => publishRequested(publisher, signal),
    now: () => new Date(),
    log: say,
  }).catch((error: unknown) => {
    throw explainListening(error, settings);
  });
  const place = `${defaultPublicUrl(settings)}/${isChosen ? ` (as ${settings.publicUrl}/)` : ''}`;
  const notServed = setTimeout(
    () => say(`Listening at ${place}, but no release can be read. A new one is being made.`),
    firstLookMs,
  );
  void server.served.then(() => {
    clearTimeout(notServed);
    process.stdout.write(`The directory answers at ${place}\n`);
    say(`Those who keep it sign in at ${settings.publicUrl}${urls.admin()}`);
    if (listAdministratorIds(database).length === 0)
      say('There is no administrator yet: npm run -s admin -- create --email ADDRESS --name NAME');
  });

  const mail = startMail(database, settings);
  const end = async () => {
    say('Finishing the requests under way …');
    // A mail server that hangs would hold up the end for longer; its message stays in the queue.
    const limit = sleep(stopLimitMs + stopGraceMs);
    await Promise.race([Promise.all([server.stop(), mail.stop()]), limit]);
    await publisher.stop();
    writeRefusalCounts(database, new Date(), true);
    closeDatabase(database);
    process.exit(0);
  };
  if (stop.signal.aborted) await end();
  stop.signal.addEventListener('abort', () => void end());
  // It goes on until it is told to end.
  return 0;
}

function startMail(database: Database, settings: Settings): MailLoop {
  const transport = createMailTransport({ ...settings.mail, outbox: dataPaths(settings.dataDir).outbox });
  const now = () => new Date();
  const loop = startMailLoop({
    run: (signal) => {
      writeRefusalCounts(database, now());
      return sendDueMessages({ database, transport, now, log: say, signal });
    },
    log: say,
  });
  return {
    async stop() {
      await loop.stop();
      transport.close();
    },
  };
}

/** @returns whether nothing is left to publish */
async function publishRequested(publisher: PublisherProcess, signal: AbortSignal): Promise<boolean> {
  const result = await publisher.publish({
    when: 'requests',
    waitMs: publishWaitMs,
    say: (line) => say(`publish: ${line}`),
    signal,
  });
  if (result.kind === 'failed') say(`publish: ${result.error}`);
  return result.kind === 'published' || result.kind === 'nothing-to-do';
}

interface FirstPublish {
  readonly settings: Settings;
  readonly publisher: PublisherProcess;
  readonly codeDigest: string;
  readonly signal: AbortSignal;
}

async function publishIfNeeded(database: Database, first: FirstPublish): Promise<void> {
  const { settings, publisher, codeDigest, signal } = first;
  const served = await findCurrentManifest(settings.dataDir);
  const reason = await findPublishReason(database, settings, codeDigest, served);
  if (reason === undefined) return;
  sayStep(`${reason} Making the site …`);
  const result = await publisher.publish({ when: 'always', waitMs: publishWaitMs, say: sayStep, signal });
  if (result.kind === 'published') return;
  if (signal.aborted) throw new Error('Stopped before the site was made.');
  const problem = result.kind === 'failed' ? result.error : 'Another process kept publishing for too long.';
  if (!served)
    throw new Error(`The site could not be made, and there is no earlier release to serve.\n${problem}`);
  say(`The site could not be made; the release of ${served.builtOn} is served instead.\n${problem}`);
}

async function findPublishReason(
  database: Database,
  settings: Settings,
  codeDigest: string,
  served: ReleaseManifest | undefined,
): Promise<string | undefined> {
  // One that cannot be read gives way to another, and the server asks for a new one itself.
  if (!served) return (await hasRelease(settings.dataDir)) ? undefined : 'There is no release yet.';
  if (mayShowRetiredSamples(database, served.id)) return 'The last release may show made-up contacts.';
  // Someone went back to this release on purpose.
  if (readPublishStatus(database).isRolledBack) return undefined;
  const change = findShownChange(settings, served);
  if (change !== undefined) return change;
  return served.code === codeDigest ? undefined : 'The code has changed since the last release.';
}
