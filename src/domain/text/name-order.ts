/** The order of names of places and organisations, which are English in every language of the site. */
const collator = new Intl.Collator('en-GB');

export function compareNames(one: string, other: string): number {
  return collator.compare(one, other);
}
