/**
 * The locals that pages and endpoints rendered on demand get with each request. Made once by whoever starts a server:
 * scripts/start.ts, the development server, and tests.
 */
import type { IncomingMessage } from 'node:http';
import { decideRoute } from '../../admin/access.ts';
import { createKeyAuthenticator } from '../../use-cases/people/keys/api-keys.ts';
import { createAuth } from '../../use-cases/people/sign-in/auth.ts';
import { findSignedIn } from '../../use-cases/people/sign-in/signed-in.ts';
import { createRefusalRecorder } from '../../use-cases/security/record-anonymous-refusal.ts';
import { findStandingRefusal, type StandingRefusal } from '../../use-cases/security/standing-refusals.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import { readVisit } from '../http/visit.ts';
import { createImportAsides } from './import-aside.ts';
import { uploads } from './uploads.ts';

export interface LocalsOptions {
  readonly database: UseCaseContext['database'];
  /** Origin of the site, without a trailing slash. */
  readonly publicUrl: string;
  /** See src/use-cases/security/secret-key.ts. */
  readonly secret: string;
  readonly trustedProxyCount: number;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

export type RequestLocals = Omit<App.Locals, 'find' | 'servedReleaseId' | 'listSiteProblems'>;
export type LocalsMaker = (request: IncomingMessage) => RequestLocals;

export function createLocalsMaker(options: LocalsOptions): LocalsMaker {
  const { database, publicUrl, now, log } = options;
  // Name by name: what hashing costs is for tests alone to say.
  const auth = createAuth({ database, secret: options.secret, publicUrl, log });
  const authenticateKey = createKeyAuthenticator(database, now);
  const recordAnonymousRefusal = createRefusalRecorder(database);
  const asides = createImportAsides();
  return (request) => {
    const visit = readVisit(request, options.trustedProxyCount);
    return {
      database,
      publicUrl,
      requestId: visit.requestId,
      visit,
      auth,
      authenticateKey,
      recordAnonymousRefusal,
      ...asides,
      isPastOriginCheck: false,
      signedIn: null,
      principal: null,
      refusedStatus: 403,
      now,
      log,
    };
  };
}

/** Whether a posted form is refused because of earlier attempts; see standing-refusals.ts. */
export function findRefusal({ database, visit, now }: App.Locals, path: string): StandingRefusal | undefined {
  return findStandingRefusal(database, path, visit, now());
}

/**
 * Whether a request may have a body larger than a form: only an import, by somebody signed in who may import. Checked
 * before the body is read.
 */
export async function mayUpload({ auth, visit, now }: App.Locals, path: string): Promise<boolean> {
  const page = uploads.get(path)?.page;
  if (!page) return false;
  const signedIn = await findSignedIn(auth, visit, now());
  return decideRoute(page, signedIn, '', false).kind === 'open';
}
