/** The file of the Board's records in a test: writing, previewing and importing it as an administrator. */
import type { Database } from '../../db/client.ts';
import type { BoardState } from '../../src/domain/board/board-record.ts';
import { exportBoard } from '../../src/use-cases/board/import/export-board.ts';
import {
  applyBoardImport,
  type BoardImportPreview,
  type BoardImportResult,
  previewBoardImport,
} from '../../src/use-cases/board/import/import-board.ts';
import { saveBoardRecord } from '../../src/use-cases/board/save-board-record.ts';
import type { UseCaseContext } from '../../src/use-cases/shared/context.ts';
import { acting, people } from './people/acting.ts';

const now = new Date('2026-12-01T12:00:00Z');
export const bytes = (text: string) => new TextEncoder().encode(text);

export interface BoardFileDesk {
  by(who?: typeof people.administrator): UseCaseContext;
  preview(text: string, isFromElsewhere?: boolean): BoardImportPreview;
  /** Previews it, and presses the button. */
  apply(text: string, isFromElsewhere?: boolean): BoardImportResult;
  exported(): string;
  /** Row, column and message of each. */
  problemsOf(text: string, isFromElsewhere?: boolean): readonly string[];
  /** @returns its id */
  addMeeting(values?: Readonly<Record<string, string>>, state?: BoardState): string;
}

export function boardFileDesk(database: Database): BoardFileDesk {
  const by = (who = people.administrator) => acting(database, who, now);
  const preview = (text: string, isFromElsewhere = false) => {
    const result = previewBoardImport(by(), { file: bytes(text), isFromElsewhere });
    if (result.kind !== 'preview') throw new Error(JSON.stringify(result));
    return result;
  };
  return {
    by,
    preview,
    apply(text, isFromElsewhere = false) {
      const { digest } = preview(text, isFromElsewhere);
      return applyBoardImport(by(), { file: bytes(text), isFromElsewhere, digest });
    },
    exported() {
      const result = exportBoard(by());
      if (result.kind !== 'exported') throw new Error(JSON.stringify(result));
      return result.csv;
    },
    problemsOf: (text, isFromElsewhere) =>
      preview(text, isFromElsewhere).rows.flatMap((row) =>
        row.kind === 'error'
          ? row.errors.map(({ column, message }) => `${row.row} ${column}: ${message}`)
          : [],
      ),
    addMeeting(values = {}, state = 'published') {
      const result = saveBoardRecord(by(), {
        ...{ kind: 'meeting', state },
        values: { heldOn: '2026-11-02', state: 'held', ...values },
      });
      if (result.kind !== 'saved') throw new Error(JSON.stringify(result));
      return result.record.id;
    },
  };
}
