/**
 * Imports the built code of the on-demand routes, all of it at once. Astro imports the code of a page when the page is
 * first requested; by then an update may have replaced this process's build, or newer builds may have pushed its folder
 * off the disk.
 */
import { readdir } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param entryFile path of the entry; all modules in its folder and below are imported with it
 * @returns the entry's exports
 */
export async function importServerCode(entryFile: string): Promise<unknown> {
  const entry = await importFile(entryFile);
  const folder = dirname(entryFile);
  const names = await readdir(folder, { recursive: true });
  const chunks = names.filter((name) => name.endsWith('.mjs')).map((name) => join(folder, name));
  keepImported();
  // A module that cannot be imported fails only the requests that need it.
  const outcomes = await Promise.allSettled(chunks.map(importFile));
  for (const [index, { status }] of outcomes.entries())
    if (status === 'fulfilled') imported.add(pathToFileURL(chunks[index] ?? '').href);
  return entry;
}

function importFile(path: string): Promise<unknown> {
  return import(pathToFileURL(path).href);
}

/** Addresses of modules that are in memory, even if their files are gone. */
const imported = new Set<string>();
let isKeeping = false;

/** Node looks for the file of a module even when it has the module already; for these it need not. */
function keepImported(): void {
  if (isKeeping) return;
  isKeeping = true;
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (/^\.\.?\//.test(specifier) && context.parentURL !== undefined) {
        const url = new URL(specifier, context.parentURL).href;
        if (imported.has(url)) return { url, format: 'module', shortCircuit: true };
      }
      return nextResolve(specifier, context);
    },
  });
}
