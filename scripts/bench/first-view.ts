/** What a reader fetches to see a page for the first time, for the heaviest of all pages. */
import { join } from 'node:path';
import { dataPaths } from '../../src/settings.ts';
import { importEdition } from '../../src/use-cases/postcodes/import-edition.ts';
import {
  type FirstView,
  fetchAsIs,
  measureFirstView,
  partsWords,
  roundTripBytes,
} from '../audit/first-view.ts';
import { listPageKinds } from '../audit/public-pages.ts';
import { createBenchSite, serveBenchSite } from './bench-site.ts';
import { measureOfflineCopy } from './offline-copy.ts';
import { listBenchmarkSources } from './postcode-source.ts';
import type { BenchmarkRow } from './row.ts';

const mostRequests = 4;
/** Some pages bring a stylesheet and a script of their own. */
const mostRequestsOfAnyPage = 6;

export async function benchFirstView(): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  try {
    // With postcodes, a page also carries its notices of boroughs near by.
    const [source] = await listBenchmarkSources(site.settings.dataDir);
    if (!source) throw new Error('There are no postcodes to load.');
    const imported = await importEdition(site.database, { path: source.path, now: new Date() });
    if (imported.kind !== 'imported')
      throw new Error(`The postcodes could not be imported: ${JSON.stringify(imported)}`);
    const served = await serveBenchSite(site);
    try {
      const origin = `http://127.0.0.1:${served.port}`;
      const clientDir = join(dataPaths(site.settings.dataDir).current, 'client');
      const views: FirstView[] = [];
      for (const { paths } of listPageKinds(clientDir))
        for (const path of paths) views.push(await measureFirstView(origin, path));
      const boroughs = views.filter(({ path }) => /^\/boroughs\/[^/]+\/$/.test(path));
      return [
        describe('a borough page', boroughs, mostRequests),
        describe('any page', views, mostRequestsOfAnyPage),
        await measureOfflineCopy(origin, (path) => fetchAsIs(origin + path, 'br')),
      ];
    } finally {
      await served.stop();
    }
  } finally {
    await site.dispose();
  }
}

function describe(what: string, views: readonly FirstView[], allowed: number): BenchmarkRow {
  const [heaviest] = views.toSorted((a, b) => b.byteCount - a.byteCount);
  if (!heaviest) throw new Error('There is no page to measure.');
  const mostFiles = Math.max(...views.map(({ files }) => files.length));
  return {
    what: `First view of ${what}, all bytes with brotli (heaviest of ${views.length}: ${heaviest.path})`,
    measured: `${heaviest.byteCount} bytes in ${heaviest.files.length} requests (${partsWords(heaviest)})`,
    reference: `one round trip: ${roundTripBytes} bytes`,
    ratio: (heaviest.byteCount / roundTripBytes).toFixed(2),
    goal: `at most 1, in at most ${allowed} requests`,
    met: heaviest.byteCount <= roundTripBytes && mostFiles <= allowed,
  };
}
