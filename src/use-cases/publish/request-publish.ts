/**
 * Asks for a new release. Use cases that change something public call it inside their own transaction, so that a
 * change and the wish to publish it are written together or not at all; nobody waits for the build.
 */
import type { Database, Transaction } from '../../../db/client.ts';
import { insertPublishRequest, type PublishRequest } from '../../../db/publish-requests.ts';

export function requestPublish(transaction: Transaction | Database, request: PublishRequest): void {
  insertPublishRequest(transaction, request);
}
