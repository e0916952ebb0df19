/** The audit trail, page by page, for the admin API and the audit page. */
import {
  type AuditEventRow,
  type AuditQuery,
  listAuditEvents,
  readAuditHead,
  writeAuditHead,
} from '../../../db/audit/audit-chain.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface AuditPage {
  /** Newest first. */
  readonly items: readonly AuditEventRow[];
  /** The `beforeId` of the next page; null on the last. */
  readonly next: number | null;
}

export function listAudit(context: Pick<UseCaseContext, 'database'>, query: AuditQuery): AuditPage {
  const { events, hasMore } = listAuditEvents(context.database, query);
  return { items: events, next: hasMore ? (events.at(-1)?.id ?? null) : null };
}

/** The present head, COUNT:HASH, for anyone who wants to keep it elsewhere. */
export function readHeadOfAudit(context: Pick<UseCaseContext, 'database'>): string {
  return writeAuditHead(readAuditHead(context.database));
}
