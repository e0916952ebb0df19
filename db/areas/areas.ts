/**
 * Boroughs and police areas, by the names that people use for them. read-model.ts reads what is published about them.
 */
import { asc } from 'drizzle-orm';
import type { NamedBorough } from '../../src/domain/lookup/names/borough-names.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { boroughAliases, boroughs, policeAreas } from '../schema/areas.ts';

type Reader = Database | Transaction;

const queries = preparedQueries((source) => ({
  aliases: source.select().from(boroughAliases).orderBy(asc(boroughAliases.alias)).prepare(),
  named: source
    .select({
      code: boroughs.code,
      name: boroughs.name,
      slug: boroughs.slug,
      councilName: boroughs.councilName,
    })
    .from(boroughs)
    .orderBy(asc(boroughs.name))
    .prepare(),
}));

/** By name, each with its aliases in alphabetical order. One alias may belong to two boroughs. */
export function listNamedBoroughs(database: Reader): readonly (NamedBorough & { readonly slug: string })[] {
  const aliases = Map.groupBy(queries(database).aliases.all(), (row) => row.boroughCode);
  return queries(database)
    .named.all()
    .map((borough) => ({ ...borough, aliases: (aliases.get(borough.code) ?? []).map((row) => row.alias) }));
}

/** GSS codes, in order. */
export function listBoroughCodes(database: Reader): readonly string[] {
  return database
    .select({ code: boroughs.code })
    .from(boroughs)
    .orderBy(asc(boroughs.code))
    .all()
    .map(({ code }) => code);
}

/** In no particular order. */
export function listNamedPoliceAreas(
  database: Reader,
): readonly { readonly code: string; readonly name: string; readonly slug: string }[] {
  return database
    .select({ code: policeAreas.code, name: policeAreas.name, slug: policeAreas.slug })
    .from(policeAreas)
    .all();
}
