/**
 * Names of places: the built-in table, and at most one imported edition in use and the one before it. The import use
 * cases write here; the read model and the server read.
 */
import { asc, eq, sql } from 'drizzle-orm';
import type { NamedPlace } from '../../src/domain/lookup/names/place-names.ts';
import { mergePlaces } from '../../src/domain/places/merge-places.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { placeReferences } from '../reference/place-table.ts';
import { placeEditions, places } from '../schema/places.ts';

export type PlaceEdition = typeof placeEditions.$inferSelect;
export type NewPlaceEdition = Omit<PlaceEdition, 'id' | 'state'>;

/** Every place that a search may name, by name. */
export function listPlaces(database: Database | Transaction): readonly NamedPlace[] {
  const edition = findPlaceEdition(database, 'current');
  return mergePlaces(
    placeReferences.map(({ name, aliases, boroughs }) => ({ name, aliases, boroughs })),
    edition ? listImportedPlaces(database, edition.id) : [],
  );
}

const queries = preparedQueries((source) => ({
  edition: source
    .select()
    .from(placeEditions)
    .where(eq(placeEditions.state, sql.placeholder('state')))
    .prepare(),
}));

export function findPlaceEdition(
  database: Database | Transaction,
  state: PlaceEdition['state'],
): PlaceEdition | undefined {
  return queries(database).edition.get({ state });
}

function listImportedPlaces(database: Database | Transaction, editionId: number): readonly NamedPlace[] {
  const rows = database
    .select()
    .from(places)
    .where(eq(places.editionId, editionId))
    .orderBy(asc(places.name), asc(places.boroughCode))
    .all();
  return Array.from(
    Map.groupBy(rows, (row) => row.name),
    ([name, own]) => ({ name, aliases: [], boroughs: own.map((row) => row.boroughCode) }),
  );
}

/**
 * Makes a new edition the current one and the current one the previous; the old previous one is deleted. Call inside a
 * transaction.
 */
export function insertCurrentPlaces(
  transaction: Transaction,
  edition: NewPlaceEdition,
  found: readonly NamedPlace[],
): PlaceEdition {
  transaction.delete(placeEditions).where(eq(placeEditions.state, 'previous')).run();
  transaction
    .update(placeEditions)
    .set({ state: 'previous' })
    .where(eq(placeEditions.state, 'current'))
    .run();
  const row = transaction
    .insert(placeEditions)
    .values({ ...edition, state: 'current' })
    .returning()
    .get();
  for (const { name, boroughs } of found) {
    transaction
      .insert(places)
      .values(boroughs.map((boroughCode) => ({ editionId: row.id, name, boroughCode })))
      .run();
  }
  return row;
}
