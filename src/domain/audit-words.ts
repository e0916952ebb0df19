/** What an audit event says of before and after, reduced to what differs. Called by the audit page. */

export interface AuditDifference {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const nothing = '–';

/** Events hold JSON of many shapes; of two objects the keys that differ are named, of anything else the whole. */
export function auditDifferences(before: unknown, after: unknown): readonly AuditDifference[] {
  if (before === null && after === null) return [];
  const [old, now] = [recordOf(before), recordOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map((name) => ({ name, before: words(old[name]), after: words(now[name]) }));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : { value };
}

function words(value: unknown): string {
  if (value === undefined || value === null || value === '') return nothing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
