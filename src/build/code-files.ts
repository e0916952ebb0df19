/** Lists the files that a build of code holds for browsers and makes their compressed forms, once for all releases. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ReleaseFile } from '../use-cases/publish/release/release-layout.ts';
import { describeFile, storeForms } from '../use-cases/publish/release/store-file.ts';
import { codeFile, type SiteCodeFile } from '../use-cases/publish/site-code.ts';
import { eachAtOnce } from '../use-cases/shared/each-at-once.ts';
import { readServiceWorkerCode } from './service-worker-code.ts';

export interface CodeToDescribe {
  readonly projectDir: string;
  readonly outDir: string;
  readonly digest: string;
  readonly onDemand: readonly string[];
}

/** As many as the thread pool takes at once. */
const filesAtOnce = 4;

export async function writeCodeFile({ projectDir, outDir, digest, onDemand }: CodeToDescribe): Promise<void> {
  const files: ReleaseFile[] = [];
  await eachAtOnce(await listNames(join(outDir, 'client')), filesAtOnce, async (name) => {
    files.push(await storeForms(outDir, describeFile(name, await readFile(join(outDir, 'client', name)))));
  });
  const modules = (await listNames(outDir)).filter(isRun).map(async (file) => {
    const content = await readFile(join(outDir, file));
    return { file, digest: createHash('sha256').update(content).digest('hex') };
  });
  const code: SiteCodeFile = {
    format: 1,
    digest,
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    modules: await Promise.all(modules),
    onDemand: [...onDemand],
    serviceWorker: await readServiceWorkerCode(projectDir),
  };
  // Gets its name only when complete: a folder with this file is a complete build.
  await writeFile(join(outDir, `${codeFile}.part`), JSON.stringify(code));
  await rename(join(outDir, `${codeFile}.part`), join(outDir, codeFile));
}

/** Files for browsers are listed separately, and what npm may replace on another platform is left out. */
function isRun(file: string): boolean {
  return !/^(?:client|node_modules)\//.test(file) && file !== 'package.json';
}

async function listNames(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
