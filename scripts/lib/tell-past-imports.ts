/** What npm run contacts says of imports that were made, and of undoing one: the same as the import page. */
import {
  importedWords,
  importUndoneWords,
  notUndoableWords,
  undoImportWords,
} from '../../src/domain/group-acts/past-import-words.ts';
import { instantWords } from '../../src/domain/time/calendar.ts';
import { listPastImports, undoImport } from '../../src/use-cases/group-acts/undo-import.ts';
import type { UseCaseContext } from '../../src/use-cases/shared/context.ts';
import { say } from './tell-import.ts';

const mostListed = 20;

export function tellPastImports(context: UseCaseContext, isJson: boolean): number {
  const imports = listPastImports(context, mostListed);
  if (isJson) writeJson({ imports });
  if (imports.length === 0) say('Nothing has been imported yet.');
  for (const each of imports) {
    const by = each.doneByName === null ? '' : `, ${each.doneByName}`;
    const undoing = notUndoableWords(each) || `Undoing it would ${undoImportWords(each)}.`;
    say(`${each.id}  ${instantWords(each.doneAt)}${by}: ${importedWords(each)}. ${undoing}`);
  }
  return 0;
}

/** @returns the exit status */
export function tellUndo(context: UseCaseContext, id: string, isJson: boolean): number {
  const result = undoImport(context, id);
  const isDone = result.kind === 'undone';
  if (isJson) writeJson(isDone ? { id, isDone, ...result.counts } : { id, isDone, problem: result.detail });
  if (!isDone) {
    say(`Nothing was changed. ${result.detail}`);
    return 1;
  }
  const { retired, restored } = result.counts;
  say(`${importUndoneWords} ${retired} taken off the site, ${restored} put back.`);
  return 0;
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
