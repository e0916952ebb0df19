/**
 * The integration of astro.config.mjs that builds only the code. Astro compiles the pages that it prerenders into a
 * separate bundle, renders them with it and deletes it. Here that bundle gets our entry and is kept instead, and
 * nothing is rendered: each publish does that, from the data of its day.
 *
 * Both use what Astro offers adapters that prerender elsewhere: `setPrerenderer`, and the module `astro:static-paths`.
 */
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publisherEntryFile } from '../use-cases/publish/site-code.ts';
import { bundleCommands } from './bundle-commands.ts';
import { writeCodeFile } from './code-files.ts';
import { digestSources } from './source-digest.ts';

export const codeBuildName = 'code-build';

/** Astro's name for the entry of that bundle, before its hash. */
const compiledEntry = /^prerender-entry\..*mjs$/;
/** Astro's name for the environment in which it compiles prerendered pages. */
const prerenderEnvironment = 'prerender';

export function codeBuild({ projectDir }: { readonly projectDir: string }): AstroIntegration {
  let digest: string;
  let outDir: string;
  let serverDir: URL;
  let onDemand: readonly string[] = [];
  const entry = fileURLToPath(new URL('../publisher/entry.ts', import.meta.url));
  return {
    name: codeBuildName,
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // Before anything is compiled: a change made meanwhile is not in the build, and causes another.
        digest = await digestSources(projectDir);
        const resolve = { noExternal: true as const, external: ['better-sqlite3'] };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'publisher-entry',
                configEnvironment: (name: string) =>
                  name === prerenderEnvironment
                    ? { build: { rolldownOptions: { input: entry } } }
                    : undefined,
              },
            ],
            // Everything is in the build except the one package with a binary, so that it runs in any place.
            environments: { [prerenderEnvironment]: { resolve }, ssr: { resolve } },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        serverDir = config.build.server;
      },
      'astro:routes:resolved': ({ routes }) => {
        onDemand = routes
          // Paths with an underscore are Astro's own services, which the server does not pass on.
          .filter((route) => !route.isPrerendered && !route.pattern.startsWith('/_'))
          .map((route) => route.patternRegex.source);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: codeBuildName,
          async setup() {
            const compiled = fileURLToPath(new URL('.prerender/', serverDir));
            const name = (await readdir(compiled)).find((file) => compiledEntry.test(file));
            if (name === undefined) throw new Error(`${compiled} has no entry of the publisher.`);
            await cp(compiled, join(outDir, 'publisher'), { recursive: true });
            await writeFile(join(outDir, publisherEntryFile), `export * from './${name}';\n`);
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Nothing is rendered in a build of code.')),
        }),
      'astro:build:done': async () => {
        await bundleCommands({ projectDir, outDir });
        await writeCodeFile({ projectDir, outDir, digest, onDemand });
      },
    },
  };
}
