/**
 * What a reader fetches to see a borough page for the first time: every byte with brotli, as the server sends it,
 * and the number of requests. The page measured is the heaviest of them all.
 */
import { request } from 'node:http';
import { boroughReferences } from '../../db/reference/boroughs.ts';
import { urls } from '../../src/urls.ts';
import { importEdition } from '../../src/use-cases/postcodes/import-edition.ts';
import { createBenchSite, serveBenchSite } from './bench-site.ts';
import { listBenchmarkSources } from './postcode-source.ts';
import type { BenchmarkRow } from './row.ts';

/** Ten packets of 1,460 bytes, less their frames: what a server sends before it must wait for an answer. */
const roundTripBytes = 14_336;
const mostRequests = 4;

interface Fetched {
  readonly bytes: Buffer;
  readonly encoding: string | undefined;
}

interface FirstView {
  readonly path: string;
  readonly files: readonly { readonly path: string; readonly byteCount: number }[];
  readonly byteCount: number;
}

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
      return [await measureHeaviest(`http://127.0.0.1:${served.port}`)];
    } finally {
      await served.stop();
    }
  } finally {
    await site.dispose();
  }
}

async function measureHeaviest(origin: string): Promise<BenchmarkRow> {
  let heaviest: FirstView | undefined;
  for (const { slug } of boroughReferences) {
    const view = await measureView(origin, urls.borough(slug));
    if (view.byteCount > (heaviest?.byteCount ?? 0)) heaviest = view;
  }
  if (!heaviest) throw new Error('There is no borough page to measure.');
  const parts = heaviest.files.map(({ path, byteCount }) => `${kindOf(path)} ${byteCount}`).join(', ');
  return {
    what: `First view of a borough page, all bytes with brotli (heaviest: ${heaviest.path})`,
    measured: `${heaviest.byteCount} bytes in ${heaviest.files.length} requests (${parts})`,
    reference: `one round trip: ${roundTripBytes} bytes`,
    ratio: (heaviest.byteCount / roundTripBytes).toFixed(2),
    goal: `at most 1, in at most ${mostRequests} requests`,
    met: heaviest.byteCount <= roundTripBytes && heaviest.files.length <= mostRequests,
  };
}

async function measureView(origin: string, path: string): Promise<FirstView> {
  const page = await fetchAsIs(origin + path, 'identity');
  const html = page.bytes.toString();
  // Everything a browser fetches by itself: stylesheets, scripts, icons, pictures.
  const tags = html.match(/<(?:link|script|img)\b[^>]*>/g) ?? [];
  const assets = tags.flatMap((tag) => tag.match(/\b(?:href|src)="([^"]+)"/)?.[1] ?? []);
  const files = await Promise.all(
    [path, ...new Set(assets)].map(async (file) => {
      const { bytes, encoding } = await fetchAsIs(new URL(file, origin).href, 'br');
      if (encoding !== 'br')
        throw new Error(`${file} is not sent with brotli but with ${encoding ?? 'nothing'}.`);
      return { path: file, byteCount: bytes.length };
    }),
  );
  return { path, files, byteCount: files.reduce((sum, { byteCount }) => sum + byteCount, 0) };
}

function kindOf(path: string): string {
  return path.match(/\.(\w+)$/)?.[1] ?? 'html';
}

/** The body as it travels: fetch() would undo the encoding. */
async function fetchAsIs(address: string, encoding: 'br' | 'identity'): Promise<Fetched> {
  return await new Promise((resolve, reject) => {
    const sent = request(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}.`));
        else resolve({ bytes: Buffer.concat(chunks), encoding: response.headers['content-encoding'] });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
