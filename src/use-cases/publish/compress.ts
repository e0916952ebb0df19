/**
 * Writes the brotli and gzip forms of a release's files beside them. Work is spread over Node's thread pool, and a
 * file that has not changed since the last release shares all its forms with it.
 */
import { link, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ReleaseFile } from './release-layout.ts';

export interface EarlierRelease {
  readonly dir: string;
  readonly filesByDigest: ReadonlyMap<string, ReleaseFile>;
}

type StoredForms = Pick<ReleaseFile, 'br' | 'gzip'>;

export interface FileFacts {
  readonly digest: string;
  readonly isImmutable: boolean;
  readonly isCompressible: boolean;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * Hashed files are compressed once in their life. Pages may all change in one publish (the date on them does every
 * day), and quality 10 takes 4 to 5 ms for one where 11 takes 10 to 11 and saves 3 in 100 bytes; 9 is no faster
 * than 10 and a seventh larger.
 */
const brotliQuality = { immutable: 11, page: 10, large: 9 } as const;
/** The copy for use without signal has all pages in one file: at 10 it would hold up the publish for seconds. */
const largeBytes = 500_000;
const gzipLevel = 9;

function kindOf(content: Buffer, isImmutable: boolean): keyof typeof brotliQuality {
  if (isImmutable) return 'immutable';
  return content.length > largeBytes ? 'large' : 'page';
}

/** Takes over the file with the same content, and its forms, from the release before, when there is one. */
export async function storeForms(
  releaseDir: string,
  file: string,
  content: Buffer,
  { digest, isImmutable, isCompressible }: FileFacts,
  earlier: EarlierRelease | undefined,
): Promise<StoredForms> {
  const known = earlier?.filesByDigest.get(digest);
  if (earlier && known) {
    const taken = await takeOver(earlier.dir, known, releaseDir, { file, content });
    if (taken) return taken;
  }
  if (!isCompressible) return { br: null, gzip: null };
  const [br, gz] = await Promise.all([
    compressBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality[kindOf(content, isImmutable)],
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    compressGzip(content, { level: gzipLevel }),
  ]);
  return {
    br: await storeIfSmaller(releaseDir, `${file}.br`, br, content.length),
    gzip: await storeIfSmaller(releaseDir, `${file}.gz`, gz, content.length),
  };
}

async function storeIfSmaller(releaseDir: string, file: string, bytes: Buffer, plainSize: number) {
  if (bytes.length >= plainSize) return null;
  await writeFile(join(releaseDir, file), bytes);
  return { file, size: bytes.length };
}

async function takeOver(
  earlierDir: string,
  known: ReleaseFile,
  releaseDir: string,
  { file, content }: { readonly file: string; readonly content: Buffer },
): Promise<StoredForms | undefined> {
  try {
    await sharePlain(join(earlierDir, known.file), join(releaseDir, file), content);
    return {
      br: known.br && (await takeOverOne(earlierDir, known.br, releaseDir, `${file}.br`)),
      gzip: known.gzip && (await takeOverOne(earlierDir, known.gzip, releaseDir, `${file}.gz`)),
    };
  } catch {
    // The earlier release is damaged or lies on a disk without hard links: compress again.
    return undefined;
  }
}

/** Only with what is as it was published: a file that was damaged on the disk would pass into every later release. */
async function sharePlain(earlier: string, own: string, content: Buffer): Promise<void> {
  if (!(await readFile(earlier)).equals(content)) throw new Error(`${earlier} has changed.`);
  await link(earlier, `${own}.shared`);
  await rename(`${own}.shared`, own);
}

async function takeOverOne(
  earlierDir: string,
  form: { file: string; size: number },
  releaseDir: string,
  file: string,
) {
  const from = join(earlierDir, form.file);
  // A link, not a copy: files of a release are never written again.
  if ((await stat(from)).size !== form.size) throw new Error(`${form.file} has changed its size.`);
  await link(from, join(releaseDir, file));
  return { file, size: form.size };
}
