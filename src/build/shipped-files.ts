/** The parts of the project that are shipped besides the code of the site, and the name of each there. */

/** Commands of the service, by the name of their file in the artefact. */
const commands = {
  start: 'scripts/serve.ts',
  publish: 'scripts/publish.ts',
  freshness: 'scripts/freshness.ts',
  links: 'scripts/links.ts',
  mail: 'scripts/mail.ts',
  admin: 'scripts/admin.ts',
  contacts: 'scripts/contacts.ts',
  postcodes: 'scripts/postcodes.ts',
  places: 'scripts/places.ts',
  figures: 'scripts/figures.ts',
  backup: 'scripts/backup.ts',
  restore: 'scripts/restore.ts',
} as const;

/** Code that runs in separate threads is loaded by name. */
const workers = {
  'import-worker': 'src/use-cases/contacts/csv/import-worker.ts',
  'board-import-worker': 'src/use-cases/board/import/board-import-worker.ts',
} as const;

const folders = { 'db/migrations': 'migrations', 'scripts/deploy': 'deploy' } as const;

export const shippedFiles = { commands, workers, folders } as const;

/** Everything a build of the commands reads, besides src and db. */
export const shippedSources: readonly string[] = [
  ...Object.values(commands),
  'scripts/commands',
  'scripts/lib',
  'scripts/deploy',
];
