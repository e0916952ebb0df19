/** What a row without an id would do: add a contact. */
import type { RequestContext } from '../../../../domain/contacts/changes/contact-changes.ts';
import { decideCreation } from '../../../../domain/contacts/changes/contact-decisions.ts';
import {
  type FieldError,
  newContactSchema,
  parseFields,
} from '../../../../domain/contacts/contact-fields.ts';
import { isTemplateExample } from '../../../../domain/contacts/csv/column-guide.ts';
import { columnOfField } from '../../../../domain/contacts/csv/contact-columns.ts';
import { type CsvRow, readRow } from '../../../../domain/contacts/csv/contact-csv.ts';
import type { DateOrder } from '../../../../domain/contacts/csv/date-cells.ts';
import type { AreaNames } from '../../../../domain/contacts/csv/field-columns.ts';
import { failed, type Planned, placeOf, type RowPlace } from '../reading/import-row.ts';
import type { CsvLine } from '../reading/table.ts';
import { listWritten, refuseTwoReadings } from '../reading/written-cells.ts';
import { problemsOfCheck, readCheck } from './imported-check.ts';

export function planCreation(
  csvLine: CsvLine,
  names: AreaNames,
  dates: DateOrder,
  request: RequestContext,
): Planned {
  const place = placeOf(csvLine);
  if (isTemplateExample(csvLine.cells))
    return failed(
      place,
      '',
      'This row is an example of the template. Delete it, or put an entry of yours in its place.',
    );
  const { row, errors } = readRow(csvLine.cells, names, dates);
  if (row.status === 'retired')
    return failed(place, 'status', 'A new contact is active or vacant. Leave out those that are retired.');
  const status = row.status ?? 'active';
  const { check, problems } = readCheck(row, request);
  const input = parseFields(newContactSchema, {
    kind: row.kind,
    status,
    ...withoutEmptyCoverage(row.fields),
    privateNotes: row.privateNotes,
  });
  const isVacantChecked = check !== null && status === 'vacant';
  const vacantProblem = {
    field: 'last_checked_on',
    message: 'Nobody holds a vacant post, so nobody can have checked it.',
  };
  const all = [
    ...refuseTwoReadings(csvLine.cells),
    ...errors,
    ...problems,
    ...(input.ok ? [] : input.errors),
    ...(isVacantChecked ? [vacantProblem] : problemsOfCheck(check, input.ok ? input.value.telephone : null)),
  ];
  if (all.length > 0 || !input.ok) return failedWith(place, all);
  const decision = decideCreation(input.value, request);
  if (decision.kind === 'invalid') return failedWith(place, decision.errors);
  if (decision.kind === 'refused') return failed(place, '', decision.detail);
  return {
    row: {
      ...place,
      kind: 'create',
      contactKind: input.value.kind,
      status,
      fields: decision.fields,
      check,
      privateNotes: input.value.privateNotes || undefined,
      warnings: [],
      written: listWritten(csvLine.cells, dates, csvLine.written),
    },
    step: {
      kind: 'create',
      contactKind: input.value.kind,
      state: { status, fields: decision.fields },
      check,
      privateNotes: input.value.privateNotes || undefined,
    },
  };
}

/** A police contact's boroughs may be left out; its police area then gives them. */
function withoutEmptyCoverage(fields: CsvRow['fields']): Readonly<Record<string, unknown>> {
  const { boroughs: input, policeArea, ...rest } = fields;
  const isNamed = Array.isArray(input) && input.length > 0;
  return {
    ...rest,
    ...(isNamed ? { boroughs: input } : {}),
    ...(policeArea ? { policeArea } : {}),
  };
}

/** One message per column: the first says what is wrong with the cell, and others would follow from it. */
export function failedWith(place: RowPlace, errors: readonly FieldError[]): Planned {
  const byColumn = new Map<string, string>();
  for (const { field, message } of errors) {
    const column = columnOf(field);
    if (!byColumn.has(column)) byColumn.set(column, message);
  }
  const said = [...byColumn].map(([field, message]) => ({ field, message }));
  return { row: { ...place, kind: 'error', errors: said }, step: undefined };
}

/** An error in `hours.periods.0` belongs to the hours, one in `person.name` to the name. */
function columnOf(field: string): string {
  const first = field.split('.')[0] ?? '';
  return columnOfField[field] ?? columnOfField[first] ?? (first || field);
}
