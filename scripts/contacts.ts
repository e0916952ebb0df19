/** npm run contacts: brings contacts in from CSV, or writes them out. */
import './project-node.ts';
import './private-files.ts';
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { closeDatabase } from '../db/client.ts';
import { systemPrincipal } from '../src/domain/people/access.ts';
import { readSettings } from '../src/settings.ts';
import { exportContacts } from '../src/use-cases/contacts/export-contacts.ts';
import {
  applyImport,
  type ImportPreview,
  type ImportResult,
  previewImport,
} from '../src/use-cases/contacts/import-contacts.ts';
import type { ImportRow } from '../src/use-cases/contacts/plan-import.ts';
import type { UseCaseContext } from '../src/use-cases/context.ts';
import { openDirectory } from '../src/use-cases/data-folder/open-directory.ts';

const usage = `Usage: npm run contacts -- export FILE [--include-retired]
       npm run contacts -- import FILE [--dry-run] [--replace-demonstration] [--json]

Export writes every contact as CSV. Import reads such a file: a row without an id adds a contact, a row with one
changes it, and columns that are left out stay as they are. If any row has an error, nothing is written. A running
server publishes what was imported. FILE may be - for standard output or input.

  --include-retired         export: also contacts that are no longer shown
  --dry-run                 import: only say what would happen
  --replace-demonstration   import: also retire the made-up contacts of a new directory
  --json                    import: print the counts as JSON
  --help                    this text
`;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function usageError(problem: string): number {
  say(`${problem}\n\n${usage}`);
  return 2;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      'include-retired': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      'replace-demonstration': { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [verb, file, ...rest] = positionals;
  if (verb !== 'import' && verb !== 'export') return usageError('Say whether to import or to export.');
  if (file === undefined || rest.length > 0) return usageError('Name one file.');
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
      replaceDemonstration: values['replace-demonstration'] === true,
      isJson: values.json === true,
    });
  } finally {
    closeDatabase(database);
  }
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
  readonly replaceDemonstration: boolean;
  readonly isJson: boolean;
}

async function runImport(context: UseCaseContext, file: string, choices: ImportChoices): Promise<number> {
  const bytes = await readFile(file === '-' ? '/dev/stdin' : file).catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  });
  const given = { file: bytes, replaceDemonstration: choices.replaceDemonstration };
  const result = choices.isDryRun
    ? previewImport(context, given)
    : applyImport(context, { ...given, digest: undefined });
  if (result.kind === 'unreadable' || result.kind === 'refused') {
    say(result.kind === 'refused' ? result.detail : result.problem);
    return 1;
  }
  return reportImport(result, choices);
}

type Reported = Exclude<ImportResult, { kind: 'unreadable' | 'refused' }> | ImportPreview;

function reportImport(result: Reported, { isDryRun, isJson }: ImportChoices): number {
  const preview = result.kind === 'preview' ? result : 'preview' in result ? result.preview : undefined;
  if (preview) for (const line of describeRows(preview)) say(line);
  const counts = 'counts' in result ? result.counts : result.preview.counts;
  const isDone = counts.error === 0 && (isDryRun || result.kind === 'imported');
  if (isJson) process.stdout.write(`${JSON.stringify({ ...counts, isDryRun, isDone })}\n`);
  const { create, change, unchanged, error, retire } = counts;
  say(
    `${create} new, ${change} changed, ${unchanged} unchanged, ${error} with errors; ${retire} made-up contacts retired.`,
  );
  if (isDryRun) say('Nothing was written: this was a dry run.');
  else if (!isDone) say('Nothing was written. Put the rows right and import again.');
  return isDone ? 0 : 1;
}

function describeRows({ rows }: ImportPreview): readonly string[] {
  return rows.flatMap(describeRow);
}

function describeRow(row: ImportRow): readonly string[] {
  switch (row.kind) {
    case 'error':
      return row.errors.map(({ field, message }) => `line ${row.line}${field && `, ${field}`}: ${message}`);
    case 'create':
      return [`line ${row.line}: new: ${row.fields.role}, ${row.fields.organisation}`];
    case 'change': {
      const names = row.differences.map(({ field }) => field);
      const what = [...names, ...(row.check ? [`checked on ${row.check.on}`] : [])].join(', ');
      return [`line ${row.line}: ${row.contact.id}: ${what}`];
    }
    case 'unchanged':
      return [];
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
