/**
 * `npm run dev`: puts the parts of the request handler that pages rely on in front of Astro's development server, so
 * that the search and its API work while pages are edited. It does nothing in a build, and imports nothing for one: its
 * imports take Node a second.
 */
import type { AstroIntegration } from 'astro';

export function devRequestHandler(): AstroIntegration {
  return {
    name: 'dev-request-handler',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const { openDevRequestHandler } = await import('./dev-request-handler.ts');
        const requestHandler = openDevRequestHandler((line) => server.config.logger.info(line));
        server.httpServer?.once('close', () => requestHandler.close());
        server.middlewares.use(requestHandler.handle);
      },
    },
  };
}
