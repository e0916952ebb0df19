/**
 * The public directory, read for the pages of a release: what may be published, in the shapes of
 * src/domain/directory.ts, and nothing else. Retired contacts stay behind, and so does everything about people but a name that was given to be
 * published.
 */
import { and, asc, eq, ne } from 'drizzle-orm';
import { londonDateOf } from '../src/domain/calendar.ts';
import { findShownAway } from '../src/domain/contacts/away.ts';
import type { ContactKind } from '../src/domain/contacts/contact.ts';
import type { Directory, PublicBorough, PublicContact, PublicPoliceArea } from '../src/domain/directory.ts';
import {
  classifyFreshness,
  type FreshnessPolicy,
  freshnessDates,
} from '../src/domain/freshness/freshness.ts';
import { classifyPageReviews } from '../src/domain/guidance/page-review.ts';
import { dataPaths, findReleaseDir, readSettings } from '../src/settings.ts';
import { stillCounts } from './check-withdrawals.ts';
import { type Database, openDatabase, type Transaction } from './client.ts';
import { prepareAway } from './contact-absences.ts';
import { prepareSupport } from './contact-support.ts';
import { readLastPageReviews } from './page-reviews.ts';
import { findPlaceEdition, listPlaces } from './places.ts';
import { builtInPostcodeFacts, findCurrentEdition, listNeighbours } from './postcodes.ts';
import { prepareEmailFailure } from './returned-mail.ts';
import * as tables from './schema.ts';
import { readRecord } from './status-read-model.ts';

let opened: { readonly database: Database; version: number; today: string; directory: Directory } | undefined;

/**
 * The directory of DATA_DIR as it stands today. Pages ask hundreds of times: it is read again only when the database
 * has changed or the day has, and within the build of a release never, so that all its pages show the same state.
 */
export function loadDirectory(now: Date = new Date()): Directory {
  if (opened && findReleaseDir() !== undefined) return opened.directory;
  const database = opened?.database ?? openDatabase(dataPaths(readSettings().dataDir).database);
  // SQLite's own count of changes made by other connections.
  const version = Number(database.$client.pragma('data_version', { simple: true }));
  const today = londonDateOf(now);
  if (opened?.version !== version || opened.today !== today) {
    opened = { database, version, today, directory: readDirectory(database, today) };
  }
  return opened.directory;
}

/** @param today YYYY-MM-DD in Europe/London, from which freshness follows */
export function readDirectory(database: Database, today: string): Directory {
  // One transaction, so that a change made meanwhile is either wholly in the release or not at all.
  return database.transaction((transaction) => {
    const policeAreas = readPoliceAreas(transaction);
    const contacts = readContacts(transaction, today);
    const postcodes = findCurrentEdition(transaction) ?? builtInPostcodeFacts();
    return {
      builtOn: today,
      boroughs: readBoroughs(transaction),
      policeAreas,
      contacts: contacts.filter((contact) => contact.kind !== 'national_line'),
      nationalLines: contacts.filter((contact) => contact.kind === 'national_line'),
      neighbours: listNeighbours(postcodes),
      postcodes,
      places: listPlaces(transaction),
      placeEdition: readPlaceEdition(transaction),
      pageReviews: classifyPageReviews(readLastPageReviews(transaction), today),
      record: readRecord(transaction, today),
      hasDemonstrationData: contacts.some((contact) => contact.isDemonstration),
    };
  });
}

function readPlaceEdition(transaction: Transaction): Directory['placeEdition'] {
  const edition = findPlaceEdition(transaction, 'current');
  return edition ? { label: edition.label, releasedOn: edition.releasedOn } : null;
}

function readBoroughs(transaction: Transaction): readonly PublicBorough[] {
  const aliases = Map.groupBy(
    transaction.select().from(tables.boroughAliases).orderBy(asc(tables.boroughAliases.alias)).all(),
    (row) => row.boroughCode,
  );
  return transaction
    .select()
    .from(tables.boroughs)
    .orderBy(asc(tables.boroughs.name))
    .all()
    .map(({ sourceUrl, checkedOn, escalationEmail, ...borough }) => ({
      ...borough,
      aliases: (aliases.get(borough.code) ?? []).map((row) => row.alias),
    }));
}

