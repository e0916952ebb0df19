/**
 * What a release is on disk: the contract between the publisher, which writes one, and the server, which reads it.
 *
 *     releases/{id}/client/…        what readers get, with `.br` and `.gz` forms beside it
 *     releases/{id}/release.json    written last: a folder without it is no release
 */
import { readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { dataLicenceIds } from '../../../settings.ts';

export const manifestFile = 'release.json';
const storedFormSchema = z.object({ file: z.string(), size: z.number().int().positive() });

export const releaseFileSchema = z.object({
  /** URL path in its canonical form: `/boroughs/`, `/_astro/site.Ab12.css`. Error pages: `/404`, `/500`. */
  path: z.string().startsWith('/'),
  /** Inside the release folder. */
  file: z.string(),
  contentType: z.string(),
  /** Its name changes with its content. */
  isImmutable: z.boolean(),
  size: z.number().int().positive(),
  /** SHA-256 of the content, hexadecimal. */
  digest: z.string().length(64),
  br: storedFormSchema.nullable(),
  gzip: storedFormSchema.nullable(),
});

const manifestSchema = z.object({
  /** 1 held its own code, which is no longer run; 2 says which code rendered it. */
  format: z.literal([1, 2]),
  id: z.string(),
  /** London date on which it was made. */
  builtOn: z.string(),
  /** Digest of the code that rendered it; null where unknown. */
  code: z.string().nullable().default(null),
  /** The address the pages were made for. */
  publicUrl: z.string(),
  /** The licence for reuse that the data files name. */
  dataLicence: z.enum(dataLicenceIds).default('OGL-UK-3.0'),
  /** The operator that the pages name. */
  operator: z.object({ name: z.string(), email: z.string().nullable() }).nullable().default(null),
  /** Whether browsers keep an offline copy. */
  offline: z.boolean().default(true),
  files: z.array(releaseFileSchema),
});

export type ReleaseFile = z.infer<typeof releaseFileSchema>;
export type ReleaseManifest = z.infer<typeof manifestSchema>;

/** @throws Error when the folder holds no complete release */
export async function readManifest(releaseDir: string): Promise<ReleaseManifest> {
  const text = await readFile(join(releaseDir, manifestFile), 'utf8');
  return manifestSchema.parse(JSON.parse(text));
}

/** The release that `current` points to; undefined when there is none yet. */
export async function findCurrentReleaseId(currentLink: string): Promise<string | undefined> {
  try {
    return basename(await readlink(currentLink));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
