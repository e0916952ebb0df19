/** Boroughs and police areas by every name that people write in a file. */
import { listNamedBoroughs, listNamedPoliceAreas } from '../../../../db/areas/areas.ts';
import type { Transaction } from '../../../../db/client.ts';
import type { AreaNames } from '../../../domain/contacts/csv/field-columns.ts';
import { createBoroughNames } from '../../../domain/lookup/names/borough-names.ts';

export function readAreaNames(transaction: Transaction): AreaNames {
  const boroughs = listNamedBoroughs(transaction);
  const codes = new Map<string, Set<string>>();
  const add = (name: string, code: string) => {
    const key = name.toLowerCase();
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  for (const { code, aliases } of boroughs) for (const alias of aliases) add(alias, code);
  // A borough's own name means only that borough, even if it is also an alias of another.
  for (const { code, name, slug } of boroughs)
    for (const own of [code, name, slug]) codes.set(own.toLowerCase(), new Set([code]));
  return {
    boroughs: new Map(boroughs.map(({ code, name }) => [code, name])),
    boroughCodes: new Map([...codes].map(([name, set]) => [name, [...set].toSorted()])),
    boroughNames: createBoroughNames(boroughs),
    policeAreaCodes: new Map(
      listNamedPoliceAreas(transaction).flatMap(({ code, name, slug }) =>
        [code, name, slug].map((own) => [own.toLowerCase(), code] as const),
      ),
    ),
  };
}
