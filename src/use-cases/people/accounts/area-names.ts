/** The names of areas, for pages that would otherwise show their codes. */
import type { Database } from '../../../../db/client.ts';
import { listAreaChoices } from '../../../../db/people/people.ts';

/** @param codes of boroughs and police areas; an unknown code is its own name */
export function nameAreas(database: Database, codes: readonly string[]): readonly string[] {
  const names = new Map(listAreaChoices(database).map(({ code, name }) => [code, name]));
  return codes.map((code) => names.get(code) ?? code);
}
