/** What the forms of the page that imports records of the Board do: a preview of a file, then exactly what was shown. */
import { formText } from '../../domain/text/form-text.ts';
import type {
  BoardImportAside,
  BoardImportReport,
} from '../../use-cases/board/import/answer-board-import.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import type { SheetChoice } from '../../use-cases/spreadsheets/sheet-rows.ts';
import { readUploadedFile } from '../import/uploaded-file.ts';
import type { Actions } from '../run-action.ts';
import type { boardImportPage } from './board-import-page.ts';

/** What the person has given so far, which each form sends again. */
export interface HeldBoardImport {
  /** In base64. */
  readonly file: string;
  readonly sheet: string | undefined;
  readonly isFromElsewhere: boolean;
}

export type BoardImportOutcome =
  /** Of the file. */
  | { readonly kind: 'problem'; readonly message: string }
  | {
      readonly kind: 'sheets';
      readonly message: string;
      readonly sheets: readonly SheetChoice[];
      readonly held: HeldBoardImport;
    }
  | {
      readonly kind: 'preview';
      readonly report: BoardImportReport;
      readonly held: HeldBoardImport;
      /** Why it was not applied. */
      readonly notApplied?: 'outdated' | 'rejected';
    }
  | { readonly kind: 'imported'; readonly isSeen: boolean; readonly eventId: number };

/** @param answer reads and imports a file without holding up anybody else */
export function boardImportActions(
  answer: BoardImportAside,
): Actions<typeof boardImportPage, BoardImportOutcome> {
  const run = async (
    form: FormData,
    context: UseCaseContext,
    digest?: string,
  ): Promise<BoardImportOutcome> => {
    const { bytes, file, sheet } = await readUploadedFile(form);
    if (bytes.byteLength === 0)
      return { kind: 'problem', message: 'Choose a workbook (.xlsx) or CSV file that is not empty' };
    const isFromElsewhere = formText(form, 'elsewhere', 10) === 'yes';
    const held = { file, sheet, isFromElsewhere };
    const answered = await answer(context, { file: bytes, sheet, isFromElsewhere, digest });
    switch (answered.kind) {
      case 'refused':
        return { kind: 'problem', message: answered.detail };
      case 'unreadable':
        return answered.sheets
          ? { kind: 'sheets', message: answered.problem, sheets: answered.sheets, held }
          : { kind: 'problem', message: answered.problem };
      case 'preview':
        return { kind: 'preview', report: answered.report, held };
      case 'outdated':
      case 'rejected':
        return { kind: 'preview', report: answered.report, held, notApplied: answered.kind };
      case 'imported':
        return answered;
    }
  };
  return {
    preview: (form, context) => run(form, context),
    apply: (form, context) => run(form, context, formText(form, 'digest', 100)),
  };
}
