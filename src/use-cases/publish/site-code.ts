/**
 * The built code of the site on disk: the contract between the build (src/build/), which makes it once for each version
 * of the code, and everything that runs it.
 *
 *     dist/site/client/…       files for browsers that come from code, with `.br` and `.gz` forms beside them
 *     dist/site/server/…       the code of routes rendered on demand
 *     dist/site/publisher/…    the code of public pages, and of publishing
 *     dist/site/*.mjs          the commands, migrations/ and what else they need: src/build/bundle-commands.ts
 *     dist/site/code.json      written last: a folder without it is no build
 *
 * `dist/site` is a link to a folder of its own for each build: processes that run an older one keep it.
 */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { releaseFileSchema } from './release/release-layout.ts';

export const codeFile = 'code.json';
export const serverEntryFile = 'server/entry.mjs';
export const publisherEntryFile = 'publisher/entry.mjs';

const siteCodeSchema = z.object({
  format: z.literal(1),
  /** Digest of all sources of the code: its version. */
  digest: z.string().length(64),
  /** For browsers. */
  files: z.array(releaseFileSchema),
  /** The files that Node runs. */
  modules: z.array(releaseFileSchema.pick({ file: true, digest: true })),
  /** Sources of regular expressions: paths of routes rendered on demand. */
  onDemand: z.array(z.string()),
  /** The code of the service worker, which the publisher completes. */
  serviceWorker: z.string(),
});

export type SiteCodeFile = z.infer<typeof siteCodeSchema>;

export interface SiteCode extends SiteCodeFile {
  /** Absolute, and the same for as long as a process runs. */
  readonly dir: string;
}

/** The root of a checkout. */
export function siteCodeDir(projectDir: string): string {
  return join(projectDir, 'dist/site');
}

/** @throws Error when the folder holds no complete build */
export async function readSiteCode(dir: string): Promise<SiteCode> {
  const real = await realpath(dir);
  const text = await readFile(join(real, codeFile), 'utf8');
  return { ...siteCodeSchema.parse(JSON.parse(text)), dir: real };
}

/**
 * Reads a build and compares every file with its digest.
 * @throws Error that names what is missing or has changed since it was built
 */
export async function readWholeCode(dir: string): Promise<SiteCode> {
  const code = await readSiteCode(dir);
  for (const { file, digest } of [...code.files, ...code.modules]) {
    const content = await readFile(join(code.dir, file));
    if (createHash('sha256').update(content).digest('hex') !== digest)
      throw new Error(`${file} is not as it was built.`);
  }
  for (const { br, gzip } of code.files)
    for (const form of [br, gzip])
      if (form && (await stat(join(code.dir, form.file))).size !== form.size)
        throw new Error(`${form.file} is not as it was built.`);
  return code;
}
