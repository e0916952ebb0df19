/**
 * Fills in the `{names}` of a sentence. Every name must be given, and everything given must have a place.
 * @throws on a mistake, so that no page shows a sentence with a hole in it
 */
export function fill(sentence: string, given: Readonly<Record<string, string | number>>): string {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const missing = names.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) throw new Error(`Nothing stands for {${missing}} in “${sentence}”.`);
  const unused = Object.keys(given).filter((name) => !names.includes(name));
  if (unused.length > 0) throw new Error(`“${sentence}” has no place for ${unused.join(', ')}.`);
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(given[name]));
}
