/**
 * Makes the lookup from the database: the boroughs, the places, and the current edition of postcodes or the built-in
 * sector table. The server loads it again whenever the database has changed.
 */
import { listNamedBoroughs } from '../../../db/areas/areas.ts';
import type { Database } from '../../../db/client.ts';
import { findPlaceEdition, listPlaces } from '../../../db/editions/places.ts';
import { builtInPostcodeFacts, findCurrentEdition } from '../../../db/editions/postcodes.ts';
import type { FindAnswer } from '../../domain/lookup/answer.ts';
import { createFinder } from '../../domain/lookup/find.ts';
import { decodeLiveIndex } from '../../domain/lookup/index/live-index.ts';
import { decodeOtherIndex } from '../../domain/lookup/index/other-index.ts';

export interface FinderBorough {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
}

export interface LoadedFinder {
  readonly find: (typed: string) => FindAnswer;
  readonly boroughs: readonly FinderBorough[];
  /** Stays the same as long as the finder would answer the same. */
  readonly key: string;
}

/** @param earlier returned as it is when none of its sources has changed */
export function loadFinder(database: Database, earlier?: LoadedFinder): LoadedFinder {
  const named = listNamedBoroughs(database);
  const facts = findCurrentEdition(database) ?? builtInPostcodeFacts();
  // Imported places change only with their edition, built-in ones not at all.
  const placeEdition = findPlaceEdition(database, 'current')?.id ?? null;
  const key = JSON.stringify([facts.live.digest, facts.other?.digest, placeEdition, named]);
  if (earlier?.key === key) return earlier;
  const find = createFinder({
    boroughs: named,
    places: listPlaces(database),
    live: decodeLiveIndex(facts.live.bytes),
    other: facts.other ? decodeOtherIndex(facts.other.bytes) : undefined,
  });
  return { find, boroughs: named, key };
}
