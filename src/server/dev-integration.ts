/**
 * `npm run dev`: puts the parts of the edge that pages rely on in front of Astro's development server, so that the
 * search and its API work while pages are edited. Used by astro.config.mjs; does nothing in a build.
 */
import type { AstroIntegration } from 'astro';
import { dataPaths, readSettings } from '../settings.ts';
import { urls } from '../urls.ts';
import { openFinderSource } from '../use-cases/find/finder-source.ts';
import { loadSecretKey } from '../use-cases/people/secret-key.ts';
import { createFindApi } from './find-api.ts';
import { createLocalsMaker } from './make-locals.ts';
import { answerLiveness } from './probes.ts';

/** Where Astro's development server looks for the locals of a request. */
const localsKey = Symbol.for('astro.locals');

export function devEdge(): AstroIntegration {
  return {
    name: 'dev-edge',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const source = openFinderSource(readSettings().dataDir);
        const settings = readSettings();
        const makeLocals = createLocalsMaker({
          database: source.database,
          publicUrl: settings.publicUrl,
          secret: loadSecretKey(dataPaths(settings.dataDir).secretKey),
          trustedProxyCount: settings.trustedProxyCount,
          now: () => new Date(),
          log: (line) => server.config.logger.info(line),
        });
        server.httpServer?.once('close', () => source.close());
        server.middlewares.use((request, response, next) => {
          const { find, boroughs } = source.current();
          const locals: App.Locals = { ...makeLocals(request), find, servedReleaseId: null };
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
