/**
 * Writes beside a build which routes are rendered on demand, so that the publisher can tell a link to one of them
 * from a broken link. Used by astro.config.mjs only.
 */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { onDemandRoutesFile } from '../use-cases/publish/release-layout.ts';

export function releaseRoutes(): AstroIntegration {
  let outDir: URL | undefined;
  let patterns: string[] = [];
  return {
    name: 'release-routes',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:routes:resolved': ({ routes }) => {
        patterns = routes
          // Paths with an underscore are Astro's own services, which the server does not pass on.
          .filter((route) => !route.isPrerendered && !route.pattern.startsWith('/_'))
          .map((route) => route.patternRegex.source);
      },
      'astro:build:done': async () => {
        if (outDir) await writeFile(new URL(onDemandRoutesFile, outDir), JSON.stringify(patterns));
      },
    },
  };
}
