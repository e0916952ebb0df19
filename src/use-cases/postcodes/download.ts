/**
 * Downloads a product of Ordnance Survey into DATA_DIR/downloads. The file gets its name only when it is complete, so
 * that a broken download is never taken for one.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Refusal, type Refused, toRefused } from './refusal.ts';

export interface DownloadInput {
  readonly url: string;
  /** Made when missing. */
  readonly folder: string;
  /** Longest wait for the next bytes. */
  readonly stallMs?: number;
  /** @param total undefined when the server does not say */
  readonly onProgress?: (done: number, total: number | undefined) => void;
}

export interface Downloaded {
  readonly kind: 'downloaded';
  readonly path: string;
  readonly byteCount: number;
}

export interface DownloadedProduct {
  readonly fileName: string;
  /** What is downloaded, for messages: `The postcodes`. */
  readonly what: string;
  /** What to do instead, as the end of a sentence. */
  readonly instead: string;
}

const codePointOpen: DownloadedProduct = {
  fileName: 'codepo_gb.zip',
  what: 'The postcodes',
  instead: 'download Code-Point Open (CSV) or ONSPD elsewhere and pass the file: npm run postcodes -- FILE.',
};

export function downloadPostcodes(input: DownloadInput): Promise<Downloaded | Refused> {
  return downloadProduct(codePointOpen, input);
}

export async function downloadProduct(
  product: DownloadedProduct,
  input: DownloadInput,
): Promise<Downloaded | Refused> {
  const path = join(input.folder, product.fileName);
  const part = `${path}.part`;
  try {
    await mkdir(input.folder, { recursive: true });
    const byteCount = await fetchInto(part, product, input);
    await rename(part, path);
    return { kind: 'downloaded', path, byteCount };
  } catch (error) {
    await rm(part, { force: true });
    return toRefused(error);
  }
}

async function fetchInto(
  part: string,
  product: DownloadedProduct,
  { url, stallMs = 30_000, onProgress }: DownloadInput,
): Promise<number> {
  const stall = new AbortController();
  const timer = setTimeout(
    () => stall.abort(new Error(`nothing arrived for ${stallMs / 1000} seconds`)),
    stallMs,
  );
  let done = 0;
  try {
    const response = await fetch(url, { signal: stall.signal }).catch((error: unknown) => {
      throw failed(product, url, error);
    });
    if (!response.ok || !response.body)
      throw failed(product, url, new Error(`the server answered ${response.status}`));
    const length = Number(response.headers.get('content-length')) || undefined;
    // fetch unpacks a compressed answer, and then the length is not that of the file.
    const total = response.headers.has('content-encoding') ? undefined : length;
    const counting = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        timer.refresh();
        done += chunk.length;
        onProgress?.(done, total);
        next(null, chunk);
      },
    });
    const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
    body.on('error', () => {});
    await pipeline(body, counting, createWriteStream(part)).catch((error: unknown) => {
      throw isDiskError(error)
        ? error
        : failed(product, url, stall.signal.aborted ? stall.signal.reason : error);
    });
    if (total !== undefined && done !== total)
      throw failed(product, url, new Error(`${done} of ${total} bytes arrived`));
    return done;
  } finally {
    clearTimeout(timer);
  }
}

function isDiskError(error: unknown): boolean {
  return (
    error instanceof Error && 'syscall' in error && (error.syscall === 'write' || error.syscall === 'open')
  );
}

function failed({ what: name, instead }: DownloadedProduct, url: string, cause: unknown): Refusal {
  // fetch says only "fetch failed" and keeps the reason in its cause.
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const what = reason instanceof Error ? reason.message || reason.name : String(reason);
  return new Refusal(
    'download-failed',
    `${name} could not be downloaded from ${url} (${what}). The edition in use is unchanged. Check the network, or ${instead}`,
  );
}
