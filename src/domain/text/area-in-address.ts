/**
 * A borough or a police area as an address names it: by its code, or by its name as the addresses of the public site
 * write it. Pure.
 */
type Named = ReadonlyMap<string, { readonly name: string }>;

/** Lambeth, lambeth, kensington-and-chelsea, Kensington & Chelsea. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** @returns undefined when there is none */
export function findAreaCode(typed: string, areas: Named): string | undefined {
  if (areas.has(typed)) return typed;
  const wanted = plain(typed);
  return [...areas].find(([code, { name }]) => code.toLowerCase() === wanted || plain(name) === wanted)?.[0];
}

/** A choice in an address that is none. It must not filter to something else in silence. */
export interface UnknownChoice<Field extends string = string> {
  readonly field: Field;
  /** As given. */
  readonly value: string;
}
