/**
 * Writes the code of the service worker beside a build, without types and comments, for the
 * publisher to complete (src/use-cases/publish/offline-copy.ts). Used by astro.config.mjs only.
 *
 * Not a module of Vite's: a worker must be one file at a fixed address, and must run in browsers that know no modules
 * in workers.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { AstroIntegration } from 'astro';
import { serviceWorkerFile } from '../use-cases/publish/release-layout.ts';

const source = new URL('../client/service-worker.ts', import.meta.url);

export async function readServiceWorkerCode(): Promise<string> {
  return stripTypeScriptTypes(await readFile(source, 'utf8'))
    .replace(/^export \{\};$/m, '')
    .replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, '\n');
}

export function serviceWorkerCode(): AstroIntegration {
  let outDir: URL | undefined;
  return {
    name: 'service-worker-code',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:done': async () => {
        if (outDir) await writeFile(new URL(serviceWorkerFile, outDir), await readServiceWorkerCode());
      },
    },
  };
}
