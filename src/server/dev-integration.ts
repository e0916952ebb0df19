/**
 * `npm run dev`: puts the parts of the edge that pages rely on in front of Astro's development server, so that the
 * search and its API work while pages are edited. It does nothing in a build, and loads nothing for one: what it needs
 * takes Node a second.
 */
import type { AstroIntegration } from 'astro';

export function devEdge(): AstroIntegration {
  return {
    name: 'dev-edge',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const { openDevEdge } = await import('./dev-edge.ts');
        const edge = openDevEdge((line) => server.config.logger.info(line));
        server.httpServer?.once('close', () => edge.close());
        server.middlewares.use(edge.handle);
      },
    },
  };
}
