/**
 * Why a data folder cannot be used, in words for whoever runs the site: what is wrong, and what to do. Thrown by this
 * folder's modules, and shown by the commands as it is.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataPaths } from '../../settings.ts';

export class FolderProblem extends Error {}

/** A folder made by npm run backup, which is named after its moment: 20261129T061000123Z. */
const backupName = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;

export function nameOfBackup(takenAt: Date): string {
  return takenAt.toISOString().replace(/[-:.]/g, '');
}

/** @param name as nameOfBackup makes it */
export function timeOfBackup(name: string): Date {
  return new Date(name.replace(backupName, '$1-$2-$3T$4:$5:$6.$7Z'));
}

/** Folders of complete backups, the newest first. */
export function listBackups(dataDir: string): readonly string[] {
  const { backups } = dataPaths(dataDir);
  return listNames(backups)
    .filter((name) => backupName.test(name))
    .sort()
    .reverse()
    .map((name) => join(backups, name));
}

/** Folders of backups that are being made, or whose process was killed. */
export function listDrafts(dataDir: string): readonly string[] {
  const { backups } = dataPaths(dataDir);
  return listNames(backups)
    .filter((name) => name.endsWith('.part') && backupName.test(name.slice(0, -'.part'.length)))
    .map((name) => join(backups, name));
}

/** @returns nothing when there is no such folder */
export function listNames(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

/** What to restore, as a sentence. */
export function adviseRestore(dataDir: string): string {
  const [newest] = listBackups(dataDir);
  return newest === undefined
    ? `There is no backup under ${dataPaths(dataDir).backups}: fetch the newest one from where you keep them, then npm run restore -- THAT-FOLDER.`
    : `Restore the newest backup here (a newer one may lie on another machine): npm run restore -- ${newest}`;
}

/** How to get an empty directory all the same, as a sentence. */
export function adviseNew(dataDir: string): string {
  return `Only to begin anew, without any of the contacts, people and history there were: move the folder away (mv ${dataDir} ${dataDir}.old) and start again.`;
}
