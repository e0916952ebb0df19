/** Makes the first argument of use cases from the locals of a request under /admin. */

import type { UseCaseContext } from '../../shared/context.ts';
import type { SignedIn } from './signed-in.ts';

export interface AdminLocals {
  readonly database: UseCaseContext['database'];
  readonly signedIn: SignedIn | null;
  readonly now: () => Date;
  readonly requestId: string;
  readonly publicUrl: string;
}

/** @throws Error when nobody is signed in: the middleware lets nobody else reach a page with actions */
export function contextOf({ database, signedIn, now, requestId, publicUrl }: AdminLocals): UseCaseContext {
  return { database, principal: getSignedIn({ signedIn }).principal, now: now(), requestId, publicUrl };
}

export function getSignedIn({ signedIn }: Pick<AdminLocals, 'signedIn'>): SignedIn {
  if (!signedIn) throw new Error('A page that needs somebody signed in was reached by nobody.');
  return signedIn;
}