function readPoliceAreas(transaction: Transaction): readonly PublicPoliceArea[] {
  const boroughs = Map.groupBy(
    transaction.select().from(tables.boroughs).orderBy(asc(tables.boroughs.name)).all(),
    (row) => row.policeAreaCode,
  );
  return transaction
    .select()
    .from(tables.policeAreas)
    .orderBy(asc(tables.policeAreas.name))
    .all()
    .map(({ sourceUrl, checkedOn, escalationEmail, ...area }) => ({
      ...area,
      boroughCodes: (boroughs.get(area.code) ?? []).map((borough) => borough.code),
    }));
}

function readContacts(transaction: Transaction, today: string): readonly PublicContact[] {
  const coverage = Map.groupBy(
    transaction.select().from(tables.contactCoverage).orderBy(asc(tables.contactCoverage.boroughCode)).all(),
    (row) => revisionKey(row.contactId, row.revision),
  );
  const verifications = Map.groupBy(
    transaction
      .select()
      .from(tables.verifications)
      .where(stillCounts)
      .orderBy(asc(tables.verifications.verifiedOn), asc(tables.verifications.recordedAt))
      .all(),
    (row) => revisionKey(row.contactId, row.revision),
  );
  const names = new Map(
    transaction
      .select()
      .from(tables.contactPeople)
      .all()
      .map((row) => [revisionKey(row.contactId, row.revision), row.name]),
  );
  const awayOf = prepareAway(transaction, undefined);
  const supportOf = prepareSupport(transaction, undefined);
  const policies = new Map<ContactKind, FreshnessPolicy>(
    transaction
      .select()
      .from(tables.policies)
      .all()
      .map((policy) => [policy.kind, policy]),
  );
  const emailFailure = prepareEmailFailure(transaction);
  const rows = transaction
    .select()
    .from(tables.contacts)
    .innerJoin(
      tables.contactRevisions,
      and(
        eq(tables.contactRevisions.contactId, tables.contacts.id),
        eq(tables.contactRevisions.number, tables.contacts.currentRevision),
      ),
    )
    .where(ne(tables.contacts.status, 'retired'))
    .orderBy(asc(tables.contacts.kind), asc(tables.contacts.position), asc(tables.contacts.id))
    .all();
  return rows.map(({ contacts: contact, contact_revisions: revision }) => {
    const policy = policies.get(contact.kind);
    if (!policy)
      throw new Error(
        `No policy for contacts of kind ${contact.kind}: the policies table must have one row for each.`,
      );
    const key = revisionKey(contact.id, revision.number);
    const last = verifications.get(key)?.at(-1);
    const lastVerifiedOn = last?.verifiedOn ?? null;
    const { unreachableSinceOn, reportedDeadOn } = contact;
    const isVacant = contact.status === 'vacant';
    return {
      id: contact.id,
      revision: revision.number,
      kind: contact.kind,
      status: isVacant ? 'vacant' : 'active',
      role: revision.role,
      organisation: revision.organisation,
      policeAreaCode: contact.policeAreaCode,
      boroughCodes: revision.coversAllLondon ? [] : (coverage.get(key) ?? []).map((row) => row.boroughCode),
      telephone: revision.telephone,
      email: revision.email,
      ...emailFailure(revision.email),
      website: revision.website,
      hours: revision.hours,
      notes: revision.notes,
      support: supportOf(contact.id, revision.number),
      person: isVacant ? null : (names.get(key) ?? null),
      away: isVacant ? null : findShownAway(awayOf(contact.id, revision.number), today),
      isDemonstration: contact.isDemonstration,
      freshness: classifyFreshness(
        { isVacant, lastVerifiedOn, unreachableSinceOn, reportedDeadOn },
        policy,
        today,
      ),
      lastVerifiedOn,
      verifiedBy: last?.method ?? null,
      dates: lastVerifiedOn === null ? null : freshnessDates(lastVerifiedOn, policy),
      unreachableSinceOn,
      reportedDeadOn,
      source:
        revision.sourceUrl && revision.sourceCheckedOn
          ? { url: revision.sourceUrl, checkedOn: revision.sourceCheckedOn }
          : null,
    } satisfies PublicContact;
  });
}

function revisionKey(contactId: string, revision: number): string {
  return `${contactId} ${revision}`;
}
