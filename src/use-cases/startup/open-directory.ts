/**
 * The one way to open the database for writing: for the server and every command. Reports problems with the data folder
 * before anything is made in it, and brings the schema up to date, after a backup.
 */
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../../db/client.ts';
import { findFact, writeFact } from '../../../db/connection/directory-facts.ts';
import { readSchemaVersion } from '../../../db/connection/schema-version.ts';
import { isThisMachine } from '../../domain/network/this-machine.ts';
import { dataPaths, type Settings } from '../../settings.ts';
import { backUp } from '../backups/back-up.ts';
import { closeToOthers, prepareAccess } from '../data-folder/folder-access.ts';
import { adviseRestore, FolderProblem } from '../data-folder/folder-problem.ts';
import {
  markUsed,
  refuseLostDatabase,
  refuseUsedFolder,
  requireDatabase,
} from '../data-folder/inspect-folder.ts';
import { retireServedSamples } from '../data-folder/retire-served-samples.ts';

export interface DirectoryOpening {
  readonly settings: Pick<Settings, 'dataDir' | 'publicUrl'>;
  readonly now: Date;
  /** Receives messages for a person about anything slow or unusual. */
  readonly say: (line: string) => void;
}

/**
 * @returns the database with its schema up to date; makes one only in a new folder
 * @throws FolderProblem when the folder has lost something, cannot be written, or was used by a newer version
 */
export async function openDirectory({ settings, now, say }: DirectoryOpening): Promise<Database> {
  const { dataDir, publicUrl } = settings;
  prepareAccess(dataDir, say);
  refuseLostDatabase(dataDir);
  const file = dataPaths(dataDir).database;
  const database = openUsable(file, dataDir);
  try {
    const { appliedCount, pendingCount } = readSchemaVersion(database.$client);
    if (appliedCount === 0) refuseUsedFolder(dataDir, 'holds no tables');
    else if (pendingCount > 0) await backUpBeforeUpdate(dataDir, now, say);
    migrateDatabase(database);
    markUsed(dataDir);
    // SQLite gives its files the permissions that the process allows.
    closeToOthers(dataDir);
    if (!isThisMachine(publicUrl) && findFact(database, 'public-address') === undefined)
      writeFact(database, 'public-address', publicUrl, now.toISOString());
    const retired = retireServedSamples(database, publicUrl, now);
    if (retired !== undefined) say(retired);
    return database;
  } catch (error) {
    closeDatabase(database);
    throw error instanceof FolderProblem ? error : unusable(file, dataDir, error);
  }
}

/**
 * For commands that only work on an existing directory, and leave its schema alone.
 * @throws FolderProblem when there is none, or a newer version has used it
 */
export function openExistingDirectory(dataDir: string, say: (line: string) => void): Database {
  const file = dataPaths(dataDir).database;
  requireDatabase(dataDir);
  prepareAccess(dataDir, say);
  return openUsable(file, dataDir);
}

function openUsable(file: string, dataDir: string): Database {
  let database: Database | undefined;
  try {
    database = openDatabase(file);
    if (readSchemaVersion(database.$client).unknownCount === 0) return database;
  } catch (error) {
    if (database) closeDatabase(database);
    throw unusable(file, dataDir, error);
  }
  closeDatabase(database);
  throw new FolderProblem(
    [
      `A newer version of this program has used the database ${file}: this one does not know how it is kept there, and will not write to it.`,
      'Bring the newer version back (git log shows it), or restore the backup that was made before the update.',
      adviseRestore(dataDir),
    ].join('\n'),
  );
}

function unusable(file: string, dataDir: string, error: unknown): FolderProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new FolderProblem(`The database ${file} cannot be used: ${reason}. ${adviseRestore(dataDir)}`);
}

/** So that there is a way back from the update. */
async function backUpBeforeUpdate(dataDir: string, now: Date, say: (line: string) => void): Promise<void> {
  const { folder } = await backUp(dataDir, now);
  say(`The database is brought up to date for this version. As it was, it lies in ${folder}.`);
}
