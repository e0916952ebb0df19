/** How one state of a contact differs from another, field by field. */
import type { ContactState, Difference } from './contact-record.ts';
import { fieldNames } from './fields/registry.ts';

export function listDifferences(before: ContactState, after: ContactState): readonly Difference[] {
  const status: Difference = { field: 'status', before: before.status, after: after.status };
  const fields = fieldNames.map((field) => ({
    field,
    before: before.fields[field],
    after: after.fields[field],
  }));
  return [status, ...fields].filter((difference) => !isSame(difference.before, difference.after));
}

/** Values of fields are JSON with keys in the order of their schema. */
function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
