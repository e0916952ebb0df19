/**
 * What a browser downloads so that the whole site works without signal, every byte with brotli as the server sends it.
 */
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { urls } from '../../src/urls.ts';
import type { Fetched } from '../audit/first-view.ts';
import type { BenchmarkRow } from './row.ts';

const mostBytes = 400_000;
const copySchema = z.object({ textsPath: z.string(), indexPaths: z.array(z.string()) });
const textsSchema = z.object({
  files: z.array(z.tuple([z.string(), z.string(), z.string().nullable(), z.string()])),
});

/** @param fetchPath asks for a path with brotli */
export async function measureOfflineCopy(
  origin: string,
  fetchPath: (path: string) => Promise<Fetched>,
): Promise<BenchmarkRow> {
  const worker = await fetchPath(urls.serviceWorker());
  const code = brotliDecompressSync(worker.bytes).toString();
  const copy = copySchema.parse(JSON.parse(/^const copy = (.*);$/m.exec(code)?.[1] ?? ''));
  const texts = await fetchPath(copy.textsPath);
  const index = await Promise.all(copy.indexPaths.map(fetchPath));
  const { files } = textsSchema.parse(JSON.parse(brotliDecompressSync(texts.bytes).toString()));
  const apart = await Promise.all(
    files.map(async ([path]) => (await (await fetch(origin + path)).arrayBuffer()).byteLength),
  );
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  const indexBytes = sum(index.map(({ bytes }) => bytes.length));
  const total = worker.bytes.length + texts.bytes.length + indexBytes;
  return {
    what: `Download for use without signal: ${files.length} pages and other texts, and all postcodes, with brotli`,
    measured: `${total} bytes (worker ${worker.bytes.length}, texts ${texts.bytes.length}, postcodes ${indexBytes})`,
    reference: `${sum(apart)} bytes of the same texts, unpacked`,
    ratio: (total / sum(apart)).toFixed(2),
    goal: `at most ${mostBytes} bytes`,
    met: total <= mostBytes,
  };
}
