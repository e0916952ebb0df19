/** The order of names of places and organisations, which are English whatever the language of a page. */
const collator = new Intl.Collator('en-GB');

export function compareNames(one: string, other: string): number {
  return collator.compare(one, other);
}
