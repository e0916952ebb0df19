/** What the form on the import page does: a preview of a file, then exactly that. */
import { type CsvColumn, csvColumns } from '../../domain/contacts/contact-csv.ts';
import { formText } from '../../domain/form-text.ts';
import type { ColumnChoices } from '../../use-cases/contacts/csv/read-table.ts';
import { type ImportReport, reportImport } from '../../use-cases/contacts/csv/report-import.ts';
import {
  applyImport,
  type ImportFile,
  type ImportPreview,
  previewImport,
  type Unreadable,
} from '../../use-cases/contacts/import-contacts.ts';
import type { UseCaseContext } from '../../use-cases/context.ts';
import type { Acts } from './_acts.ts';

/** What comes back with a form that goes on from here. */
export interface HeldFile {
  /** The file itself, in base64. */
  readonly file: string;
  readonly replaceDemonstration: boolean;
  readonly choices: ColumnChoices;
}

export type ImportOutcome =
  | { readonly kind: 'problem'; readonly message: string }
  /** The file can be read once it is known what these columns are. */
  | ({ readonly kind: 'columns'; readonly message: string } & HeldFile &
      Required<Pick<Unreadable, 'unknown' | 'headings'>>)
  | ({
      readonly kind: 'preview';
      readonly report: ImportReport;
      /** Why it was not applied. */
      readonly notApplied?: 'outdated' | 'rejected';
    } & HeldFile)
  | { readonly kind: 'imported'; readonly report: ImportReport };

/** A little more than the largest file that is read, in base64. */
const fileTextMax = 3 * 1024 * 1024;
const mostColumns = 40;

export const importActs: Acts<ImportOutcome> = {
  preview: {
    permission: 'contacts.import',
    async run(form, context) {
      const given = await readImportForm(form);
      if (given.bytes.byteLength === 0)
        return { kind: 'problem', message: 'Choose a CSV file that is not empty' };
      const result = previewImport(context, fileOf(given));
      if (result.kind === 'refused') return { kind: 'problem', message: result.detail };
      if (result.kind === 'unreadable') return unreadable(result, given);
      return previewed(context, result, given);
    },
  },
  apply: {
    permission: 'contacts.import',
    async run(form, context) {
      const given = await readImportForm(form);
      const result = applyImport(context, { ...fileOf(given), digest: formText(form, 'digest', 100) });
      switch (result.kind) {
        case 'imported':
          return {
            kind: 'imported',
            report: reportImport(context, result.preview),
          };
        case 'outdated':
        case 'rejected':
          return { ...previewed(context, result.preview, given), notApplied: result.kind };
        case 'unreadable':
          return unreadable(result, given);
        case 'refused':
          return { kind: 'problem', message: result.detail };
      }
    },
  },
};

type Given = HeldFile & { readonly bytes: Uint8Array };

/** The file is uploaded first, and then comes with each form as text. */
async function readImportForm(form: FormData): Promise<Given> {
  const given = form.get('file');
  const bytes =
    given instanceof File
      ? new Uint8Array(await given.arrayBuffer())
      : new Uint8Array(Buffer.from(formText(form, 'file', fileTextMax), 'base64url'));
  return {
    bytes,
    file: Buffer.from(bytes).toString('base64url'),
    replaceDemonstration: formText(form, 'replace') === 'yes',
    choices: readChoices(form),
  };
}

function readChoices(form: FormData): ColumnChoices {
  const count = Math.min(Number.parseInt(formText(form, 'columnCount', 3), 10) || 0, mostColumns);
  const choices = new Map<string, CsvColumn | 'left out'>();
  for (let index = 0; index < count; index += 1) {
    const name = formText(form, `column-name-${index}`, 4000);
    const chosen = formText(form, `column-as-${index}`, 40);
    const column = chosen === 'left out' ? chosen : csvColumns.find((known) => known === chosen);
    if (name !== '' && column !== undefined) choices.set(name, column);
  }
  return choices;
}

function fileOf({ bytes, replaceDemonstration, choices }: Given): ImportFile {
  return { file: bytes, replaceDemonstration, choices };
}

function heldOf({ file, replaceDemonstration, choices }: Given): HeldFile {
  return { file, replaceDemonstration, choices };
}

function unreadable({ problem, unknown, headings }: Unreadable, given: Given): ImportOutcome {
  return unknown && headings
    ? { kind: 'columns', message: problem, unknown, headings, ...heldOf(given) }
    : { kind: 'problem', message: problem };
}

function previewed(context: UseCaseContext, preview: ImportPreview, given: Given) {
  const report = reportImport(context, preview);
  return { kind: 'preview', report, ...heldOf(given) } as const;
}
