/** The first argument of every use case that acts for somebody: the database, the principal and the time. */
import type { Database } from '../../../db/client.ts';
import type { Principal } from '../../domain/people/access.ts';

export interface UseCaseContext {
  readonly database: Database;
  readonly principal: Principal;
  readonly now: Date;
  /** Ties audit events to the request that caused them. */
  readonly requestId: string;
  /** Origin of the public site without a trailing slash, for links in mail. */
  readonly publicUrl: string;
}
