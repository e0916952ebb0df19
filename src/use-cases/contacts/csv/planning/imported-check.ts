/** Checks that come with an import: made earlier, by some method, on some day. */

import type { RequestContext } from '../../../../domain/contacts/changes/contact-changes.ts';
import { checkDayOfCheck } from '../../../../domain/contacts/changes/contact-rules.ts';
import { findCheckProblem } from '../../../../domain/contacts/checks/check-rules.ts';
import type { VerificationMethod } from '../../../../domain/contacts/contact.ts';
import type { FieldError } from '../../../../domain/contacts/contact-fields.ts';
import type { ContactRecord } from '../../../../domain/contacts/contact-record.ts';
import type { CsvColumn } from '../../../../domain/contacts/csv/contact-columns.ts';
import type { CsvRow } from '../../../../domain/contacts/csv/contact-csv.ts';
import type { CsvLine } from '../reading/table.ts';

/** A check that somebody made before the import and wrote into the file. */
export interface ImportedCheck {
  readonly on: string;
  readonly method: VerificationMethod;
}

/** @returns the check, or what is wrong with how it is written, by column */
export function readCheck(
  row: Partial<Pick<CsvRow, 'checkedOn' | 'checkedBy'>>,
  { today }: RequestContext,
): { readonly check: ImportedCheck | null; readonly problems: readonly FieldError[] } {
  const { checkedOn, checkedBy } = row;
  const problem = (field: CsvColumn, message: string) => ({ check: null, problems: [{ field, message }] });
  if (!checkedOn && !checkedBy) return { check: null, problems: [] };
  if (!checkedOn)
    return problem('last_checked_on', 'Give the day of the check, or leave out how it was made.');
  if (!checkedBy)
    return problem('last_checked_by', 'Say how it was checked: telephone, email, meeting or self.');
  const dayProblem = checkDayOfCheck(checkedOn, today);
  if (dayProblem !== undefined) return problem('last_checked_on', dayProblem);
  return { check: { on: checkedOn, method: checkedBy }, problems: [] };
}

/** What is wrong with a check of an entry with this number, whoever made it. */
export function problemsOfCheck(
  check: ImportedCheck | null,
  telephone: string | null | undefined,
): readonly FieldError[] {
  const message = check === null ? undefined : findCheckProblem({ telephone: telephone ?? null });
  return message === undefined ? [] : [{ field: 'last_checked_on' satisfies CsvColumn, message }];
}

/** A check no later than the one on record adds nothing. */
export function newerCheck(
  check: ImportedCheck | null,
  { verification }: ContactRecord,
): ImportedCheck | null {
  if (check === null || verification === null) return check;
  if (check.on > verification.on) return check;
  return check.on === verification.on && check.method !== verification.method ? check : null;
}

/** If only one cell of a check was changed, the other stays as it was. */
export function wholeCheck(
  touched: CsvLine['cells'],
  { verification }: ContactRecord,
  row: CsvRow,
): Pick<Partial<CsvRow>, 'checkedOn' | 'checkedBy'> {
  if (touched.last_checked_on === undefined && touched.last_checked_by === undefined) return {};
  return {
    checkedOn: row.checkedOn === undefined ? verification?.on : row.checkedOn,
    checkedBy: row.checkedBy === undefined ? verification?.method : row.checkedBy,
  };
}
