/** Puts the places before the current ones back in use; doing it twice changes nothing. Called by scripts/places.ts. */
import { appendAuditEvent } from '../../../db/audit.ts';
import type { Database } from '../../../db/client.ts';
import { findPlaceEdition, type PlaceEdition, swapPlaceEditions } from '../../../db/places.ts';
import type { Refused } from '../postcodes/refusal.ts';
import { requestPublish } from '../publish/request-publish.ts';
import { placesActor } from './import-places.ts';

export interface RolledBackPlaces {
  readonly kind: 'rolled-back';
  /** Now in use. */
  readonly edition: PlaceEdition;
  /** Was in use, and is what the next roll back would return to. */
  readonly replaced: PlaceEdition;
}

export function rollbackPlaces(database: Database, now: Date): RolledBackPlaces | Refused {
  return database.transaction(
    (transaction): RolledBackPlaces | Refused => {
      const replaced = findPlaceEdition(transaction, 'current');
      const edition = findPlaceEdition(transaction, 'previous');
      if (!replaced || !edition) {
        return { kind: 'refused', reason: 'no-previous-edition', message: noPreviousEdition(replaced) };
      }
      swapPlaceEditions(transaction);
      const at = now.toISOString();
      appendAuditEvent(transaction, {
        at,
        actor: placesActor,
        action: 'places.rollback',
        subject: `place-edition:${edition.id}`,
        before: replaced,
        after: edition,
      });
      requestPublish(transaction, { at, by: placesActor, reason: `Places rolled back to ${edition.label}` });
      return { kind: 'rolled-back', edition, replaced };
    },
    { behavior: 'immediate' },
  );
}

function noPreviousEdition(current: PlaceEdition | undefined): string {
  return current
    ? `There is no edition before ${current.label}, the one in use: it is the first that was imported. Import another one instead.`
    : 'No places have been imported yet, so there is nothing to go back to: the built-in table is in use.';
}
