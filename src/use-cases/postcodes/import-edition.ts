/**
 * Imports a postcode edition: reads the source, checks it, builds the indexes, writes it beside the editions in use and
 * swaps it in. Until the swap is committed nothing has changed, however the import ends. One import at a time: the
 * command holds a lock.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { listBoroughCodes } from '../../../db/areas/areas.ts';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { cutLog } from '../../../db/connection/cut-log.ts';
import { requestPatience } from '../../../db/contention.ts';
import {
  deletePostcodes,
  findEditionSummary,
  insertOutgoingEdition,
  insertPostcodes,
  listOutgoingEditions,
  type NewEdition,
  putInUse,
  type StoredPostcode,
} from '../../../db/editions/postcodes.ts';
import { countReferencePostcodes } from '../../../db/reference/sector-table.ts';
import { decideEdition, limitPostcodes } from '../../domain/editions/edition-check.ts';
import type { BoroughCode } from '../../domain/lookup/answer.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { buildIndexes, countEdition, type EditionCounts } from './build-edition.ts';
import {
  type CollectedEdition,
  type CollectedOutcode,
  type CollectedUnit,
  writeUnit,
} from './collected-edition.ts';
import { type ImportableEdition, nameEdition } from './edition-name.ts';
import { openPostcodeSource } from './open-source.ts';
import { readEdition } from './read-edition.ts';
import { Refusal, type Refused, toRefused } from './refusal.ts';

export const importActor = 'system:postcodes';

export interface ImportInput {
  /** A zip, folder or CSV file. */
  readonly path: string;
  readonly now: Date;
  /** Accepts any number of postcodes. */
  readonly isForced?: boolean;
  /** Overrides what the source says about itself. */
  readonly label?: string | undefined;
  readonly releasedOn?: string | undefined;
  readonly onProgress?: OnProgress;
  /** How many postcodes are written at a time; fewer in tests. */
  readonly rowsPerPart?: number;
}

/** @param done of `total`: bytes while reading, postcodes while storing */
export type OnProgress = (step: 'read' | 'build' | 'store', done: number, total: number) => void;

export interface Imported {
  readonly kind: 'imported';
  readonly edition: ImportableEdition;
  readonly counts: Omit<EditionCounts, 'liveByBorough'> & { readonly nearLondon: number };
}

/** @throws only on faults of the program or machine; any problem with the source is a refusal */
export async function importEdition(database: Database, input: ImportInput): Promise<Imported | Refused> {
  try {
    const onProgress = input.onProgress ?? (() => {});
    const { edition, collected, counts } = await readAndCheck(database, input, onProgress);
    onProgress('build', 0, 1);
    const indexes = buildIndexes(edition, collected, counts.liveLondon);
    onProgress('build', 1, 1);
    const { liveByBorough: _inAudit, ...totals } = counts;
    const reported = { ...totals, nearLondon: indexes.nearLondon };
    const row: NewEdition = {
      ...edition,
      importedAt: input.now.toISOString(),
      rowsRead: totals.rowsRead,
      liveLondon: totals.liveLondon,
      terminatedLondon: totals.terminatedLondon,
      largeUserLondon: totals.largeUserLondon,
      liveOutside: totals.liveOutside,
      nearLondon: indexes.nearLondon,
      liveIndex: Buffer.from(indexes.liveIndex),
      otherIndex: Buffer.from(indexes.otherIndex),
    };
    await storeEdition(database, row, listStoredPostcodes(collected, onProgress), input.rowsPerPart);
    return { kind: 'imported', edition, counts: reported };
  } catch (error) {
    return toRefused(error);
  }
}

interface CheckedEdition {
  readonly edition: ImportableEdition;
  readonly collected: CollectedEdition;
  readonly counts: EditionCounts;
}

async function readAndCheck(
  database: Database,
  input: ImportInput,
  onProgress: OnProgress,
): Promise<CheckedEdition> {
  const codes = listBoroughCodes(database);
  if (codes.length === 0) throw new Error('The boroughs must be loaded before postcodes are imported.');
  const source = await openPostcodeSource(input.path);
  try {
    const total = source.postcodeFiles.reduce((sum, file) => sum + file.byteCount, 0);
    let done = 0;
    const { product, collected } = await readEdition(source, codes, (count) => {
      done += count;
      onProgress('read', done, total);
    });
    const edition = await nameEdition(source, { product, label: input.label, releasedOn: input.releasedOn });
    const counts = countEdition(collected);
    check(database, source.name, counts, collected.boroughCodes, input.isForced ?? false);
    return { edition, collected, counts };
  } finally {
    source.close();
  }
}

