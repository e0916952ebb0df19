/** The lookup of `npm run dev`: reads the data folder, and reloads whenever the database has changed. */
import { closeDatabase, type Database, openDatabase, readDataVersion } from '../../../db/client.ts';
import { dataPaths } from '../../settings.ts';
import { type LoadedFinder, loadFinder } from './load-finder.ts';

export interface FinderSource {
  readonly database: Database;
  current(): LoadedFinder;
  close(): void;
}

export function openFinderSource(dataDir: string): FinderSource {
  const database = openDatabase(dataPaths(dataDir).database, 'fail');
  let version: number | undefined;
  let finder: LoadedFinder | undefined;
  return {
    database,
    current() {
      const latest = readDataVersion(database);
      if (!finder || latest !== version) {
        version = latest;
        finder = loadFinder(database, finder);
      }
      return finder;
    },
    close: () => closeDatabase(database),
  };
}
