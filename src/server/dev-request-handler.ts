/**
 * The parts of the request handler that pages rely on, in front of Astro's development server. Separate from
 * dev-integration.ts, so that a build, which needs none of it, does not load the database and everything about signing
 * in.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dataPaths, readSettings } from '../settings.ts';
import { urls } from '../urls.ts';
import { openFinderSource } from '../use-cases/find/finder-source.ts';
import { loadSecretKey } from '../use-cases/security/secret-key.ts';
import { createFindApi } from './find-api.ts';
import { createLocalsMaker } from './on-demand/make-locals.ts';
import { answerLiveness } from './probes.ts';

export interface DevRequestHandler {
  handle(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  close(): void;
}

/** Where Astro's development server looks for the locals of a request. */
const localsKey = Symbol.for('astro.locals');

export function openDevRequestHandler(log: (line: string) => void): DevRequestHandler {
  const settings = readSettings();
  const source = openFinderSource(settings.dataDir);
  const makeLocals = createLocalsMaker({
    database: source.database,
    publicUrl: settings.publicUrl,
    secret: loadSecretKey(dataPaths(settings.dataDir).secretKey),
    trustedProxyCount: settings.trustedProxyCount,
    now: () => new Date(),
    log,
  });
  return {
    close: () => source.close(),
    handle(request, response, next) {
      const { find, boroughs } = source.current();
      const locals: App.Locals = {
        ...makeLocals(request),
        find,
        servedReleaseId: null,
        listSiteProblems: () => [],
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
    },
  };
}
