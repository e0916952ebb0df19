/**
 * What a person should look at again in the rows of an import, compared with the directory as the file would leave it:
 * the same number by day and by night is most often in one file. Called by plan-import.ts.
 */
import type { ContactFields, ContactRecord, Difference } from '../../domain/contacts/contact-record.ts';
import { listWarnings, type OtherContact } from '../../domain/contacts/contact-rules.ts';
import { nationalDigits } from '../../domain/telephone/telephone.ts';
import type { ImportRow } from './plan-import.ts';

/** A warning is about these; a row that leaves them as they are is not warned of again. */
const warnedFields: ReadonlySet<Difference['field']> = new Set<keyof ContactFields>([
  'telephone',
  'email',
  'boroughs',
  'allLondon',
]);

export function warnOfRows(
  rows: readonly ImportRow[],
  contacts: readonly ContactRecord[],
): readonly ImportRow[] {
  const changed = new Map(
    rows.flatMap((row) => (row.kind === 'change' ? [[row.contact.id, row.fields] as const] : [])),
  );
  const standing = contacts
    .filter((contact) => contact.status !== 'retired' && !contact.isDemonstration)
    .map(({ id, fields }) => ({ id, ...(changed.get(id) ?? fields) }));
  const added = rows.flatMap((row) => (row.kind === 'create' ? { id: idOf(row), ...row.fields } : []));
  // Only those with the same number matter, and a file may have thousands of rows.
  const byNumber = Map.groupBy([...standing, ...added], ({ telephone }) => digitsOf(telephone));
  const warn = (id: string, fields: ContactFields) => {
    const others: readonly OtherContact[] =
      fields.telephone === null ? [] : (byNumber.get(digitsOf(fields.telephone)) ?? []);
    return listWarnings(
      fields,
      others.filter((other) => other.id !== id),
    );
  };
  return rows.map((row) => {
    switch (row.kind) {
      case 'create':
        return { ...row, warnings: warn(idOf(row), row.fields) };
      case 'change':
        return row.differences.some(({ field }) => warnedFields.has(field))
          ? { ...row, warnings: warn(row.contact.id, row.fields) }
          : row;
      default:
        return row;
    }
  });
}

/** Of a contact that is not there yet. */
function idOf({ line }: ImportRow): string {
  return `line ${line}`;
}

function digitsOf(telephone: string | null): string {
  return telephone === null ? '' : nationalDigits(telephone);
}
