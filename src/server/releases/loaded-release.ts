/**
 * A release in memory: every file with its stored forms and, for each, the headers of its answer. Reading it checks it
 * against its manifest, so that the server never switches to a damaged release.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { policyOf } from '../../use-cases/publish/release/content-policies.ts';
import {
  type ReleaseFile,
  type ReleaseManifest,
  readManifest,
} from '../../use-cases/publish/release/release-layout.ts';
import type { Encoding } from '../http/negotiate.ts';
import { type HeaderList, securityHeaders } from '../http/security-headers.ts';

export interface StoredForm {
  readonly body: Buffer;
  readonly entityTag: string;
  readonly headers: HeaderList;
  /** For 304: the same without the headers that describe the body. */
  readonly unchangedHeaders: HeaderList;
}

export interface StaticFile {
  readonly isImmutable: boolean;
  readonly forms: Readonly<Record<Encoding, StoredForm | undefined>> & { readonly identity: StoredForm };
}

export interface LoadedRelease {
  readonly id: string;
  readonly dir: string;
  readonly manifest: ReleaseManifest;
  /** By URL path, without the error pages. */
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly errorPages: { readonly 404: StaticFile; readonly 500: StaticFile };
}

const cacheForGood: HeaderList = ['Cache-Control', 'public, max-age=31536000, immutable'];
const cacheButAsk: HeaderList = ['Cache-Control', 'public, no-cache'];

/**
 * @param earlier one in memory, made for the same address: unchanged files are taken over from it, and neither read nor
 *   kept a second time
 * @throws Error when the folder holds no complete release
 */
export async function loadRelease(
  dir: string,
  isHttps: boolean,
  earlier?: LoadedRelease,
): Promise<LoadedRelease> {
  const manifest = await readManifest(dir);
  const findSame = createSameFileLookup(earlier);
  const files = new Map<string, StaticFile>();
  for (const file of manifest.files)
    files.set(file.path, findSame(file) ?? (await loadFile(dir, file, isHttps)));
  const notFound = files.get('/404');
  const failure = files.get('/500');
  if (!notFound || !failure) throw new Error(`Release ${manifest.id} has no page for 404 or 500.`);
  files.delete('/404');
  files.delete('/500');
  return { id: manifest.id, dir, manifest, files, errorPages: { 404: notFound, 500: failure } };
}

/** Finds the file in memory with the same manifest line. */
function createSameFileLookup(
  earlier: LoadedRelease | undefined,
): (file: ReleaseFile) => StaticFile | undefined {
  if (!earlier) return () => undefined;
  const lines = new Map(earlier.manifest.files.map((file) => [file.path, file]));
  const held = new Map([
    ...earlier.files,
    ['/404', earlier.errorPages[404]],
    ['/500', earlier.errorPages[500]],
  ] as const);
  return (file) => (isDeepStrictEqual(lines.get(file.path), file) ? held.get(file.path) : undefined);
}

/**
 * The immutable files of a kept release: a page that a reader opened before a switch still requests them.
 * @param find a file in memory, which is not read again: its path changes with its content
 */
export async function loadImmutableFiles(
  dir: string,
  isHttps: boolean,
  find: (path: string) => StaticFile | undefined,
): Promise<ReadonlyMap<string, StaticFile>> {
  const manifest = await readManifest(dir);
  const files = new Map<string, StaticFile>();
  for (const file of manifest.files) {
    if (file.isImmutable) files.set(file.path, find(file.path) ?? (await loadFile(dir, file, isHttps)));
  }
  return files;
}

/** The hashed files of a build of code, by URL path. */
export async function loadOwnFiles(
  { dir, files }: { readonly dir: string; readonly files: readonly ReleaseFile[] },
  isHttps: boolean,
): Promise<ReadonlyMap<string, StaticFile>> {
  const loaded = new Map<string, StaticFile>();
  for (const file of files) if (file.isImmutable) loaded.set(file.path, await loadFile(dir, file, isHttps));
  return loaded;
}

/** Folders of releases, newest first. */
export async function listReleaseDirs(releasesDir: string): Promise<readonly string[]> {
  const names = await readdir(releasesDir).catch(() => []);
  return names
    .sort()
    .reverse()
    .map((name) => join(releasesDir, name));
}

async function loadFile(dir: string, file: ReleaseFile, isHttps: boolean): Promise<StaticFile> {
  const plain = await readChecked(join(dir, file.file), file.size);
  if (createHash('sha256').update(plain).digest('hex') !== file.digest) {
    throw new Error(`${file.file} of the release in ${dir} is not as it was published.`);
  }
  const stored = async (form: ReleaseFile['br'], encoding: Encoding) =>
    form ? buildForm(file, await readChecked(join(dir, form.file), form.size), encoding, isHttps) : undefined;
  return {
    isImmutable: file.isImmutable,
    forms: {
      br: await stored(file.br, 'br'),
      gzip: await stored(file.gzip, 'gzip'),
      identity: buildForm(file, plain, 'identity', isHttps),
    },
  };
}

async function readChecked(path: string, size: number): Promise<Buffer> {
  const content = await readFile(path);
  if (content.length !== size)
    throw new Error(`${path} has ${content.length} bytes and should have ${size}.`);
  return content;
}

/** Long enough that no two contents share one. */
const tagLength = 32;

function buildForm(file: ReleaseFile, body: Buffer, encoding: Encoding, isHttps: boolean): StoredForm {
  const suffix = encoding === 'identity' ? '' : `-${encoding}`;
  const entityTag = `"${file.digest.slice(0, tagLength)}${suffix}"`;
  const unchangedHeaders = [
    'ETag',
    entityTag,
    ...(file.isImmutable ? cacheForGood : cacheButAsk),
    'Vary',
    'Accept-Encoding',
    'Content-Security-Policy',
    policyOf(file.path, file.contentType, isHttps),
    ...securityHeaders(file.path, isHttps),
  ];
  const headers = [
    'Content-Type',
    file.contentType,
    'Content-Length',
    String(body.length),
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    'Accept-Ranges',
    'none',
    ...unchangedHeaders,
  ];
  return { body, entityTag, headers, unchangedHeaders };
}
