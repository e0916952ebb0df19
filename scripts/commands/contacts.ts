/** What `npm run contacts` does. */
import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { closeDatabase } from '../../db/client.ts';
import type { Answers } from '../../src/domain/contacts/csv/asking/question.ts';
import { columnGuideLines, templateRows } from '../../src/domain/contacts/csv/column-guide.ts';
import { type CsvColumn, csvColumns } from '../../src/domain/contacts/csv/contact-columns.ts';
import { systemPrincipal } from '../../src/domain/people/access.ts';
import { readSettings } from '../../src/settings.ts';
import { exportContacts } from '../../src/use-cases/contacts/csv/export-contacts.ts';
import {
  applyImport,
  type ImportFile,
  previewImport,
} from '../../src/use-cases/contacts/csv/import-contacts.ts';
import { contactsTable } from '../../src/use-cases/contacts/csv/reading/contacts-table.ts';
import type { ColumnChoices } from '../../src/use-cases/contacts/csv/reading/table.ts';
import { reportImport } from '../../src/use-cases/contacts/csv/report-import.ts';
import { writeFaults } from '../../src/use-cases/contacts/csv/write-faults.ts';
import type { UseCaseContext } from '../../src/use-cases/shared/context.ts';
import { openFile } from '../../src/use-cases/spreadsheets/open-file.ts';
import { writeCsv } from '../../src/use-cases/spreadsheets/write-csv.ts';
import { openDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { UsageError } from '../lib/run-command.ts';
import { say, tellImport, tellUnreadable, type Wanted } from '../lib/tell-import.ts';
import { tellPastImports, tellUndo } from '../lib/tell-past-imports.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'include-retired': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      'replace-sample-data': { type: 'boolean' },
      sheet: { type: 'string' },
      answers: { type: 'string' },
      yes: { type: 'boolean' },
      'good-rows': { type: 'boolean' },
      'bad-rows': { type: 'string' },
      'look-again': { type: 'string' },
      column: { type: 'string', multiple: true },
      'leave-out': { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  });
  const [verb, file, ...rest] = positionals;
  if (verb === 'template' && rest.length === 0) return writeTemplate(file);
  if (verb !== 'import' && verb !== 'export' && verb !== 'undo-import')
    throw new UsageError('Say whether to import or to export, undo an import, or ask for the template.');
  if (rest.length > 0) throw new UsageError(verb === 'undo-import' ? 'Name one import.' : 'Name one file.');
  if (verb !== 'undo-import' && file === undefined) throw new UsageError('Name one file.');
  const choices = readChoices(values.column ?? [], values['leave-out'] ?? []);
  const answers = values.answers === undefined ? new Map() : await readAnswers(values.answers);
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
    const isJson = values.json === true;
    if (verb === 'undo-import' || file === undefined)
      return file === undefined ? tellPastImports(context, isJson) : tellUndo(context, file, isJson);
    if (verb === 'export') return await runExport(context, file, values['include-retired'] === true);
    return await runImport(context, file, {
      isDryRun: values['dry-run'] === true,
      replaceSampleData: values['replace-sample-data'] === true,
      isJson,
      columns: choices,
      answers,
      sheet: values.sheet,
      takesSuggestions: values.yes === true,
      goodRowsOnly: values['good-rows'] === true,
      badRowsFile: values['bad-rows'],
      lookAgainFile: values['look-again'],
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

/** @throws UsageError when it is no object of texts */
async function readAnswers(file: string): Promise<Answers> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  });
  const read = answersSchema.safeParse(parseJson(text));
  if (!read.success)
    throw new UsageError(
      `${file} holds no answers. It is an object such as {"hours: mon-fri 9-5": "Mon-Fri 09:00-17:00"}: the id of each question, and what the cell should say.`,
    );
  return new Map(Object.entries(read.data));
}

const answersSchema = z.record(z.string(), z.string());

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function writeTemplate(file = '-'): Promise<number> {
  const { header, examples } = templateRows();
  const csv = writeCsv(examples, header);
  if (file === '-') process.stdout.write(csv);
  else await writeFile(file, csv);
  for (const line of columnGuideLines()) say(line);
  return 0;
}

async function runExport(context: UseCaseContext, file: string, includeRetired: boolean): Promise<number> {
  const result = exportContacts(context, { includeRetired });
  if (result.kind === 'refused') throw new Error(result.detail);
  if (file === '-') process.stdout.write(result.csv);
  else await writeFile(file, result.csv, { mode: 0o600 });
  say(`${result.count} contacts exported.`);
  return 0;
}

interface ImportChoices extends Wanted {
  readonly replaceSampleData: boolean;
  readonly columns: ColumnChoices;
  readonly answers: Answers;
  readonly sheet: string | undefined;
  /** Whether every suggestion is taken. */
  readonly takesSuggestions: boolean;
}

async function runImport(context: UseCaseContext, file: string, choices: ImportChoices): Promise<number> {
  const bytes = await readFile(file === '-' ? '/dev/stdin' : file).catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  });
  const opened = await openFile(bytes, contactsTable, choices.sheet);
  if (opened.kind === 'unreadable') return tellUnreadable(opened, choices);
  // Before anything is imported: rows that are left out must have a place to go.
  for (const wanted of [choices.badRowsFile, choices.lookAgainFile])
    if (wanted !== undefined) await checkWritable(wanted);
  const given = {
    file: opened.file,
    replaceSampleData: choices.replaceSampleData,
    choices: choices.columns,
    answers: choices.takesSuggestions ? withSuggestions(context, opened.file, choices) : choices.answers,
  };
  const result = choices.isDryRun
    ? previewImport(context, given)
    : applyImport(context, { ...given, digest: undefined, goodRowsOnly: choices.goodRowsOnly });
  if (result.kind === 'refused') throw new Error(result.detail);
  if (result.kind === 'unreadable') return tellUnreadable(result, choices);
  const preview = result.kind === 'preview' ? result : result.preview;
  if (choices.badRowsFile !== undefined && preview.counts.error > 0)
    await writeFile(choices.badRowsFile, writeFaults(preview), { mode: 0o600 });
  const report = reportImport(context, preview);
  if (choices.lookAgainFile !== undefined && report.partRows > 0)
    await writeFile(choices.lookAgainFile, writeFaults(preview, 'in part'), { mode: 0o600 });
  return tellImport(result.kind, report, choices);
}

/** @throws if the file could not be written; leaves it as it is */
async function checkWritable(file: string): Promise<void> {
  const isThere = (await stat(file).catch(() => undefined)) !== undefined;
  const opened = await open(file, 'a', 0o600).catch((error: unknown) => {
    throw new Error(
      `${file} cannot be written, so nothing was imported: ${error instanceof Error ? error.message : error}`,
    );
  });
  await opened.close();
  if (!isThere) await rm(file, { force: true });
}

/** An answer may lead to a further question, such as whom a duty line is for. */
const mostRounds = 4;

/** The answers that were given, and the suggestion for every other question. */
function withSuggestions(
  context: UseCaseContext,
  file: ImportFile['file'],
  { replaceSampleData, columns, answers }: ImportChoices,
): Answers {
  const all = new Map(answers);
  for (let round = 0; round < mostRounds; round += 1) {
    const preview = previewImport(context, { file, replaceSampleData, choices: columns, answers: all });
    if (preview.kind !== 'preview') break;
    const suggested = preview.questions.filter(({ hasSuggestion, id }) => hasSuggestion && !all.has(id));
    if (suggested.length === 0) break;
    for (const { id, readings } of suggested) all.set(id, readings[0]?.cell ?? '');
  }
  return all;
}
