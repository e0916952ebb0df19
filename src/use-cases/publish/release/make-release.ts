/**
 * Makes a release from rendered files and from files that come from code: each file is written to disk as it comes,
 * then all are checked together, and the manifest that the server reads is written last.
 */

import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Settings } from '../../../settings.ts';
import type { SiteCode } from '../site-code.ts';
import { checkRelease, readLinks } from './check-release.ts';
import { createMakingMemory, type MakingMemory } from './digest-memory.ts';
import { openLinkMemory } from './link-memory.ts';
import {
  isKeptText,
  makeOfflineCopy,
  type OfflineText,
  offlineTextOf,
  openTextMemory,
} from './offline-copy.ts';
import type { PageLinks } from './page-links.ts';
import { manifestFile, type ReleaseFile, type ReleaseManifest } from './release-layout.ts';
import type { RenderedFile } from './rendered-file.ts';
import {
  createReleaseFolder,
  describeFile,
  type MadeFile,
  readSame,
  type StoredFiles,
  shareFile,
  shareSame,
  storeFile,
} from './store-file.ts';

export interface ReleaseToMake {
  readonly releaseDir: string;
  readonly builtOn: string;
  readonly settings: Settings;
  readonly code: SiteCode;
  readonly rendered: AsyncIterable<RenderedFile>;
  /** The date from which readers of this release's offline copy are warned. */
  readonly copyOldOn: string;
  readonly requiredPaths: readonly string[];
  readonly earlier: StoredFiles | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** As many as the thread pool takes at once; more would only hold more files in memory. */
const filesAtOnce = 4;

export interface MadeRelease {
  readonly manifest: ReleaseManifest;
  /** Files shared with the previous release, which were flushed to disk before it went live. */
  readonly onDisk: ReadonlySet<string>;
}

/** @throws Error that says what is wrong with it */
export async function makeRelease(release: ReleaseToMake): Promise<MadeRelease> {
  const { releaseDir, settings, code } = release;
  const isHttps = settings.publicUrl.startsWith('https:');
  const files: ReleaseFile[] = [];
  const links = new Map<string, PageLinks>();
  const texts: OfflineText[] = [];
  const names = new Set<string>();
  const recallLinks = openLinkMemory();
  const recallText = openTextMemory();
  const pages = openPageMemory();
  const storing = createQueue(filesAtOnce);
  const look = (file: Omit<MadeFile, 'content'>, content: Buffer) => {
    const found = readLinks(file, content, recallLinks);
    if (found) links.set(file.path, found);
    if (settings.offline && isKeptText(file)) texts.push(offlineTextOf(file, content, isHttps, recallText));
  };
  const onDisk = new Set<string>();
  const folder = createReleaseFolder(releaseDir);
  const share = (made: MadeFile) => {
    const shared = release.earlier && shareSame(folder, made, release.earlier);
    if (!shared) return false;
    files.push(shared);
    for (const { file } of [shared, shared.br, shared.gzip].filter((form) => form !== null)) onDisk.add(file);
    return true;
  };
  const store = async (made: MadeFile) => {
    if (share(made)) return;
    await storing.add(async () => {
      files.push(await storeFile(folder, made));
    });
  };

  for (const file of code.files) {
    names.add(file.file);
    const content = await readFile(join(code.dir, file.file));
    look(file, content);
    const made = describeFile(file.file.replace(/^client\//, ''), content);
    if (share(made)) continue;
    if (made.digest !== file.digest || !shareFile(code.dir, file, folder, file.file))
      throw new Error(`${file.file} of the code in ${code.dir} is damaged: build it again.`);
    files.push(file);
  }
  try {
    for await (const page of release.rendered) {
      release.signal?.throwIfAborted();
      const made = await makePage(page, release.earlier, pages, code.digest);
      if (names.has(made.file)) throw new Error(`${made.path} was made twice.`);
      names.add(made.file);
      look(made, made.content);
      await store(made);
    }
  } finally {
    await storing.end();
  }
  checkRelease({
    publicUrl: settings.publicUrl,
    files,
    links,
    requiredPaths: release.requiredPaths,
    onDemand: code.onDemand.map((source) => new RegExp(source)),
  });
  const offline = makeOfflineCopy({
    code: code.serviceWorker,
    texts: texts.sort((one, other) => (one.path < other.path ? -1 : 1)),
    links,
    indexPaths: files.map(({ path }) => path).filter((path) => /^\/lookup\//.test(path)),
    isKept: settings.offline,
    madeOn: release.builtOn,
    oldOn: release.copyOldOn,
  });
  for (const { name, body } of offline) await store(describeFile(name, body));
  await storing.end();
  const manifest: ReleaseManifest = {
    format: 2,
    id: basename(releaseDir),
    builtOn: release.builtOn,
    code: code.digest,
    publicUrl: settings.publicUrl,
    operator: settings.operator,
    dataLicence: settings.dataLicence,
    offline: settings.offline,
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  // Under its name only when whole: a folder with a manifest is a complete release.
  await writeFile(join(releaseDir, `${manifestFile}.part`), JSON.stringify(manifest));
  await rename(join(releaseDir, `${manifestFile}.part`), join(releaseDir, manifestFile));
  return { manifest, onDisk };
}

const openPageMemory = createMakingMemory();

/** Takes the file of the previous release where nothing that the page sees has changed since. */
async function makePage(
  { name, seen, render }: RenderedFile,
  earlier: StoredFiles | undefined,
  memory: MakingMemory,
  codeDigest: string,
): Promise<MadeFile> {
  if (seen === null) return describeFile(name, await render());
  const from = `${codeDigest} ${name} ${seen}`;
  const digest = memory.recall(from);
  const same = digest === undefined ? undefined : earlier && readSame(earlier, digest);
  const made = describeFile(name, same ?? (await render()));
  memory.keep(from, made.digest);
  return made;
}

/** Runs a limited number of tasks at once. Adding one waits until there is room, so that few files are in memory. */
function createQueue(atOnce: number) {
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const rethrow = () => {
    if (failure) throw failure.error;
  };
  return {
    /** @throws the first failure of any task added before */
    async add(work: () => Promise<void>): Promise<void> {
      while (running.size >= atOnce) await Promise.race(running);
      rethrow();
      const run: Promise<void> = work()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => running.delete(run));
      running.add(run);
    },
    /** @throws the first failure, when all have ended */
    async end(): Promise<void> {
      await Promise.all(running);
      rethrow();
    },
  };
}
