/**
 * Postcode editions in the database: at most one in use and the one before it. The import use cases write here; the
 * read model and the server take the indexes from here.
 */
import { createHash } from 'node:crypto';
import { and, asc, eq, getTableColumns, lt } from 'drizzle-orm';
import type { PostcodeFacts } from '../../src/domain/directory/directory.ts';
import { decodeLiveIndex } from '../../src/domain/lookup/index/live-index.ts';
import { encodeLiveIndex } from '../../src/domain/lookup/index/live-index-writer.ts';
import { listIndexNeighbours } from '../../src/domain/lookup/index/neighbours.ts';
import type { PostcodeEdition } from '../../src/domain/lookup/index/postcode-index.ts';
import { remembered } from '../../src/domain/remember.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { listReferenceSectors, sectorTableEdition } from '../reference/sector-table.ts';
import { postcodeEditions, postcodes } from '../schema/postcodes.ts';

export type EditionRow = typeof postcodeEditions.$inferSelect;
export type NewEdition = Omit<EditionRow, 'id' | 'state'>;
/** An edition without its indexes. */
export type EditionSummary = Omit<EditionRow, 'liveIndex' | 'otherIndex'>;

/** A row of the postcodes table, in the order of its columns after the edition. */
export interface StoredPostcode {
  /** Without its space. */
  readonly postcode: string;
  readonly status: 'live' | 'terminated';
  readonly isLargeUser: boolean;
  /** GSS code; null for a live postcode outside London. */
  readonly boroughCode: string | null;
  /** Metres on the National Grid; null for no location. */
  readonly easting: number | null;
  readonly northing: number | null;
}

export interface CurrentEdition extends PostcodeFacts {
  readonly other: { readonly digest: string; readonly bytes: Uint8Array };
  readonly summary: EditionSummary;
}

const queries = preparedQueries((source) => ({
  current: source.select().from(postcodeEditions).where(eq(postcodeEditions.state, 'current')).prepare(),
}));

/** The edition in use, or undefined when none has been imported. */
export function findCurrentEdition(database: Database | Transaction): CurrentEdition | undefined {
  const row = queries(database).current.get();
  if (!row) return undefined;
  const { liveIndex, otherIndex, ...summary } = row;
  const edition: PostcodeEdition = { product: row.product, label: row.label, releasedOn: row.releasedOn };
  return { edition, live: withDigest(liveIndex), other: withDigest(otherIndex), summary };
}

export function findEditionSummary(
  database: Database | Transaction,
  state: EditionRow['state'],
): EditionSummary | undefined {
  const { liveIndex: _live, otherIndex: _other, ...columns } = getTableColumns(postcodeEditions);
  return database.select(columns).from(postcodeEditions).where(eq(postcodeEditions.state, state)).get();
}

let builtIn: PostcodeFacts | undefined;

/** The table that answers by sector until an edition has been imported. */
export function builtInPostcodeFacts(): PostcodeFacts {
  builtIn ??= {
    edition: sectorTableEdition,
    live: withDigest(
      encodeLiveIndex({ edition: sectorTableEdition, hasUnits: false, sectors: listReferenceSectors() }),
    ),
    other: null,
  };
  return builtIn;
}

/**
 * For each borough code, the boroughs found within 100 metres of one of its postcodes. Empty for the built-in table.
 */
export const listNeighbours: (facts: PostcodeFacts) => Readonly<Record<string, readonly string[]>> =
  remembered(
    ({ live }) => listIndexNeighbours(decodeLiveIndex(live.bytes)),
    // The edition in use, and the one that a rollback would bring back.
    { most: 2, keyOf: ({ live }) => live.digest },
  );

/** The digest is part of a file's name: the same bytes always have the same address. */
function withDigest(bytes: Uint8Array): { digest: string; bytes: Uint8Array } {
  return { digest: createHash('sha256').update(bytes).digest('hex').slice(0, 12), bytes };
}

/**
 * Adds an edition that is not in use yet, so that its postcodes can be written.
 * @returns its id
 */
export function insertOutgoingEdition(transaction: Transaction, edition: NewEdition): number {
  return transaction
    .insert(postcodeEditions)
    .values({ ...edition, state: 'outgoing' })
    .returning({ id: postcodeEditions.id })
    .get().id;
}

/**
 * Makes a stored edition the current one, and the current one the previous; the old previous one is then unused. Call
 * inside a transaction.
 */
export function putInUse(transaction: Transaction, id: number): void {
  const moves = [
    { from: 'previous', to: 'outgoing' },
    { from: 'current', to: 'previous' },
  ] as const;
  for (const { from, to } of moves)
    transaction.update(postcodeEditions).set({ state: to }).where(eq(postcodeEditions.state, from)).run();
  transaction.update(postcodeEditions).set({ state: 'current' }).where(eq(postcodeEditions.id, id)).run();
}

/** Unused editions: those before the last two, and those left by interrupted imports. */
export function listOutgoingEditions(database: Database): readonly number[] {
  return database
    .select({ id: postcodeEditions.id })
    .from(postcodeEditions)
    .where(eq(postcodeEditions.state, 'outgoing'))
    .all()
    .map(({ id }) => id);
}

/**
 * Deletes the first postcodes of an edition, and the edition with the last. Call inside a transaction.
 * @returns whether all of it is gone
 */
export function deletePostcodes(transaction: Transaction, editionId: number, count: number): boolean {
  const after = transaction
    .select({ postcode: postcodes.postcode })
    .from(postcodes)
    .where(eq(postcodes.editionId, editionId))
    .orderBy(asc(postcodes.postcode))
    .limit(1)
    .offset(count)
    .get();
  const ofEdition = eq(postcodes.editionId, editionId);
  transaction
    .delete(postcodes)
    .where(after ? and(ofEdition, lt(postcodes.postcode, after.postcode)) : ofEdition)
    .run();
  if (after) return false;
  transaction.delete(postcodeEditions).where(eq(postcodeEditions.id, editionId)).run();
  return true;
}

/** Rows per INSERT: sixteen take six tenths of the time of one each; more gain little. */
const rowsPerInsert = 16;

/**
 * Call inside a transaction of this database. Plain SQLite: a query builder would cost more than the insert.
 * @returns how many there were
 */
export function insertPostcodes(
  database: Database,
  editionId: number,
  rows: Iterable<StoredPostcode>,
): number {
  const insertMany = createInsert(database, rowsPerInsert);
  const insertOne = createInsert(database, 1);
  let values: Value[] = [];
  let count = 0;
  for (const row of rows) {
    count++;
    const { postcode, status, isLargeUser, boroughCode, easting, northing } = row;
    values.push(editionId, postcode, status, isLargeUser ? 1 : 0, boroughCode, easting, northing);
    if (values.length < rowsPerInsert * columns.length) continue;
    insertMany.run(values);
    values = [];
  }
  while (values.length > 0) insertOne.run(values.splice(0, columns.length));
  return count;
}

type Value = string | number | null;
const columns = [
  'edition_id',
  'postcode',
  'status',
  'is_large_user',
  'borough_code',
  'easting',
  'northing',
] as const;

function createInsert(database: Database, rowCount: number) {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const all = Array.from({ length: rowCount }, () => row).join(', ');
  return database.$client.prepare<Value[][]>(`INSERT INTO postcodes (${columns.join(', ')}) VALUES ${all}`);
}
