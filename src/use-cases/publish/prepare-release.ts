/**
 * Turns what Astro built into a release: lists and checks its files, compresses them and writes the manifest that
 * the server reads. Called by the publisher after the build.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { urls } from '../../urls.ts';
import { eachAtOnce } from '../each-at-once.ts';
import { type BuiltFile, checkRelease } from './check-release.ts';
import { type EarlierRelease, storeForms } from './compress.ts';
import { findContentType } from './content-types.ts';
import { writeOfflineCopy } from './offline-copy.ts';
import {
  manifestFile,
  onDemandRoutesFile,
  type ReleaseFile,
  type ReleaseManifest,
} from './release-layout.ts';

export interface ReleaseToPrepare {
  readonly releaseDir: string;
  readonly builtOn: string;
  readonly sourceDigest: string;
  readonly publicUrl: string;
  readonly operator: ReleaseManifest['operator'];
  readonly dataLicence: ReleaseManifest['dataLicence'];
  readonly offline: boolean;
  /** From when on the reader of a copy made by this release is warned. */
  readonly copyOldOn: string;
  readonly requiredPaths: readonly string[];
  readonly earlier: EarlierRelease | undefined;
}

/** Files whose names change with their content. */
const immutablePath = /^\/(?:_astro|lookup)\//;
/** As many as the thread pool takes at once; more would only hold more files in memory. */
const filesAtOnce = 4;

/** @throws Error that says what is wrong with the build */
export async function prepareRelease(release: ReleaseToPrepare): Promise<ReleaseManifest> {
  const { releaseDir } = release;
  const built = await listBuiltFiles(releaseDir);
  await checkRelease({
    releaseDir,
    publicUrl: release.publicUrl,
    files: built,
    requiredPaths: release.requiredPaths,
    onDemand: await readOnDemandRoutes(releaseDir),
  });
  const offline = await writeOfflineCopy({
    releaseDir,
    files: built,
    isHttps: release.publicUrl.startsWith('https:'),
    isKept: release.offline,
    madeOn: release.builtOn,
    oldOn: release.copyOldOn,
  });
  const files: ReleaseFile[] = [];
  // First the copy of all pages, which takes longest.
  await eachAtOnce([...offline, ...built], filesAtOnce, async (file) => {
    files.push(await describeFile(releaseDir, file, release.earlier));
  });
  const manifest: ReleaseManifest = {
    format: 1,
    id: basename(releaseDir),
    builtOn: release.builtOn,
    sourceDigest: release.sourceDigest,
    publicUrl: release.publicUrl,
    operator: release.operator,
    dataLicence: release.dataLicence,
    offline: release.offline,
    serverDigest: await digestServerCode(releaseDir),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  // Under its name only when whole: a folder with a manifest is a complete release.
  await writeFile(join(releaseDir, `${manifestFile}.part`), JSON.stringify(manifest));
  await rename(join(releaseDir, `${manifestFile}.part`), join(releaseDir, manifestFile));
  return manifest;
}

async function listBuiltFiles(releaseDir: string): Promise<readonly BuiltFile[]> {
  const names = await listNames(join(releaseDir, 'client'));
  return names.map((name) => {
    const type = findContentType(name);
    if (!type) throw new Error(`The build holds ${name}, a kind of file without a known content type.`);
    const path = urlPathOf(name);
    return {
      path,
      file: `client/${name}`,
      contentType: type.contentType,
    };
  });
}

/**
 * `boroughs/index.html` is read at `/boroughs/`, `404.html` at `/404`, everything else under its own name, except what
 * Open Referral names without an ending: `services.json` and the folder of its services could not stand side by side.
 */
function urlPathOf(name: string): string {
  const path = `/${name}`;
  if (path.startsWith(urls.openReferral())) return path.replace(/(?<=\/)index\.json$|\.json$/, '');
  return path.replace(/\/index\.html$/, '/').replace(/\.html$/, '');
}

async function readOnDemandRoutes(releaseDir: string): Promise<readonly RegExp[]> {
  const text = await readFile(join(releaseDir, onDemandRoutesFile), 'utf8');
  return z
    .array(z.string())
    .parse(JSON.parse(text))
    .map((source) => new RegExp(source));
}

async function describeFile(
  releaseDir: string,
  built: BuiltFile,
  earlier: EarlierRelease | undefined,
): Promise<ReleaseFile> {
  const content = await readFile(join(releaseDir, built.file));
  const digest = createHash('sha256').update(content).digest('hex');
  const isImmutable = immutablePath.test(built.path);
  const isCompressible = findContentType(built.file)?.isCompressible === true;
  const facts = { digest, isImmutable, isCompressible };
  const forms = await storeForms(releaseDir, built.file, content, facts, earlier);
  return { ...built, ...forms, isImmutable, size: content.length, digest };
}

/**
 * Astro writes the release's own path into the code, and the names of chunks follow from their content: both are
 * left out of the digest, or every release would seem to have new code.
 */
async function digestServerCode(releaseDir: string): Promise<string> {
  const serverDir = join(releaseDir, 'server');
  const withoutHashes = (text: string) =>
    text.replaceAll(basename(releaseDir), 'RELEASE').replace(/_[\w-]{8}\.mjs/g, '.mjs');
  const chunks = await Promise.all(
    (await listNames(serverDir)).map(
      async (name) =>
        `${withoutHashes(name)}\0${withoutHashes(await readFile(join(serverDir, name), 'latin1'))}\0`,
    ),
  );
  return createHash('sha256').update(chunks.sort().join('')).digest('hex');
}

async function listNames(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
