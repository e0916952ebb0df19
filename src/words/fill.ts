/** Sentences of a table as plain text: for titles, labels and the like, where Sentence.astro cannot stand. */

/**
 * The sentence with its `{names}` filled in.
 * @throws when a name is not given, or something given has no place
 */
export function fill(sentence: string, given: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(given));
  const filled = sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const text = Object.hasOwn(given, name) ? given[name] : undefined;
    if (text === undefined) throw new Error(`Nothing stands for ${place} in “${sentence}”.`);
    unused.delete(name);
    return text;
  });
  if (unused.size > 0) throw new Error(`“${sentence}” has no place for ${[...unused].join(', ')}.`);
  return filled;
}
