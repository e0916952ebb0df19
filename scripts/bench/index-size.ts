/** Measures the files that browsers look postcodes up in: their size under brotli, and how long decoding takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { decodeLiveIndex } from '../../src/domain/lookup/index/live-index.ts';
import { buildIndexes, countEdition, listLiveSectors } from '../../src/use-cases/postcodes/build-edition.ts';
import { nameEdition } from '../../src/use-cases/postcodes/edition-name.ts';
import { openPostcodeSource } from '../../src/use-cases/postcodes/open-source.ts';
import { readEdition } from '../../src/use-cases/postcodes/read-edition.ts';
import { listBenchmarkSources } from './postcode-source.ts';
import type { BenchmarkRow } from './row.ts';

const largestLiveBytes = 48 * 1024;

export async function measureIndexSize(): Promise<BenchmarkRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-index-'));
  try {
    const [source] = await listBenchmarkSources(folder);
    if (!source) throw new Error('There is no postcode file to measure.');
    const { liveBytes, otherBytes, liveLondon, blindBytes, decodeMs } = await buildFrom(source.path);
    const live = compressedLength(liveBytes);
    return [
      {
        what: `Index of ${count(liveLondon)} live postcodes (${source.name}), brotli; decoded in ${decodeMs.toFixed(0)} ms`,
        measured: `${count(live)} bytes`,
        reference: `${count(blindBytes)} bytes to choose them blindly out of their sectors, without borough or near`,
        ratio: (live / blindBytes).toFixed(2),
        goal: `at most ${count(largestLiveBytes)} bytes`,
        met: live <= largestLiveBytes,
      },
      {
        what: 'Second index, of terminated and outside postcodes, brotli',
        measured: `${count(compressedLength(otherBytes))} bytes`,
        reference: `${count(live)} bytes of the first`,
        ratio: (compressedLength(otherBytes) / live).toFixed(2),
        goal: 'fetched only when the first has no answer',
        met: true,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildFrom(path: string) {
  const source = await openPostcodeSource(path);
  try {
    const { product, collected } = await readEdition(
      source,
      boroughReferences.map(({ code }) => code),
    );
    const edition = await nameEdition(source, { product });
    const { liveLondon } = countEdition(collected);
    const { liveIndex, otherIndex } = buildIndexes(edition, collected, liveLondon);
    const units = listLiveSectors(collected).map((sector) => sector.units.length);
    const startedAt = performance.now();
    decodeLiveIndex(liveIndex);
    const decodeMs = performance.now() - startedAt;
    return {
      liveBytes: liveIndex,
      otherBytes: otherIndex,
      liveLondon,
      blindBytes: blindBytes(units),
      decodeMs,
    };
  } finally {
    source.close();
  }
}

/** Bytes that say which of 400 units each sector has, when any choice of that many is as likely as another. */
function blindBytes(unitCounts: readonly number[]): number {
  const bits = unitCounts.reduce((sum, units) => sum + logChoose(400, units), 0);
  return Math.round(bits / 8);
}

/** Base 2. */
function logChoose(all: number, chosen: number): number {
  let bits = 0;
  for (let at = 1; at <= chosen; at++) bits += Math.log2((all - chosen + at) / at);
  return bits;
}

function compressedLength(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
