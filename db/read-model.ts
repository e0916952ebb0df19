/**
 * The public directory, read for the pages of a release: what may be published, in the shapes of
 * src/domain/directory.ts, and nothing else. Retired contacts stay behind, and so does everything about people but a name that was given to be
 * published.
 */
import { asc } from 'drizzle-orm';
import { londonDateOf } from '../src/domain/calendar.ts';
import { publicContact } from '../src/domain/contacts/public-view.ts';
import type { Directory, PublicBorough, PublicContact, PublicPoliceArea } from '../src/domain/directory.ts';
import { classifyPageReviews } from '../src/domain/guidance/page-review.ts';
import { dataPaths, findReleaseDir, readSettings } from '../src/settings.ts';
import { type Database, openDatabase, type Transaction } from './client.ts';
import { listShownContacts, readPolicies } from './contacts.ts';
import { readLastPageReviews } from './page-reviews.ts';
import { findPlaceEdition, listPlaces } from './places.ts';
import { builtInPostcodeFacts, findCurrentEdition, listNeighbours } from './postcodes.ts';
import { findLastPublishMark } from './publish-requests.ts';
import { listComingBankHolidays } from './reference/bank-holidays.ts';
import { prepareEmailFailure } from './returned-mail.ts';
import * as tables from './schema.ts';
import { readRecord } from './status-read-model.ts';

let opened:
  | {
      readonly database: Database;
      readonly version: number;
      readonly today: string;
      /** The same as long as nothing that is published has changed. */
      readonly mark: string;
      readonly directory: Directory;
    }
  | undefined;

/**
 * The directory of DATA_DIR as it stands today. Pages ask hundreds of times: it is read again only when the database
 * has changed or the day has, and within the build of a release never, so that all its pages show the same state.
 */
export function loadDirectory(now: Date = new Date()): Directory {
  if (opened && findReleaseDir() !== undefined) return opened.directory;
  const database = opened?.database ?? openDatabase(dataPaths(readSettings().dataDir).database, 'fail');
  // SQLite's own count of changes made by other connections.
  const version = Number(database.$client.pragma('data_version', { simple: true }));
  const today = londonDateOf(now);
  if (opened?.version === version && opened.today === today) return opened.directory;
  // Most of what is written is nothing that readers see: a session, a message, an attempt. What they do see is written
  // together with the wish to publish it.
  const mark = `${today} ${findLastPublishMark(database)}`;
  const directory = opened?.mark === mark ? opened.directory : readDirectory(database, today);
  opened = { database, version, today, mark, directory };
  return directory;
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
      bankHolidays: listComingBankHolidays(today),
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
  const policies = readPolicies(transaction);
  const emailFailedOn = prepareEmailFailure(transaction);
  return listShownContacts(transaction).map((contact) => {
    const policy = policies.get(contact.kind);
    if (!policy)
      throw new Error(
        `No policy for contacts of kind ${contact.kind}: the policies table must have one row for each.`,
      );
    const shown = { ...contact, emailFailedOn: emailFailedOn(contact.fields.email) };
    return publicContact(shown, policy, today);
  });
}
