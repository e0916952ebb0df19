/** What a site of the tests is about. */
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../../db/client.ts';
import { switchedOffLanguages } from '../../../db/schema/guidance.ts';
import { loadReference, loadSampleData } from '../../../db/seed/load-seed.ts';
import { type TranslationCode, translationCodes } from '../../../src/domain/languages/languages.ts';
import { dataPaths } from '../../../src/settings.ts';
import { loadMadeUpEdition } from '../files/made-up-edition.ts';

/** What a release is made of. */
export interface SiteContent {
  /** Names it, for the files that load the same. */
  readonly kind: string;
  /** What is loaded beside the seed. */
  readonly load?: (database: Database) => void;
  /**
   * The translations that are on: one, unless a test is about them. A release with all of them has five times as many
   * pages.
   */
  readonly translations?: readonly TranslationCode[];
}

export const ofMadeUpEdition: SiteContent = { kind: 'site', load: loadMadeUpEdition };

export function fillDatabase(dataDir: string, { load, translations = ['ar'] }: SiteContent): void {
  const database = openDatabase(dataPaths(dataDir).database);
  migrateDatabase(database);
  loadReference(database, new Date());
  loadSampleData(database, new Date());
  leaveOn(database, translations);
  load?.(database);
  closeDatabase(database);
}

/** Switches all other translations off. */
export function leaveOn(database: Database, translations: readonly TranslationCode[]): void {
  const off = translationCodes.filter((code) => !translations.includes(code));
  for (const code of off)
    database
      .insert(switchedOffLanguages)
      .values({ code, switchedOffAt: new Date().toISOString(), switchedOffBy: 'test' })
      .run();
}