/** @throws Refusal */
function check(
  database: Database,
  name: string,
  counts: EditionCounts,
  codes: readonly BoroughCode[],
  isForced: boolean,
): void {
  const current = findEditionSummary(database, 'current');
  const expected = current?.liveLondon ?? countReferencePostcodes();
  const against = current ? `the edition in use (${current.label})` : 'the built-in table';
  const covered = new Set(codes.filter((code) => counts.liveByBorough.get(code)));
  const totals = { found: counts.liveLondon, covered };
  const decision = decideEdition(totals, codes, limitPostcodes(expected), isForced);
  if (decision.ok) return;
  if (decision.reason === 'missing-boroughs') {
    throw new Refusal(
      'missing-boroughs',
      `${name} has no live postcode in ${decision.missing.length} of the ${codes.length} London boroughs: ` +
        `${decision.missing.join(', ')}. It may be cut to a part of the country; get the whole file.`,
    );
  }
  const fewOrMany = decision.reason === 'too-few' ? 'too few' : 'too many';
  throw new Refusal(
    `${decision.reason}-postcodes`,
    `${name} has ${decision.found} live London postcodes and ${against} has ${decision.expected}: ${fewOrMany} to be a newer ` +
      'edition of the same. The edition in use is unchanged. Get the whole file, or pass --force if the count is right.',
  );
}

/**
 * Writes the postcodes beside the editions in use, a part at a time, so that others can save in between; then switches
 * to the new edition at once.
 */
async function storeEdition(
  database: Database,
  row: NewEdition,
  rows: Iterator<StoredPostcode>,
  rowsPerPart = usualRowsPerPart,
): Promise<void> {
  const write = <T>(act: (transaction: Transaction) => T) =>
    database.transaction(act, { behavior: 'immediate' });
  // An interrupted import leaves a part of an edition.
  await deleteOutgoing(database, rowsPerPart);
  const id = write((transaction) => insertOutgoingEdition(transaction, row));
  for (let isEnd = false; !isEnd; ) {
    isEnd = write(() => insertPostcodes(database, id, takeRows(rows, rowsPerPart))) < rowsPerPart;
    await pause();
  }
  write((transaction) => {
    const replaced = findEditionSummary(transaction, 'current');
    putInUse(transaction, id);
    appendAuditEvent(transaction, {
      at: row.importedAt,
      actor: importActor,
      action: 'postcodes.import',
      subject: `postcode-edition:${id}`,
      before: replaced ?? null,
      after: findEditionSummary(transaction, 'current'),
    });
    requestPublish(transaction, {
      at: row.importedAt,
      by: importActor,
      reason: `Postcodes of ${row.label} imported`,
    });
  });
  await deleteOutgoing(database, rowsPerPart);
  // The whole edition went through the write-ahead log, which would otherwise keep that size.
  cutLog(database);
}

/** About a twentieth of a second of writing: nobody who saves something waits longer. */
const usualRowsPerPart = 10_000;
/** How often the server checks whether it can write. */
const pauseMs = requestPatience.pauseMs + 5;

/** Long enough for another writer to begin. */
function pause(): Promise<void> {
  return sleep(pauseMs);
}

async function deleteOutgoing(database: Database, rowsPerPart: number): Promise<void> {
  for (const id of listOutgoingEditions(database)) {
    for (let isGone = false; !isGone; ) {
      isGone = database.transaction((transaction) => deletePostcodes(transaction, id, rowsPerPart), {
        behavior: 'immediate',
      });
      await pause();
    }
  }
}

function* takeRows(rows: Iterator<StoredPostcode>, count: number): Generator<StoredPostcode> {
  for (let taken = 0; taken < count; taken++) {
    const { value, done } = rows.next();
    if (done === true) return;
    yield value;
  }
}

/** Every London postcode, and live ones in districts outside London in outcodes that hold London postcodes. */
function* listStoredPostcodes(
  collected: CollectedEdition,
  onProgress: OnProgress,
): Generator<StoredPostcode> {
  const outcodes = collected.listOutcodes();
  for (const [place, own] of outcodes.entries()) {
    for (const unit of own.listUnits()) {
      const { borough } = unit;
      if (typeof borough === 'string' && !isStoredElsewhere(own, unit)) continue;
      yield {
        postcode: writeUnit(own.outcode, unit.digit, unit.unit),
        status: unit.isTerminated ? 'terminated' : 'live',
        isLargeUser: unit.isLargeUser,
        boroughCode: typeof borough === 'string' ? null : (collected.boroughCodes[borough] ?? null),
        easting: unit.easting || null,
        northing: unit.northing || null,
      };
    }
    onProgress('store', place + 1, outcodes.length);
  }
}

function isStoredElsewhere({ isInLondon }: CollectedOutcode, unit: CollectedUnit): boolean {
  return unit.borough === 'outside-london' && isInLondon && !unit.isTerminated;
}
