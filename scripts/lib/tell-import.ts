/** What npm run contacts says of an import: the same as the page, in lines or as JSON. */
import type { Reading } from '../../src/domain/contacts/csv/asking/question.ts';
import type { QuestionReport } from '../../src/domain/contacts/csv/held-import.ts';
import type { ImportResult, Unreadable } from '../../src/use-cases/contacts/csv/import-contacts.ts';
import type { ImportReport, RowReport } from '../../src/use-cases/contacts/csv/report-import.ts';

export interface Wanted {
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly goodRowsOnly: boolean;
  /** Where rows with errors are written. */
  readonly badRowsFile: string | undefined;
  /** Where rows of which an answer left something out are written. */
  readonly lookAgainFile: string | undefined;
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function tellUnreadable(
  { problem, unknown = [], sheets = [] }: Unreadable,
  { isDryRun, isJson }: Wanted,
): number {
  say(problem);
  for (const { name, mayBe, examples } of unknown) {
    const perhaps = mayBe.length > 0 ? `, such as --column "${name}=${mayBe[0]}"` : '';
    const cells = examples.length > 0 ? ` It holds ${examples.map((cell) => `“${cell}”`).join(', ')}.` : '';
    say(
      `“${name}”: say what it is with --column${perhaps}, or leave it out with --leave-out "${name}".${cells}`,
    );
  }
  for (const { name, rows, begins } of sheets) say(`  --sheet "${name}": ${rows} rows, such as “${begins}”`);
  if (isJson) writeJson({ isDryRun, isDone: false, problem, unknownColumns: unknown, sheets });
  return 1;
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

type Told = Exclude<ImportResult['kind'], 'unreadable' | 'refused'> | 'preview';

export function tellImport(kind: Told, report: ImportReport, choices: Wanted): number {
  const { isDryRun, isJson, goodRowsOnly, badRowsFile, lookAgainFile } = choices;
  for (const line of describeReport(report)) say(line);
  const { counts } = report;
  const isDone = (counts.error === 0 || goodRowsOnly) && (isDryRun || kind === 'imported');
  const { counts: _, canApply: __, canApplyGood: ___, digest: ____, ...told } = report;
  if (isJson) writeJson({ ...counts, isDryRun, isDone, ...told });
  const { create, change, unchanged, duplicate, error, retire } = counts;
  say(
    `${create} new, ${change} changed, ${unchanged} unchanged, ${duplicate} duplicates not added, ${error} with errors; ${retire} made-up contacts retired.`,
  );
  if (badRowsFile !== undefined && error > 0)
    say(
      `${error} rows with errors are in ${badRowsFile}, each with the reason. Put them right and import that file.`,
    );
  if (lookAgainFile !== undefined && report.partRows > 0)
    say(
      `${report.partRows} rows of which something was left out are in ${lookAgainFile}, as they were and with the reason. Put them right and import that file.`,
    );
  if (isDryRun) say('Nothing was written: this was a dry run.');
  else if (!isDone)
    say('Nothing was written. Put the rows right and import again, or leave them out with --good-rows.');
  return isDone ? 0 : 1;
}

/** An error that many rows share is repeated once at the end. */
const manyRows = 3;

function describeReport(report: ImportReport): readonly string[] {
  const { columns, notes, causes, rows, questions, answered, waitingRows } = report;
  const renamed = columns.filter(({ name, column }) => name.toLowerCase() !== column);
  const shared = causes.filter(({ count }) => count >= manyRows);
  return [
    ...notes,
    ...renamed.map(({ name, column }) =>
      column === null
        ? `Column “${name}”: left out`
        : `Column “${name}”: ${column}${column === 'notes' ? ' (readers see these)' : ''}`,
    ),
    ...answered.map(({ says, count }) => `Answered: ${says} (${count === 1 ? '1 row' : `${count} rows`})`),
    ...saidOnce(rows).flatMap(describeRow),
    ...shared.map(
      ({ field, message, count, rows: places, written }) =>
        `${count} rows (${places})${field && `, ${field}`}: ${message}${written.length > 0 ? ` Written: ${written.map((cell) => `“${cell}”`).join(', ')}.` : ''}`,
    ),
    ...(waitingRows > 0
      ? [`${waitingRows} ${waitingRows === 1 ? 'row waits' : 'rows wait'} for an answer and nothing else.`]
      : []),
    ...(questions.length > 0 ? ['Questions, to be answered by --answers or, as suggested, by --yes:'] : []),
    ...questions.flatMap(describeQuestion),
  ];
}

/**
 * The rows, of which those that only wait for an answer repeat no error: a question names all of its rows, and one about
 * 2,000 of them would be lost below 2,000 lines.
 */
function saidOnce(rows: readonly RowReport[]): readonly RowReport[] {
  const said = new Set<string>();
  return rows.map((row) => {
    if (!row.waits) return row;
    const errors = row.errors.filter(({ field, message }) => {
      const error = `${field} ${message.replaceAll(/\d+/g, '')}`;
      const isNew = !said.has(error);
      said.add(error);
      return isNew;
    });
    return { ...row, errors };
  });
}

function describeQuestion({ id, asks, count, rows, suggestion, others }: QuestionReport): readonly string[] {
  const reading = ({ cell, words }: Reading) => `"${cell}"${words === cell ? '' : ` (${words})`}`;
  return [
    `  ${asks} ${count === 1 ? 'Row' : 'Rows'} ${rows}. Its id: ${JSON.stringify(id)}`,
    ...(suggestion ? [`    Suggested: ${reading(suggestion)}`] : []),
    ...(others.length > 0 ? [`    Or: ${others.map(reading).join(', ')}`] : []),
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
  // Spreadsheets show rows; in a file, a cell with line breaks in it makes the lines below differ.
  const place = line === row ? `row ${row}` : `row ${row} (line ${line} of the file)`;
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
