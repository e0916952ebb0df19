/**
 * Matches a name, an address or an id that people type into the audit filter to the people and things it means. Pure;
 * the use cases of src/use-cases/audit/ give the candidates.
 */

export interface Named {
  /** The id in audit events. */
  readonly id: string;
  /** What people see when they choose. */
  readonly label: string;
  /** Other names: a name, an address, a borough. */
  readonly names: readonly string[];
}

/** Without accents, case and punctuation: “Bola Adéyemi ” becomes bola adeyemi. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();
}

/**
 * If the text is an id, only that. Otherwise exact matches; if there are none, entries in whose names each typed word
 * begins a word.
 */
export function findNamed<Item extends Named>(typed: string, known: readonly Item[]): readonly Item[] {
  const text = typed.trim();
  const byId = known.filter(({ id }) => id === text || id === `key:${text}` || id === `user:${text}`);
  if (byId.length > 0) return byId;
  const wanted = plain(text);
  if (wanted === '') return [];
  const exact = known.filter(({ names }) => names.some((name) => plain(name) === wanted));
  if (exact.length > 0) return exact;
  const words = wanted.split(' ');
  return known.filter(({ names }) =>
    names.some((name) => {
      const starts = plain(name).split(' ');
      return words.every((word) => starts.some((start) => start.startsWith(word)));
    }),
  );
}
