/** What the forms on the import page do: a preview of a file, questions about it, then exactly what was shown. */
import type { HeldImport } from '../../domain/contacts/csv/held-import.ts';
import { formText } from '../../domain/text/form-text.ts';
import type { ImportAside, ImportAsked, PageReport } from '../../use-cases/contacts/csv/answer-import.ts';
import type { Unreadable } from '../../use-cases/contacts/csv/import-contacts.ts';
import { forgetKeptHeading } from '../../use-cases/contacts/csv/kept-headings.ts';
import { undoImport } from '../../use-cases/group-acts/undo-import.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import type { Actions } from '../run-action.ts';
import { askedOf, type ImportInput, readImportForm } from './import-form.ts';
import type { importPage } from './import-page.ts';

export type ImportOutcome =
  | {
      readonly kind: 'problem';
      readonly message: string;
      /** Otherwise about the file. */
      readonly isAboutPage?: true;
    }
  /** The file can be read once these columns are known. */
  | ({ readonly kind: 'columns'; readonly message: string } & HeldImport &
      Required<Pick<Unreadable, 'unknown' | 'headings'>>)
  /** The person has to say which sheet of the workbook is meant. */
  | ({ readonly kind: 'sheets'; readonly message: string } & HeldImport &
      Required<Pick<Unreadable, 'sheets'>>)
  | ({
      readonly kind: 'preview';
      readonly report: PageReport;
      /** Why it was not applied. */
      readonly notApplied?: 'outdated' | 'rejected';
    } & HeldImport)
  | ({
      readonly kind: 'imported';
      readonly report: PageReport;
      readonly eventId: number | undefined;
    } & HeldImport)
  /** Rows to put right, as a file. */
  | { readonly kind: 'faults'; readonly csv: string }
  | { readonly kind: 'undone' | 'forgotten' };

/** @param answer reads and imports a file without holding up anybody else */
export function importActions(answer: ImportAside): Actions<typeof importPage, ImportOutcome> {
  const run = async (
    form: FormData,
    context: UseCaseContext,
    { takesSuggestions = false, ...wanted }: Wanted = {},
  ): Promise<ImportOutcome> => {
    const input = await readImportForm(form, takesSuggestions);
    if (input.bytes.byteLength === 0)
      return { kind: 'problem', message: 'Choose a workbook (.xlsx) or CSV file that is not empty' };
    return outcomeOf(await answer(context, { ...askedOf(input), ...wanted }), input);
  };
  const digestOf = (form: FormData) => formText(form, 'digest', 100);
  return {
    preview: (form, context) => run(form, context),
    suggested: (form, context) => run(form, context, { takesSuggestions: true }),
    faults: (form, context) => run(form, context, { wantsFaults: 'with errors' }),
    parts: (form, context) => run(form, context, { wantsFaults: 'in part' }),
    apply: (form, context) => run(form, context, { digest: digestOf(form) }),
    applyGood: (form, context) => run(form, context, { digest: digestOf(form), goodRowsOnly: true }),
    undo(form, context) {
      const result = undoImport(context, formText(form, 'import', 60));
      return result.kind === 'undone' ? { kind: 'undone' } : pageProblem(result.detail);
    },
    forget(form, context) {
      const result = forgetKeptHeading(context, formText(form, 'heading', 200));
      return result.kind === 'refused' ? pageProblem(result.detail) : { kind: 'forgotten' };
    },
  };
}

function pageProblem(message: string): ImportOutcome {
  return { kind: 'problem', message, isAboutPage: true };
}

type Wanted = Pick<ImportAsked, 'digest' | 'goodRowsOnly' | 'wantsFaults'> & {
  readonly takesSuggestions?: boolean;
};

function outcomeOf(answered: Awaited<ReturnType<ImportAside>>, input: ImportInput): ImportOutcome {
  const { bytes: _, ...held } = input;
  switch (answered.kind) {
    case 'refused':
      return { kind: 'problem', message: answered.detail };
    case 'unreadable':
      return unreadable(answered, held);
    case 'preview':
      return { kind: 'preview', report: answered.report, ...held };
    case 'outdated':
    case 'rejected':
      return { kind: 'preview', report: answered.report, notApplied: answered.kind, ...held };
    case 'imported':
      return { kind: 'imported', report: answered.report, eventId: answered.eventId, ...held };
    case 'faults':
      return { kind: 'faults', csv: answered.csv };
  }
}

function unreadable({ problem, unknown, headings, sheets }: Unreadable, held: HeldImport): ImportOutcome {
  if (sheets) return { kind: 'sheets', message: problem, sheets, ...held };
  return unknown && headings
    ? { kind: 'columns', message: problem, unknown, headings, ...held }
    : { kind: 'problem', message: problem };
}
