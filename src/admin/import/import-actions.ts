/** What the form on the import page does: a preview of a file, then exactly that. */
import { type CsvColumn, csvColumns } from '../../domain/contacts/csv/contact-columns.ts';
import { formText } from '../../domain/text/form-text.ts';
import type { ImportAside, ImportAsked, PageReport } from '../../use-cases/contacts/csv/answer-import.ts';
import type { Unreadable } from '../../use-cases/contacts/csv/import-contacts.ts';
import type { ColumnChoices } from '../../use-cases/contacts/csv/reading/table.ts';
import type { Actions } from '../run-action.ts';
import type { importPage } from './import-page.ts';

/** Values that come back with a form that continues from here. */
export interface HeldFile {
  /** The file itself, in base64. */
  readonly file: string;
  /** The sheet of a workbook that the person chose. */
  readonly sheet: string | undefined;
  readonly replaceSampleData: boolean;
  readonly choices: ColumnChoices;
}

export type ImportOutcome =
  | { readonly kind: 'problem'; readonly message: string }
  /** The file can be read once these columns are known. */
  | ({ readonly kind: 'columns'; readonly message: string } & HeldFile &
      Required<Pick<Unreadable, 'unknown' | 'headings'>>)
  /** The person has to say which sheet of the workbook is meant. */
  | ({ readonly kind: 'sheets'; readonly message: string } & HeldFile & Required<Pick<Unreadable, 'sheets'>>)
  | ({
      readonly kind: 'preview';
      readonly report: PageReport;
      /** Why it was not applied. */
      readonly notApplied?: 'outdated' | 'rejected';
    } & HeldFile)
  | { readonly kind: 'imported'; readonly eventId: number | undefined };

/** A little more than the largest file that is read, in base64. */
const fileTextMax = 3 * 1024 * 1024;
const mostColumns = 40;

/** @param answer reads and imports a file without holding up anybody else */
export function importActions(answer: ImportAside): Actions<typeof importPage, ImportOutcome> {
  return {
    async preview(form, context) {
      const input = await readImportForm(form);
      if (input.bytes.byteLength === 0)
        return { kind: 'problem', message: 'Choose a workbook (.xlsx) or CSV file that is not empty' };
      return outcomeOf(await answer(context, askedOf(input)), input);
    },
    async apply(form, context) {
      const input = await readImportForm(form);
      const digest = formText(form, 'digest', 100);
      return outcomeOf(await answer(context, { ...askedOf(input), digest }), input);
    },
  };
}

type Input = HeldFile & { readonly bytes: Uint8Array };

/** The file is uploaded first, and is then part of each form as text. */
async function readImportForm(form: FormData): Promise<Input> {
  const input = form.get('file');
  const bytes =
    input instanceof File
      ? new Uint8Array(await input.arrayBuffer())
      : new Uint8Array(Buffer.from(formText(form, 'file', fileTextMax), 'base64url'));
  return {
    bytes,
    file: Buffer.from(bytes).toString('base64url'),
    sheet: formText(form, 'sheet', 100) || undefined,
    replaceSampleData: formText(form, 'replace') === 'yes',
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

function askedOf({ bytes, sheet, replaceSampleData, choices }: Input): ImportAsked {
  return { file: bytes, sheet, replaceSampleData, choices };
}

function outcomeOf(answered: Awaited<ReturnType<ImportAside>>, input: Input): ImportOutcome {
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
      return { kind: 'imported', eventId: answered.eventId };
  }
}

function unreadable({ problem, unknown, headings, sheets }: Unreadable, held: HeldFile): ImportOutcome {
  if (sheets) return { kind: 'sheets', message: problem, sheets, ...held };
  return unknown && headings
    ? { kind: 'columns', message: problem, unknown, headings, ...held }
    : { kind: 'problem', message: problem };
}
