/**
 * The thread in which the server answers the page that imports records of the Board, for the reason of
 * src/use-cases/contacts/csv/import-worker.ts. src/server/on-demand/import-aside.ts starts it for one file, with its own
 * database connection.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { closeDatabase, openDatabase } from '../../../../db/client.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { answerBoardImport, type BoardImportAsked } from './answer-board-import.ts';

export interface BoardImportTask {
  readonly databaseFile: string;
  readonly context: Omit<UseCaseContext, 'database'>;
  readonly asked: BoardImportAsked;
}

const { databaseFile, context, asked }: BoardImportTask = workerData;
const database = openDatabase(databaseFile);
try {
  parentPort?.postMessage(await answerBoardImport({ ...context, database }, asked));
} finally {
  closeDatabase(database);
}
