/**
 * The publisher's process: holds the code of all public pages, and publishes when the process that started it says so
 * (src/use-cases/publish/publisher-process.ts). It ends when that one ends, whatever it is doing: the next publish
 * cleans up an unfinished release.
 */
import { closeDatabase, openDatabase } from '../../db/client.ts';
import { dataPaths } from '../settings.ts';
import { publish } from '../use-cases/publish/publish.ts';
import {
  type FromPublisher,
  type PublishOrder,
  serveArgument,
  type ToPublisher,
} from '../use-cases/publish/publisher-messages.ts';
import { readSiteCode, type SiteCode } from '../use-cases/publish/site-code.ts';
import { renderSite } from './render-site.ts';

export { renderSite };

function tell(message: FromPublisher): void {
  process.send?.(message);
}

async function answer(order: PublishOrder, code: SiteCode, signal: AbortSignal): Promise<void> {
  const { settings, when, waitMs, earlierFailure } = order;
  const database = openDatabase(dataPaths(settings.dataDir).database, 'fail');
  try {
    const result = await publish({
      database,
      settings,
      code,
      render: renderSite,
      now: () => new Date(),
      when,
      waitMs,
      earlierFailure,
      say: (line) => tell({ kind: 'said', line }),
      onBegin: (releaseId) => tell({ kind: 'begun', releaseId }),
      signal,
    });
    tell({ kind: 'done', result });
  } finally {
    closeDatabase(database);
  }
}

function serve(codeDir: string): void {
  const code = readSiteCode(codeDir);
  let stopping = new AbortController();
  process.on('disconnect', () => process.exit(0));
  // Ctrl-C is meant for the process that started this one, and that process decides what happens here.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('message', (message: ToPublisher) => {
    if (message.kind === 'stop') return stopping.abort(new Error('Publishing was stopped.'));
    stopping = new AbortController();
    code
      .then((ready) => answer(message, ready, stopping.signal))
      .catch((error: unknown) =>
        tell({ kind: 'threw', error: error instanceof Error ? error.message : String(error) }),
      );
  });
}

const [, , argument, codeDir] = process.argv;
if (argument === serveArgument && codeDir !== undefined) serve(codeDir);
