/**
 * Answers the import page in a separate thread, one file at a time, so that no reader waits while a file is read and
 * compared. Made by make-locals.ts, called by the import page.
 */
import { Worker } from 'node:worker_threads';
import {
  answerImport,
  type ImportAnswer,
  type ImportAside,
} from '../../use-cases/contacts/csv/answer-import.ts';
import type { ImportTask } from '../../use-cases/contacts/csv/import-worker.ts';

/** Enough for the largest file that is accepted. A thread that needs more ends, and the server goes on. */
const workerMemoryMb = 384;

export function createImportAside(): ImportAside {
  let last: Promise<unknown> = Promise.resolve();
  return (context, asked) => {
    const { database, ...rest } = context;
    // The in-memory database of a test has only one connection.
    if (database.$client.memory) return answerImport(context, asked);
    const task: ImportTask = { databaseFile: database.$client.name, context: rest, asked };
    const answer = last.then(() => runWorker(task));
    last = answer.catch(() => {});
    return answer;
  };
}

/** The commands are bundled next to this module (src/build/bundle-commands.ts). */
const workerFile =
  typeof isBundled === 'undefined'
    ? new URL('../../use-cases/contacts/csv/import-worker.ts', import.meta.url)
    : new URL('./import-worker.mjs', import.meta.url);

/** @throws Error when the thread ends without an answer */
function runWorker(task: ImportTask): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: workerMemoryMb },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread of an import ended without an answer.')));
  });
}
