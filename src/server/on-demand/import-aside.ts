/**
 * Answers the import pages in a separate thread, one file at a time, so that no reader waits while a file is read and
 * compared. Made by make-locals.ts, called by the pages.
 */
import { Worker } from 'node:worker_threads';
import {
  answerBoardImport,
  type BoardImportAside,
} from '../../use-cases/board/import/answer-board-import.ts';
import type { BoardImportTask } from '../../use-cases/board/import/board-import-worker.ts';
import { answerImport, type ImportAside } from '../../use-cases/contacts/csv/answer-import.ts';
import type { ImportTask } from '../../use-cases/contacts/csv/import-worker.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';

/** Enough for the largest file that is accepted. A thread that needs more ends, and the server goes on. */
const workerMemoryMb = 384;

export interface ImportAsides {
  readonly importAside: ImportAside;
  readonly boardImportAside: BoardImportAside;
}

export function createImportAsides(): ImportAsides {
  let last: Promise<unknown> = Promise.resolve();
  /** @param worker takes what is asked as a task, and posts the answer */
  const aside =
    <Asked, Answer>(worker: URL, answerHere: (context: UseCaseContext, asked: Asked) => Promise<Answer>) =>
    (context: UseCaseContext, asked: Asked): Promise<Answer> => {
      const { database, ...rest } = context;
      // The in-memory database of a test has only one connection.
      if (database.$client.memory) return answerHere(context, asked);
      const task: Task<Asked> = { databaseFile: database.$client.name, context: rest, asked };
      const answer = last.then(() => runWorker<Answer>(worker, task));
      last = answer.catch(() => {});
      return answer;
    };
  return {
    importAside: aside(workerFiles.contacts, answerImport),
    boardImportAside: aside(workerFiles.board, answerBoardImport),
  };
}

type Task<Asked> = Omit<ImportTask | BoardImportTask, 'asked'> & { readonly asked: Asked };

/** The commands are bundled next to this module (src/build/bundle-commands.ts). */
const workerFiles =
  typeof isBundled === 'undefined'
    ? {
        contacts: new URL('../../use-cases/contacts/csv/import-worker.ts', import.meta.url),
        board: new URL('../../use-cases/board/import/board-import-worker.ts', import.meta.url),
      }
    : {
        contacts: new URL('./import-worker.mjs', import.meta.url),
        board: new URL('./board-import-worker.mjs', import.meta.url),
      };

/** @throws Error when the thread ends without an answer */
function runWorker<Answer>(file: URL, workerData: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: workerMemoryMb },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread of an import ended without an answer.')));
  });
}
