/** Boroughs and police areas by every name that people write in a file. */
import { asc } from 'drizzle-orm';
import type { Transaction } from '../../../../db/client.ts';
import { boroughAliases, boroughs, policeAreas } from '../../../../db/schema/areas.ts';
import type { AreaNames } from '../../../domain/contacts/csv/contact-csv.ts';
import { createBoroughNames } from '../../../domain/lookup/names/borough-names.ts';

export function readAreaNames(transaction: Transaction): AreaNames {
  const boroughRows = transaction.select().from(boroughs).orderBy(asc(boroughs.name)).all();
  const codes = new Map<string, Set<string>>();
  const add = (name: string, code: string) => {
    const key = name.toLowerCase();
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  const aliasRows = transaction.select().from(boroughAliases).all();
  for (const { alias, boroughCode } of aliasRows) add(alias, boroughCode);
  const aliases = Map.groupBy(aliasRows, ({ boroughCode }) => boroughCode);
  // A borough's own name is its alone, even if it is also an alias of another.
  for (const { code, name, slug } of boroughRows)
    for (const own of [code, name, slug]) codes.set(own.toLowerCase(), new Set([code]));
  return {
    boroughs: new Map(boroughRows.map(({ code, name }) => [code, name])),
    boroughCodes: new Map([...codes].map(([name, set]) => [name, [...set]])),
    boroughNames: createBoroughNames(
      boroughRows.map(({ code, name, councilName }) => ({
        code,
        name,
        councilName,
        aliases: (aliases.get(code) ?? []).map(({ alias }) => alias),
      })),
    ),
    policeAreaCodes: new Map(
      transaction
        .select()
        .from(policeAreas)
        .all()
        .flatMap(({ code, name, slug }) =>
          [code, name, slug].map((own) => [own.toLowerCase(), code] as const),
        ),
    ),
  };
}
