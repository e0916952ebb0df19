/** Tables of what mail servers and mail programs are known to say, with what follows from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export function readMailCases(
  name: 'auto-replies' | 'bounce-reports' | 'smtp-refusals' | 'word-only-reports',
): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(join(import.meta.dirname, `${name}.csv`)), { columns: true });
}
