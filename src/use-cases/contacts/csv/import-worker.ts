/**
 * The thread in which the server answers the import page: a file of thousands of rows takes seconds, and a reader would
 * otherwise wait that long. src/server/on-demand/import-aside.ts starts it for one file, with its own database
 * connection.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { closeDatabase, openDatabase } from '../../../../db/client.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { answerImport, type ImportAsked } from './answer-import.ts';

export interface ImportTask {
  readonly databaseFile: string;
  readonly context: Omit<UseCaseContext, 'database'>;
  readonly asked: ImportAsked;
}

const { databaseFile, context, asked }: ImportTask = workerData;
const database = openDatabase(databaseFile);
try {
  parentPort?.postMessage(await answerImport({ ...context, database }, asked));
} finally {
  closeDatabase(database);
}
