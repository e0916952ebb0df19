/**
 * Loads the Home Office's figures of referrals, or goes back to those before. Everything is read and checked first; one
 * transaction then holds the edition, its audit event and the publish request. Called by `npm run figures`.
 */
import { createHash } from 'node:crypto';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import {
  findReferralEdition,
  insertReferralEdition,
  makeEditionCurrent,
  type ReferralEdition,
} from '../../../db/board/figures.ts';
import type { Database } from '../../../db/client.ts';
import type { ReferralCount } from '../../domain/board/figures.ts';
import { FiguresRefusal, type FiguresRefusalReason } from '../../domain/board/referral-refusal.ts';
import { readReferralTables } from '../../domain/board/referral-table.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { openFigures } from './open-figures.ts';

export const figuresActor = 'system:figures';

export interface FiguresRefused {
  readonly kind: 'refused';
  readonly reason: FiguresRefusalReason;
  /** For the operator: what is wrong and what to do. */
  readonly message: string;
}

/** What files hold, before anything is stored. */
export interface FiguresRead {
  readonly kind: 'read';
  readonly name: string;
  readonly fileName: string;
  /** SHA-256 of all files, hexadecimal. */
  readonly digest: string;
  readonly counts: readonly ReferralCount[];
  readonly notes: readonly string[];
}

export interface FiguresInput {
  /** Files of one edition. */
  readonly paths: readonly string[];
  /** Name of the edition, when the files do not say or say it wrong. */
  readonly name: string | undefined;
  readonly now: Date;
}

/** @throws only on faults of the program or machine; any problem with the files is a refusal */
export async function readFiguresFiles(input: FiguresInput): Promise<FiguresRead | FiguresRefused> {
  try {
    const files = [];
    for (const path of input.paths) files.push(await openFigures(path));
    const thisYear = Number(londonDateOf(input.now).slice(0, 4));
    const { counts, editions, notes } = readReferralTables(files, thisYear);
    const fileName = files.map(({ name }) => name).join(', ');
    const digests = files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')).sort();
    return {
      kind: 'read',
      name: nameEdition(input.name, editions, fileName),
      fileName,
      digest: createHash('sha256').update(digests.join('\n')).digest('hex'),
      counts,
      notes,
    };
  } catch (error) {
    if (error instanceof FiguresRefusal)
      return { kind: 'refused', reason: error.reason, message: error.message };
    throw error;
  }
}

/** @throws FiguresRefusal */
function nameEdition(given: string | undefined, found: readonly string[], fileName: string): string {
  const name = given?.trim() ?? '';
  if (name !== '') return name;
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const why =
    only === undefined
      ? `${fileName} does not say of which period it is`
      : `The files are of several releases: ${found.join(', ')}`;
  throw new FiguresRefusal(
    'no-edition-name',
    `${why}. Name the edition as the site is to show it: --edition "October to December 2025".`,
  );
}

export interface FiguresLoaded {
  readonly kind: 'loaded';
  readonly edition: ReferralEdition;
  readonly replaced: ReferralEdition | null;
  readonly countsStored: number;
  readonly notes: readonly string[];
}

/** The same files under the same name are in use: nothing was changed. */
export interface FiguresLoadedAlready {
  readonly kind: 'loaded-already';
  readonly edition: ReferralEdition;
}

export function storeFigures(
  database: Database,
  { name, fileName, digest, counts, notes }: FiguresRead,
  now: Date,
): FiguresLoaded | FiguresLoadedAlready {
  const at = now.toISOString();
  return database.transaction(
    (transaction): FiguresLoaded | FiguresLoadedAlready => {
      const replaced = findReferralEdition(transaction, 'current') ?? null;
      if (replaced?.digest === digest && replaced.name === name)
        return { kind: 'loaded-already', edition: replaced };
      const edition = insertReferralEdition(
        transaction,
        { name, fileName, digest, loadedAt: at, loadedBy: figuresActor },
        counts,
      );
      appendAuditEvent(transaction, {
        at,
        actor: figuresActor,
        action: 'figures.load',
        subject: `referral-edition:${edition.id}`,
        before: replaced,
        after: { ...edition, counts: counts.length },
      });
      requestPublish(transaction, { at, by: figuresActor, reason: `Figures of ${name} loaded` });
      return { kind: 'loaded', edition, replaced, countsStored: counts.length, notes };
    },
    { behavior: 'immediate' },
  );
}

export interface FiguresRolledBack {
  readonly kind: 'rolled-back';
  readonly edition: ReferralEdition;
  /** Was in use; the next rollback returns to it. */
  readonly replaced: ReferralEdition;
}

export function rollBackFigures(database: Database, now: Date): FiguresRolledBack | FiguresRefused {
  const at = now.toISOString();
  return database.transaction(
    (transaction): FiguresRolledBack | FiguresRefused => {
      const replaced = findReferralEdition(transaction, 'current');
      const previous = findReferralEdition(transaction, 'previous');
      if (!replaced || !previous)
        return {
          kind: 'refused',
          reason: 'no-previous-edition',
          message: replaced
            ? `There are no figures before those of ${replaced.name}: nothing to go back to.`
            : 'No figures have been loaded yet, so there is nothing to go back to.',
        };
      makeEditionCurrent(transaction, previous.id);
      const edition = { ...previous, isCurrent: true };
      appendAuditEvent(transaction, {
        at,
        actor: figuresActor,
        action: 'figures.rollback',
        subject: `referral-edition:${edition.id}`,
        before: replaced,
        after: edition,
      });
      requestPublish(transaction, {
        at,
        by: figuresActor,
        reason: `Figures rolled back to ${edition.name}`,
      });
      return { kind: 'rolled-back', edition, replaced: { ...replaced, isCurrent: false } };
    },
    { behavior: 'immediate' },
  );
}
