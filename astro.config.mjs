/**
 * How Astro builds the code of the site (src/build/); nothing in it depends on data, settings or the day. `npm run dev`
 * uses the same file with the request handler of src/server/ put in front.
 */
import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';
import { codeBuild } from './src/build/code-build.ts';
import { translationCodes } from './src/domain/languages/languages.ts';
import { devRequestHandler } from './src/server/dev-integration.ts';
import { maxUploadBytes } from './src/server/http/limits.ts';

/**
 * What Vite puts round an import() also fetches the styles and further parts of what is imported. Ours have neither:
 * without it every first view is 600 bytes lighter. The id is Vite's, in its build-import-analysis plugin.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  // Else a script has a list of the further parts of what it imports. Astro sets its own for all builds at once.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** govuk-frontend writes each colour beside its property, for browsers that are too old for our own properties. */
const withoutFallbacks = {
  postcssPlugin: 'without-fallbacks',
  Declaration(declaration) {
    declaration.value = declaration.value.replace(/var\((--govuk-[\w-]+),\s*[#\w]+\)/g, 'var($1)');
  },
};

export default defineConfig({
  output: 'static',
  // Given by src/build/build-code.ts, which puts every build into a folder of its own.
  outDir: './dist/by-hand',
  // The server answers `/boroughs` with a redirect to `/boroughs/`; `/find` and the API have no slash.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  adapter: node({
    mode: 'middleware',
    // The request handler has its own limits, narrower but for the import.
    bodySizeLimit: maxUploadBytes,
    experimentalDisableStreaming: true,
  }),
  // Only so that components know the language of their page from its address: pages are found, and addresses redirected,
  // by the release and the server.
  i18n: { defaultLocale: 'en', locales: ['en', ...translationCodes], routing: 'manual' },
  integrations: [codeBuild({ projectDir: import.meta.dirname }), devRequestHandler()],
  // No page has a picture to scale, and the module that would is large.
  image: { service: passthroughImageService() },
  // The content security policy is the same for all pages, and the server says it.
  security: { checkOrigin: true },
  // The public site keeps nothing about a visitor; without this the adapter writes sessions into node_modules.
  session: false,
  devToolbar: { enabled: false },
  // No page is written in Markdown; its highlighter would want inline styles.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports],
    // The policy of pages forbids what is inlined.
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [withoutFallbacks] } },
    ssr: { external: ['better-sqlite3'] },
  },
});
