/** Goes back to the previous edition; doing it twice changes nothing. */
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database } from '../../../db/client.ts';
import { type EditionSummary, findEditionSummary } from '../../../db/editions/postcodes.ts';
import { swapEditions } from '../../../db/editions/swap-editions.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { importActor } from './import-edition.ts';
import { Refusal, type Refused, toRefused } from './refusal.ts';

export interface RolledBack {
  readonly kind: 'rolled-back';
  /** Now in use. */
  readonly edition: EditionSummary;
  /** Was in use; the next rollback would return to it. */
  readonly replaced: EditionSummary;
}

export function rollbackEdition(database: Database, now: Date): RolledBack | Refused {
  try {
    return database.transaction(
      (transaction) => {
        const replaced = findEditionSummary(transaction, 'current');
        const edition = findEditionSummary(transaction, 'previous');
        if (!replaced || !edition) {
          throw new Refusal('no-previous-edition', noPreviousEdition(replaced));
        }
        swapEditions(transaction, 'postcodes');
        const at = now.toISOString();
        appendAuditEvent(transaction, {
          at,
          actor: importActor,
          action: 'postcodes.rollback',
          subject: `postcode-edition:${edition.id}`,
          before: replaced,
          after: edition,
        });
        requestPublish(transaction, {
          at,
          by: importActor,
          reason: `Postcodes rolled back to ${edition.label}`,
        });
        return { kind: 'rolled-back', edition, replaced };
      },
      { behavior: 'immediate' },
    );
  } catch (error) {
    return toRefused(error);
  }
}

function noPreviousEdition(current: EditionSummary | undefined): string {
  return current
    ? `There is no edition before ${current.label}, the one in use: it is the first that was imported. Import another one instead.`
    : 'No edition has been imported yet, so there is none to go back to. Run npm run postcodes first.';
}
