/**
 * The public directory, read for the pages of a release: only what may be published, in the shapes of
 * src/domain/directory/directory.ts. Retired contacts are left out, and so is everything about people except a name
 * that was given to be published.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { and, asc, inArray, ne } from 'drizzle-orm';
import { isShownEverywhere, kindsShownEverywhere } from '../../src/domain/contacts/kind-profiles.ts';
import type {
  Directory,
  DirectoryFrame,
  PublicBorough,
  PublicContact,
  PublicPoliceArea,
} from '../../src/domain/directory/directory.ts';
import { classifyPageReviews } from '../../src/domain/directory/page-review.ts';
import { listLanguagesOn } from '../../src/domain/languages/listed-languages.ts';
import { londonDateOf } from '../../src/domain/time/calendar.ts';
import { showVisits } from '../../src/domain/visits/visit-counts.ts';
import { dataPaths, readSettings } from '../../src/settings.ts';
import { readFigures } from '../board/figures.ts';
import { type Database, openDatabase, type Transaction } from '../client.ts';
import { findContact, listShownContacts } from '../contacts/contacts.ts';
import { findPlaceEdition, listPlaces } from '../editions/places.ts';
import { builtInPostcodeFacts, findCurrentEdition, listNeighbours } from '../editions/postcodes.ts';
import { readLastPageReviews } from '../freshness/page-reviews.ts';
import { listLanguagesOff } from '../languages/languages-off.ts';
import { listCouncilPages } from '../leads/council-pages.ts';
import { listComingBankHolidays } from '../reference/bank-holidays.ts';
import * as tables from '../schema.ts';
import { readVisits } from '../visits/visits.ts';
import { readBoard } from './board-read-model.ts';
import { readImpact } from './impact/read-impact.ts';
import { createPublicViewer } from './public-contacts.ts';
import { findLastPublishMark } from './publish-requests.ts';
import { readRecord } from './status-read-model.ts';

let opened: Database | undefined;

/** @returns the directory of DATA_DIR as of today: read again only when what is published has changed, or the day */
function createLoader<Read>(read: (database: Database, today: string) => Read): (now: Date) => Read {
  let last:
    | {
        readonly version: number;
        readonly today: string;
        /** Stays the same as long as nothing that is published has changed. */
        readonly mark: string;
        readonly read: Read;
      }
    | undefined;
  return (now) => {
    opened ??= openDatabase(dataPaths(readSettings().dataDir).database, 'fail');
    // SQLite's own count of changes made by other connections.
    const version = Number(opened.$client.pragma('data_version', { simple: true }));
    const today = londonDateOf(now);
    if (last?.version === version && last.today === today) return last.read;
    // Most writes change nothing that readers see: a session, a message, an attempt. Those that do include a publish
    // request in the same transaction.
    const mark = `${today} ${findLastPublishMark(opened)}`;
    last = { version, today, mark, read: last?.mark === mark ? last.read : read(opened, today) };
    return last.read;
  };
}

/** Of the release that is being rendered. */
const givenDirectory = new AsyncLocalStorage<Directory>();

/** Everything rendered within `work` shows this state, whatever is written meanwhile. */
export function withDirectory<T>(directory: Directory, work: () => T): T {
  return givenDirectory.run(directory, work);
}

const directoryOf = createLoader(readDirectory);
const frameOf = createLoader(readFrame);

/**
 * The directory, for the pages of a release: the snapshot of the release while one is rendered, otherwise that of
 * DATA_DIR as of today.
 */
export function loadDirectory(now: Date = new Date()): Directory {
  return givenDirectory.getStore() ?? directoryOf(now);
}

/**
 * The part of the directory that pages rendered on demand need: the server renders them, and reading thousands of
 * contacts after every save would hold up every reader.
 */
export function loadFrame(now: Date = new Date()): DirectoryFrame {
  return givenDirectory.getStore() ?? frameOf(now);
}

/** @param today YYYY-MM-DD in Europe/London */
function readFrame(database: Database, today: string): DirectoryFrame {
  return database.transaction((transaction) => {
    const { id, kind, position, status, isDemonstration } = tables.contacts;
    const isShown = ne(status, 'retired');
    const toPublic = createPublicViewer(transaction);
    const lines = transaction
      .select({ id })
      .from(tables.contacts)
      .where(and(inArray(kind, kindsShownEverywhere), isShown))
      .orderBy(asc(position), asc(id))
      .all();
    const madeUp = transaction
      .select({ id })
      .from(tables.contacts)
      .where(and(isDemonstration, isShown))
      .get();
    return {
      builtOn: today,
      bankHolidays: listComingBankHolidays(today),
      boroughs: readBoroughs(transaction),
      nationalLines: lines
        .flatMap((line) => findContact(transaction, line.id) ?? [])
        .map((line) => toPublic(line, today)),
      postcodes: findCurrentEdition(transaction) ?? builtInPostcodeFacts(),
      pageReviews: classifyPageReviews(readLastPageReviews(transaction), today),
      languages: readLanguages(transaction),
      hasDemonstrationData: madeUp !== undefined,
    };
  });
}

/** @param today YYYY-MM-DD in Europe/London, from which freshness follows */
export function readDirectory(database: Database | Transaction, today: string): Directory {
  // One transaction, so that a change made meanwhile is either wholly in the release or not at all.
  return database.transaction((transaction) => {
    const policeAreas = readPoliceAreas(transaction);
    const boroughs = readBoroughs(transaction);
    const contacts = readContacts(transaction, today);
    const postcodes = findCurrentEdition(transaction) ?? builtInPostcodeFacts();
    return {
      builtOn: today,
      bankHolidays: listComingBankHolidays(today),
      boroughs,
      policeAreas,
      contacts: contacts.filter((contact) => !isShownEverywhere(contact)),
      nationalLines: contacts.filter(isShownEverywhere),
      councilPages: listCouncilPages(transaction),
      neighbours: listNeighbours(postcodes),
      postcodes,
      places: listPlaces(transaction),
      placeEdition: readPlaceEdition(transaction),
      pageReviews: classifyPageReviews(readLastPageReviews(transaction), today),
      languages: readLanguages(transaction),
      record: readRecord(transaction, today),
      board: readBoard(transaction),
      referrals: readFigures(transaction),
      visits: showVisits(
        readVisits(transaction),
        boroughs.map(({ code }) => code),
        today,
      ),
      impact: readImpact(transaction, today),
      hasDemonstrationData: contacts.some((contact) => contact.isDemonstration),
    };
  });
}

function readLanguages(transaction: Transaction): Directory['languages'] {
  return listLanguagesOn(new Set(listLanguagesOff(transaction).map(({ code }) => code)));
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
  const toPublic = createPublicViewer(transaction);
  return listShownContacts(transaction).map((contact) => toPublic(contact, today));
}
