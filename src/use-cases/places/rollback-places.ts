/**
 * Goes back to the previous places: the previous edition or, from the first one, the built-in table. Doing it twice
 * changes nothing.
 */
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database } from '../../../db/client.ts';
import { findPlaceEdition, type PlaceEdition } from '../../../db/editions/places.ts';
import { swapEditions } from '../../../db/editions/swap-editions.ts';
import type { Refused } from '../postcodes/refusal.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { placesActor } from './import-places.ts';

const nothingImported =
  'No places have been imported yet, so there is nothing to go back to: the built-in table is in use.';

export interface RolledBackPlaces {
  readonly kind: 'rolled-back';
  /** Now in use; null for the built-in table. */
  readonly edition: PlaceEdition | null;
  /** Was in use; the next rollback would return to it. Null for the built-in table. */
  readonly replaced: PlaceEdition | null;
}

export function rollbackPlaces(database: Database, now: Date): RolledBackPlaces | Refused {
  return database.transaction(
    (transaction): RolledBackPlaces | Refused => {
      const replaced = findPlaceEdition(transaction, 'current') ?? null;
      const edition = findPlaceEdition(transaction, 'previous') ?? null;
      const subject = edition ?? replaced;
      if (!subject) return { kind: 'refused', reason: 'no-previous-edition', message: nothingImported };
      swapEditions(transaction, 'places');
      const at = now.toISOString();
      appendAuditEvent(transaction, {
        at,
        actor: placesActor,
        action: 'places.rollback',
        subject: `place-edition:${subject.id}`,
        before: replaced,
        after: edition,
      });
      requestPublish(transaction, {
        at,
        by: placesActor,
        reason: `Places rolled back to ${editionName(edition)}`,
      });
      return { kind: 'rolled-back', edition, replaced };
    },
    { behavior: 'immediate' },
  );
}

/** For people to read. */
export function editionName(edition: PlaceEdition | null): string {
  return edition?.label ?? 'the built-in table';
}
