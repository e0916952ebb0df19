/**
 * Imports one file into a new database and prints the cost as JSON. scripts/bench/import.ts runs it as a separate
 * process, with the Node flags of `npm run postcodes`, so that the peak memory is the import's alone.
 */
import '../lib/project-node.ts';
import { closeDatabase, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadReference } from '../../db/seed/load-seed.ts';
import { importEdition } from '../../src/use-cases/postcodes/import-edition.ts';

const [path, databaseFile] = process.argv.slice(2);
if (!path || !databaseFile) throw new Error('Usage: import-child.ts FILE DATABASE');
const database = openDatabase(databaseFile);
migrateDatabase(database);
loadReference(database, new Date());
const startedAt = performance.now();
const outcome = await importEdition(database, { path, now: new Date(), isForced: true });
const seconds = (performance.now() - startedAt) / 1000;
closeDatabase(database);
if (outcome.kind === 'refused') throw new Error(outcome.message);
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ rows: outcome.counts.rowsRead, seconds, peakBytes }));
