/**
 * Writes a file of a release to disk, with its brotli and gzip forms beside it. Work is spread over Node's thread pool,
 * and a file that exists already is shared with a hard link.
 */
import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { urls } from '../../../urls.ts';
import { findContentType } from './content-types.ts';
import type { ReleaseFile } from './release-layout.ts';

/** A file before it is stored. */
export interface MadeFile extends Omit<ReleaseFile, 'br' | 'gzip'> {
  readonly content: Buffer;
}

/** A release or a build of code, whose files may be shared. */
export interface StoredFiles {
  readonly dir: string;
  readonly filesByDigest: ReadonlyMap<string, ReleaseFile>;
}

/** A release that is being made. */
export interface ReleaseFolder {
  readonly dir: string;
  /** Makes the folder of a file inside it, unless it was made before. */
  makeRoomFor(file: string): void;
}

/** Remembers the folders that it has made: to ask for each of two thousand files takes a twentieth of a publish. */
export function createReleaseFolder(dir: string): ReleaseFolder {
  const made = new Set<string>();
  return {
    dir,
    makeRoomFor(file) {
      const folder = dirname(file);
      if (made.has(folder)) return;
      mkdirSync(join(dir, folder), { recursive: true });
      made.add(folder);
    },
  };
}

export function storedFilesOf(dir: string, files: readonly ReleaseFile[]): StoredFiles {
  return { dir, filesByDigest: new Map(files.map((file) => [file.digest, file])) };
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * Hashed files are compressed once, for ever. All pages may change in one publish (the date on them does every day),
 * and quality 10 takes 4 to 5 ms for one, where 11 takes 10 to 11 ms and saves 3 percent; 9 is no faster than 10 and a
 * seventh larger. Only the few pages that fill nearly all of what a server sends before it must wait get 11.
 */
const brotliQuality = { immutable: 11, page: 10, large: 9, huge: 5 } as const;
const heavyPage = { compressedBytes: 5400, plainBytes: 60_000 } as const;
const gzipLevel = { immutable: 9, page: 9, large: 9, huge: 3 } as const;
/**
 * The offline copy has all pages in one file, and everything else waits for it: at quality 10 it would hold up the
 * publish for seconds for London, and at 9 for ten Londons. Whatever keeps a copy takes brotli, so gzip need not be
 * small: level 6 saves a seventh and takes twice as long.
 */
const largeBytes = 500_000;
const hugeBytes = 4_000_000;

/** Files whose names change with their content. */
const immutablePath = /^\/(?:_astro|lookup)\//;

/**
 * @param name inside `client/`, such as boroughs/index.html
 * @throws Error when it is of no known kind
 */
export function describeFile(name: string, content: Buffer): MadeFile {
  const type = findContentType(name);
  if (!type) throw new Error(`The build holds ${name}, a kind of file without a known content type.`);
  const path = urlPathOf(name);
  return {
    path,
    file: `client/${name}`,
    contentType: type.contentType,
    isImmutable: immutablePath.test(path),
    size: content.length,
    digest: hash('sha256', content),
    content,
  };
}

/**
 * `boroughs/index.html` is served at `/boroughs/`, `404.html` at `/404`, everything else under its own name, except
 * what Open Referral names without an extension: `services.json` and the folder of its services could not exist side by
 * side.
 */
function urlPathOf(name: string): string {
  const path = `/${name}`;
  if (path.startsWith(urls.openReferral())) return path.replace(/(?<=\/)index\.json$|\.json$/, '');
  return path.replace(/\/index\.html$/, '/').replace(/\.html$/, '');
}

/** Writes and compresses a file. */
export async function storeFile(folder: ReleaseFolder, made: MadeFile): Promise<ReleaseFile> {
  folder.makeRoomFor(made.file);
  await writeFile(join(folder.dir, made.file), made.content);
  return storeForms(folder.dir, made);
}

/**
 * Shares a file and its compressed forms with an existing one of the same content.
 * @returns undefined when there is none, or it is damaged
 */
export function shareSame(
  folder: ReleaseFolder,
  made: MadeFile,
  earlier: StoredFiles,
): ReleaseFile | undefined {
  const known = earlier.filesByDigest.get(made.digest);
  if (!known || !isAsMade(join(earlier.dir, known.file), made.content)) return undefined;
  const shared = shareFile(earlier.dir, known, folder, made.file);
  return shared && { ...lineOf(made), ...shared };
}

/** @returns the content of an existing file; undefined when there is none, or it is damaged */
export function readSame({ dir, filesByDigest }: StoredFiles, digest: string): Buffer | undefined {
  const known = filesByDigest.get(digest);
  if (!known) return undefined;
  try {
    const content = readFileSync(join(dir, known.file));
    return hash('sha256', content) === digest ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the compressed forms of an existing file. */
export async function storeForms(dir: string, made: MadeFile): Promise<ReleaseFile> {
  const { file, content, isImmutable } = made;
  const kind = kindOf(content, isImmutable);
  if (findContentType(file)?.isCompressible !== true) return { ...lineOf(made), br: null, gzip: null };
  const [br, gz] = await Promise.all([
    compressText(content, kind),
    compressGzip(content, { level: gzipLevel[kind] }),
  ]);
  return {
    ...lineOf(made),
    br: await storeIfSmaller(dir, `${file}.br`, br, content.length),
    gzip: await storeIfSmaller(dir, `${file}.gz`, gz, content.length),
  };
}

async function compressText(content: Buffer, kind: keyof typeof brotliQuality): Promise<Buffer> {
  const at = (quality: number) =>
    compressBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    });
  const first = await at(brotliQuality[kind]);
  const isHeavyPage =
    kind === 'page' && first.length > heavyPage.compressedBytes && content.length <= heavyPage.plainBytes;
  return isHeavyPage ? at(brotliQuality.immutable) : first;
}

/**
 * Synchronous: a thousand links take a few milliseconds that way, and a tenth of a second one by one through the thread
 * pool; the publishing process does nothing else meanwhile.
 * @returns undefined when it is damaged
 */
export function shareFile(
  fromDir: string,
  known: ReleaseFile,
  folder: ReleaseFolder,
  file: string,
): Pick<ReleaseFile, 'br' | 'gzip'> | undefined {
  const forms = [
    { from: known.file, to: file, size: known.size },
    ...(known.br ? [{ from: known.br.file, to: `${file}.br`, size: known.br.size }] : []),
    ...(known.gzip ? [{ from: known.gzip.file, to: `${file}.gz`, size: known.gzip.size }] : []),
  ];
  folder.makeRoomFor(file);
  try {
    for (const { from, to, size } of forms) shareOne(join(fromDir, from), join(folder.dir, to), size);
  } catch {
    for (const { to } of forms) rmSync(join(folder.dir, to), { force: true });
    return undefined;
  }
  return {
    br: known.br && { ...known.br, file: `${file}.br` },
    gzip: known.gzip && { ...known.gzip, file: `${file}.gz` },
  };
}

function shareOne(from: string, to: string, size: number): void {
  if (statSync(from).size !== size) throw new Error(`${from} has changed its size.`);
  // A link, not a copy: files of a release are never written again. The code may be on another disk.
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** A file damaged on disk would pass into every later release. */
function isAsMade(path: string, content: Buffer): boolean {
  try {
    return readFileSync(path).equals(content);
  } catch {
    return false;
  }
}

function lineOf({ path, file, contentType, isImmutable, size, digest }: MadeFile) {
  return { path, file, contentType, isImmutable, size, digest };
}

function kindOf(content: Buffer, isImmutable: boolean): keyof typeof brotliQuality {
  if (isImmutable) return 'immutable';
  if (content.length > hugeBytes) return 'huge';
  return content.length > largeBytes ? 'large' : 'page';
}

async function storeIfSmaller(dir: string, file: string, bytes: Buffer, plainSize: number) {
  if (bytes.length >= plainSize) return null;
  await writeFile(join(dir, file), bytes);
  return { file, size: bytes.length };
}
