/** What `npm run contacts` does. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { closeDatabase } from '../../db/client.ts';
import { type CsvColumn, csvColumns } from '../../src/domain/contacts/csv/contact-columns.ts';
import { systemPrincipal } from '../../src/domain/people/access.ts';
import { readSettings } from '../../src/settings.ts';
import { exportContacts } from '../../src/use-cases/contacts/csv/export-contacts.ts';
import {
  applyImport,
  type ImportResult,
  previewImport,
  type Unreadable,
} from '../../src/use-cases/contacts/csv/import-contacts.ts';
import type { ColumnChoices } from '../../src/use-cases/contacts/csv/reading/table.ts';
import {
  type ImportReport,
  type RowReport,
  reportImport,
} from '../../src/use-cases/contacts/csv/report-import.ts';
import type { UseCaseContext } from '../../src/use-cases/shared/context.ts';
import { openDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { UsageError } from '../lib/run-command.ts';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'include-retired': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      'replace-sample-data': { type: 'boolean' },
      column: { type: 'string', multiple: true },
      'leave-out': { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  });
  const [verb, file, ...rest] = positionals;
  if (verb !== 'import' && verb !== 'export') throw new UsageError('Say whether to import or to export.');
  if (file === undefined || rest.length > 0) throw new UsageError('Name one file.');
  const choices = readChoices(values.column ?? [], values['leave-out'] ?? []);
  const settings = readSettings();
  const database = await openDirectory({ settings, now: new Date(), say });
  try {
    const context: UseCaseContext = {
      database,
      principal: systemPrincipal('contacts'),
      now: new Date(),
      requestId: randomUUID(),
      publicUrl: settings.publicUrl,
    };
    if (verb === 'export') return await runExport(context, file, values['include-retired'] === true);
    return await runImport(context, file, {
      isDryRun: values['dry-run'] === true,
      replaceSampleData: values['replace-sample-data'] === true,
      isJson: values.json === true,
      columns: choices,
    });
  } finally {
    closeDatabase(database);
  }
}

/** What to do with columns. */
function readChoices(columns: readonly string[], leftOut: readonly string[]): ColumnChoices {
  const choices = new Map<string, CsvColumn | 'left out'>(leftOut.map((heading) => [heading, 'left out']));
  for (const given of columns) {
    const at = given.lastIndexOf('=');
    const column = csvColumns.find((name) => name === given.slice(at + 1));
    if (at < 1 || column === undefined)
      throw new UsageError(`“${given}” is no HEADING=COLUMN. The columns are ${csvColumns.join(', ')}.`);
    choices.set(given.slice(0, at), column);
  }
  return choices;
}

async function runExport(context: UseCaseContext, file: string, includeRetired: boolean): Promise<number> {
  const result = exportContacts(context, { includeRetired });
  if (result.kind === 'refused') throw new Error(result.detail);
  if (file === '-') process.stdout.write(result.csv);
  else await writeFile(file, result.csv, { mode: 0o600 });
  say(`${result.count} contacts exported.`);
  return 0;
}

interface ImportChoices {
  readonly isDryRun: boolean;
  readonly replaceSampleData: boolean;
  readonly isJson: boolean;
  readonly columns: ColumnChoices;
}

async function runImport(context: UseCaseContext, file: string, choices: ImportChoices): Promise<number> {
  const bytes = await readFile(file === '-' ? '/dev/stdin' : file).catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  });
  const given = {
    file: bytes,
    replaceSampleData: choices.replaceSampleData,
    choices: choices.columns,
  };
  const result = choices.isDryRun
    ? previewImport(context, given)
    : applyImport(context, { ...given, digest: undefined });
  if (result.kind === 'refused') throw new Error(result.detail);
  if (result.kind === 'unreadable') return reportUnreadable(result, choices);
  const preview = result.kind === 'preview' ? result : result.preview;
  return tellImport(result.kind, reportImport(context, preview), choices);
}

function reportUnreadable(
  { problem, unknown = [] }: Unreadable,
  { isDryRun, isJson }: ImportChoices,
): number {
  say(problem);
  for (const { name, mayBe, examples } of unknown) {
    const perhaps = mayBe.length > 0 ? `, such as --column "${name}=${mayBe[0]}"` : '';
    const cells = examples.length > 0 ? ` It holds ${examples.map((cell) => `“${cell}”`).join(', ')}.` : '';
    say(
      `“${name}”: say what it is with --column${perhaps}, or leave it out with --leave-out "${name}".${cells}`,
    );
  }
  if (isJson) writeJson({ isDryRun, isDone: false, problem, unknownColumns: unknown });
  return 1;
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

type Told = Exclude<ImportResult['kind'], 'unreadable' | 'refused'> | 'preview';

function tellImport(kind: Told, report: ImportReport, { isDryRun, isJson }: ImportChoices): number {
  for (const line of describeReport(report)) say(line);
  const { counts } = report;
  const isDone = counts.error === 0 && (isDryRun || kind === 'imported');
  const { counts: _, canApply: __, digest: ___, ...told } = report;
  if (isJson) writeJson({ ...counts, isDryRun, isDone, ...told });
  const { create, change, unchanged, duplicate, error, retire } = counts;
  say(
    `${create} new, ${change} changed, ${unchanged} unchanged, ${duplicate} duplicates not added, ${error} with errors; ${retire} made-up contacts retired.`,
  );
  if (isDryRun) say('Nothing was written: this was a dry run.');
  else if (!isDone) say('Nothing was written. Put the rows right and import again.');
  return isDone ? 0 : 1;
}

/** An error that many rows share is repeated once at the end. */
const manyRows = 3;

function describeReport({ columns, notes, causes, rows }: ImportReport): readonly string[] {
  const renamed = columns.filter(({ name, column }) => name.toLowerCase() !== column);
  const shared = causes.filter(({ count }) => count >= manyRows);
  return [
    ...notes,
    ...renamed.map(({ name, column }) =>
      column === null
        ? `Column “${name}”: left out`
        : `Column “${name}”: ${column}${column === 'notes' ? ' (readers see these)' : ''}`,
    ),
    ...rows.flatMap(describeRow),
    ...shared.map(
      ({ field, message, count, rows: places, written }) =>
        `${count} rows (${places})${field && `, ${field}`}: ${message}${written.length > 0 ? ` Written: ${written.map((cell) => `“${cell}”`).join(', ')}.` : ''}`,
    ),
  ];
}

const kindsInWords = {
  create: 'new',
  change: 'changed',
  duplicate: 'duplicate',
  unchanged: 'unchanged',
  error: 'error',
} as const satisfies Record<RowReport['kind'], string>;

function describeRow(report: RowReport): readonly string[] {
  const { line, row, kind, name, contact, details, lookAgain, errors } = report;
  // Spreadsheets show rows, which differ from lines after a cell with line breaks in it.
  const place = line === row ? `line ${line}` : `line ${line} (row ${row} of the spreadsheet)`;
  if (kind === 'error')
    return errors.map(
      ({ field, message }) => `${place}${field && `, ${field}`}: ${message}${name && ` [${name}]`}`,
    );
  return [
    `${place}: ${kindsInWords[kind]}: ${name}${contact === null ? '' : ` (${contact})`}`,
    ...details.map((detail) => `  ${detail}`),
    ...lookAgain.map((warning) => `  Look again: ${warning}`),
  ];
}
