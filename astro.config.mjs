/**
 * How Astro builds a release. The publisher (src/use-cases/publish/) runs `astro build` with RELEASE_DIR set to the
 * folder of the new release; `npm run dev` uses the same file with the edge of src/server/ put in front.
 */
import { join } from 'node:path';
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { devEdge } from './src/server/dev-integration.ts';
import { keptStyles } from './src/server/kept-styles.ts';
import { maxUploadBytes } from './src/server/limits.ts';
import { releaseRoutes } from './src/server/release-routes.ts';
import { serviceWorkerCode } from './src/server/service-worker-code.ts';
import { dataPaths, findReleaseDir, readSettings } from './src/settings.ts';

const settings = readSettings();
// Two publishers with different data may build in one checkout at the same time: each has its own cache.
const cacheDir = dataPaths(settings.dataDir).buildCache;

/**
 * What Vite puts round an import() also fetches the styles and further parts of what is imported. Ours have neither:
 * without it every first view is 600 bytes lighter. The id is Vite's, in its build-import-analysis plugin.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  output: 'static',
  outDir: findReleaseDir() ?? './dist',
  cacheDir,
  site: settings.publicUrl,
  // The server answers `/boroughs` with a redirect to `/boroughs/`; `/find` and the API have no slash.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  adapter: node({
    mode: 'middleware',
    // The edge has its own limits, narrower but for the import.
    bodySizeLimit: maxUploadBytes,
    experimentalDisableStreaming: true,
  }),
  integrations: [releaseRoutes(), serviceWorkerCode(), devEdge()],
  // The content security policy is the same for all pages, and the server says it.
  security: { checkOrigin: true },
  // The public site keeps nothing about a visitor; without this the adapter writes sessions into node_modules.
  session: false,
  devToolbar: { enabled: false },
  // No page is written in Markdown; its highlighter would want inline styles.
  markdown: { syntaxHighlight: false },
  vite: {
    cacheDir: join(cacheDir, 'vite'),
    plugins: [plainImports, keptStyles({ projectDir: import.meta.dirname, cacheDir })],
    // The policy of pages forbids what is inlined.
    build: { assetsInlineLimit: 0 },
    ssr: { external: ['better-sqlite3'] },
    // Node takes half a second to load its many modules one by one, and every saved change would wait for that.
    environments: { prerender: { resolve: { noExternal: ['drizzle-orm'] } } },
  },
});
