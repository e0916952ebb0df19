/** The context of the use cases behind a confirm link. The page at /confirm/ makes it from its locals. */
import type { Database } from '../../../db/client.ts';
import { confirmLinkActor } from '../../domain/confirm/confirmation.ts';
import type { Principal } from '../../domain/people/access.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface ConfirmContext {
  readonly database: Database;
  readonly now: Date;
  /** Ties audit events to the request that caused them. */
  readonly requestId: string;
  /** Origin of the public site without a trailing slash. */
  readonly publicUrl: string;
  /** The client's network address, by which answers are limited. */
  readonly address: string;
  /** Keys the table of attempts. */
  readonly secret: string;
}

/**
 * The holder of a link. Their role may change nothing: src/domain/confirm/confirmation.ts alone decides what a link
 * allows.
 */
function linkPrincipal(linkId: string): Principal {
  const id = `${confirmLinkActor}${linkId}`;
  return { kind: 'link', id, name: 'Confirm link', role: 'viewer', areaCodes: [] };
}

export function actingThrough(linkId: string, context: ConfirmContext): UseCaseContext {
  const { database, now, requestId, publicUrl } = context;
  return { database, principal: linkPrincipal(linkId), now, requestId, publicUrl };
}
