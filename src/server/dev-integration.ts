/**
 * `npm run dev`: puts the parts of the edge that pages rely on in front of Astro's development server, so that the
 * search and its API work while pages are edited. Used by astro.config.mjs; does nothing in a build.
 */
import { randomUUID } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';
import { openFinderSource } from '../use-cases/find/finder-source.ts';
import { createKeyAuthenticator } from '../use-cases/people/api-keys.ts';
import { createFindApi } from './find-api.ts';
import { answerLiveness } from './probes.ts';

/** Where Astro's development server looks for the locals of a request. */
const localsKey = Symbol.for('astro.locals');

export function devEdge(): AstroIntegration {
  return {
    name: 'dev-edge',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const source = openFinderSource(readSettings().dataDir);
        const authenticateKey = createKeyAuthenticator(source.database, () => new Date());
        server.httpServer?.once('close', () => source.close());
        server.middlewares.use((request, response, next) => {
          const { find, boroughs } = source.current();
          const locals: App.Locals = {
            find,
            database: source.database,
            publicUrl: `http://${request.headers.host ?? 'localhost'}`,
            requestId: randomUUID(),
            authenticateKey,
            now: () => new Date(),
            log: (line) => server.config.logger.info(line),
          };
          Reflect.set(request, localsKey, locals);
          const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
          if (pathname === urls.apiFind()) {
            const publicUrl = `http://${request.headers.host ?? 'localhost'}`;
            const answer = createFindApi({ find, boroughs, publicUrl })(search);
            response.writeHead(answer.status, { 'Content-Type': answer.contentType }).end(answer.body);
          } else if (pathname === urls.liveness() || pathname === urls.readiness()) {
            response.writeHead(200, { 'Content-Type': 'application/json' }).end(answerLiveness().body);
          } else {
            next();
          }
        });
      },
    },
  };
}
