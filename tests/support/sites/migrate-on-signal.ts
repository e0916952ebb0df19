/** A process that brings a database up to date when it is told to, so that several can do it at the same moment. */
import { once } from 'node:events';
import { closeDatabase, migrateDatabase, openDatabase } from '../../../db/client.ts';

const database = openDatabase(process.argv[2] ?? '');
process.stdout.write('ready\n');
await once(process.stdin, 'data');
migrateDatabase(database);
closeDatabase(database);
process.exit(0);
