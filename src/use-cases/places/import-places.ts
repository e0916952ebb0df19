/**
 * Imports place names: reads the source, checks it, and swaps it in, in one transaction. Until the commit nothing has
 * changed, however the import ends.
 */
import { listNamedBoroughs } from '../../../db/areas/areas.ts';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database } from '../../../db/client.ts';
import { findPlaceEdition, insertCurrentPlaces, type PlaceEdition } from '../../../db/editions/places.ts';
import { decideEdition, limitPlaces } from '../../domain/editions/edition-check.ts';
import type { NamedBorough } from '../../domain/lookup/names/borough-names.ts';
import { monthLabel } from '../postcodes/edition-name.ts';
import { Refusal, type Refused, toRefused } from '../postcodes/refusal.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { type ReadPlaces, readPlaces } from './read-places.ts';

export const placesActor = 'system:places';

export interface ImportPlacesInput {
  /** A zip, folder or CSV file. */
  readonly path: string;
  readonly now: Date;
  /** Accepts any number of places. */
  readonly isForced?: boolean;
  /** Overrides what the source says about itself. */
  readonly label?: string | undefined;
  /** YYYY-MM-DD. */
  readonly releasedOn?: string | undefined;
  /** @param done of `total` bytes, unpacked */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ImportedPlaces {
  readonly kind: 'imported';
  readonly edition: PlaceEdition;
  /** Names that lie in several boroughs. */
  readonly sharedCount: number;
}

/** @throws only on faults of the program or machine; any problem with the source is a refusal */
export async function importPlaces(
  database: Database,
  input: ImportPlacesInput,
): Promise<ImportedPlaces | Refused> {
  try {
    const named = listNamedBoroughs(database);
    if (named.length === 0) throw new Error('The boroughs must be loaded before places are imported.');
    let done = 0;
    const read = await readPlaces(input.path, named, (count, total) => {
      done += count;
      input.onProgress?.(done, total);
    });
    check(database, read, named, input.isForced ?? false);
    const releasedOn = input.releasedOn ?? read.madeOn;
    if (releasedOn === undefined) {
      throw new Refusal(
        'no-edition-date',
        `${read.name} does not say when it was released. Give the date: --released-on YYYY-MM-DD.`,
      );
    }
    const edition = store(database, input, read, releasedOn);
    return {
      kind: 'imported',
      edition,
      sharedCount: read.places.filter(({ boroughs: own }) => own.length > 1).length,
    };
  } catch (error) {
    return toRefused(error);
  }
}

/** @throws Refusal */
function check(
  database: Database,
  { name, places, covered }: ReadPlaces,
  named: readonly NamedBorough[],
  isForced: boolean,
): void {
  const current = findPlaceEdition(database, 'current');
  const decision = decideEdition(
    { found: places.length, covered },
    named.map(({ code }) => code),
    limitPlaces(current?.placeCount),
    isForced,
  );
  if (decision.ok) return;
  if (decision.reason === 'missing-boroughs') {
    const missing = named
      .filter(({ code }) => decision.missing.includes(code))
      .map((borough) => borough.name);
    throw new Refusal(
      'missing-boroughs',
      `${name} has no place in ${missing.length} of the ${named.length} London boroughs: ${missing.join(', ')}. ` +
        'It may be cut to a part of the country; get the whole file.',
    );
  }
  const fewOrMany = decision.reason === 'too-few' ? 'too few' : 'too many';
  const against = current
    ? `and the edition in use (${current.label}) has ${decision.expected}: ${fewOrMany} to be a newer edition of the same`
    : `and a whole edition has at least ${decision.expected}`;
  throw new Refusal(
    `${decision.reason}-places`,
    `${name} has ${decision.found} names of places in London, ${against}. The places in use are unchanged. ` +
      'Get the whole file, or pass --force if the count is right.',
  );
}

function store(
  database: Database,
  { now, label }: ImportPlacesInput,
  { places, rowsRead }: ReadPlaces,
  releasedOn: string,
): PlaceEdition {
  const at = now.toISOString();
  return database.transaction(
    (transaction) => {
      const replaced = findPlaceEdition(transaction, 'current');
      const edition = insertCurrentPlaces(
        transaction,
        {
          product: 'os-open-names',
          label: label ?? monthLabel(releasedOn),
          releasedOn,
          importedAt: at,
          rowsRead,
          placeCount: places.length,
        },
        places,
      );
      appendAuditEvent(transaction, {
        at,
        actor: placesActor,
        action: 'places.import',
        subject: `place-edition:${edition.id}`,
        before: replaced ?? null,
        after: edition,
      });
      requestPublish(transaction, { at, by: placesActor, reason: `Places of ${edition.label} imported` });
      return edition;
    },
    { behavior: 'immediate' },
  );
}
