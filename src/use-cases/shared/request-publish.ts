/**
 * Requests a new release. Use cases that change something public call it inside their own transaction, so that a change
 * and its publish request are written together or not at all; nobody waits for the build.
 */
import type { Database, Transaction } from '../../../db/client.ts';
import { unlessBusy } from '../../../db/contention.ts';
import { insertPublishRequest, type PublishRequest } from '../../../db/publishing/publish-requests.ts';

export function requestPublish(transaction: Transaction | Database, request: PublishRequest): void {
  insertPublishRequest(transaction, request);
}

/**
 * Requests the release of a new day. The server does not wait for other writers and asks again.
 * @returns false while another process writes
 */
export function requestDailyPublish(database: Database, now: Date): boolean {
  return requestByServer(database, now, { by: 'system:calendar', reason: 'A new day' });
}

/** Requests a replacement for a release that cannot be read; otherwise as above. */
export function requestRepair(database: Database, now: Date): boolean {
  return requestByServer(database, now, { by: 'system:server', reason: 'The release cannot be read' });
}

function requestByServer(database: Database, now: Date, request: Omit<PublishRequest, 'at'>): boolean {
  let isAsked = false;
  unlessBusy(() => {
    requestPublish(database, { at: now.toISOString(), ...request });
    isAsked = true;
  });
  return isAsked;
}
