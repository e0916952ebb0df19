/** What `npm run publish` does. */
import { parseArgs } from 'node:util';
import { closeDatabase } from '../../db/client.ts';
import { readSettings } from '../../src/settings.ts';
import { requireDatabase } from '../../src/use-cases/data-folder/inspect-folder.ts';
import type { PublishResult } from '../../src/use-cases/publish/publish.ts';
import { createPublisherProcess } from '../../src/use-cases/publish/publisher-process.ts';
import { rollBack } from '../../src/use-cases/publish/rollback.ts';
import { keepShownSettings } from '../../src/use-cases/publish/shown-settings.ts';
import { openDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { UsageError } from '../lib/run-command.ts';
import { getSiteCode } from '../lib/site-code.ts';

/** Longer than another publish may take. */
const waitMs = 6 * 60_000;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'if-requested': { type: 'boolean', default: false },
      rollback: { type: 'boolean', default: false },
      to: { type: 'string' },
    },
  });
  if (values.to !== undefined && !values.rollback)
    throw new UsageError('--to names the release that --rollback goes back to: give both.');
  const given = readSettings();
  requireDatabase(given.dataDir);
  const settings = await keepShownSettings(given);
  const now = () => new Date();
  const database = await openDirectory({ settings, now: now(), say });
  try {
    if (values.rollback) {
      return report(await rollBack({ database, settings, now, actor: 'cli', waitMs, to: values.to }));
    }
    const stop = new AbortController();
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
    const when = values['if-requested'] ? 'requests' : 'always';
    const code = await getSiteCode({ say, signal: stop.signal });
    const publisher = createPublisherProcess({ code, settings, database, now });
    try {
      return report(await publisher.publish({ when, waitMs, say, signal: stop.signal }));
    } finally {
      await publisher.stop();
    }
  } finally {
    closeDatabase(database);
  }
}

function report(result: PublishResult | Awaited<ReturnType<typeof rollBack>>): number {
  switch (result.kind) {
    case 'published':
      process.stdout.write(`${result.releaseId}\n`);
      return 0;
    case 'rolled-back':
      say(`Went back from release ${result.from} to ${result.to}.`);
      if (result.closedRequests > 0) {
        say(`${result.closedRequests} change(s) waiting to be published stay out until npm run publish.`);
      }
      process.stdout.write(`${result.to}\n`);
      return 0;
    case 'nothing-to-do':
      say('Nothing is waiting to be published.');
      return 0;
    case 'busy':
      say('Another process is still publishing. Try again when it has finished.');
      return 1;
    case 'no-earlier-release':
      say('There is no earlier release to go back to.');
      return 1;
    case 'unknown-release':
      say('There is no such release to go back to. The page Publishing lists those that there are.');
      return 1;
    case 'stale':
      say('Another release is live now.');
      return 1;
    case 'failed':
      say(`Release ${result.releaseId} was not published; the one before stays.\n${result.error}`);
      return 1;
  }
}
