/**
 * A digest of all sources of the site's code: its version. A different one means that the code has changed, so that
 * `npm start` must build it before it serves.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { shippedSources } from './shipped-files.ts';

/** Folders and files of the project that a build reads; missing ones are skipped. */
const sources = ['src', 'db', 'public', 'astro.config.mjs', 'package-lock.json', ...shippedSources];

/** @returns SHA-256, hexadecimal, of the names and contents of all source files */
export async function digestSources(projectDir: string): Promise<string> {
  const files = (await Promise.all(sources.map((path) => listFiles(join(projectDir, path))))).flat();
  const names = files.map((file) => relative(projectDir, file).split(sep).join('/')).sort();
  const hash = createHash('sha256');
  for (const name of names) {
    const content = await readFile(join(projectDir, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
