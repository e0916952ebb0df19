/**
 * Who or what people mean when they type a name, an address or an id into the audit's filter. Pure; the use cases of
 * src/use-cases/audit/ say what there is.
 */

export interface Named {
  /** The id that audit events hold. */
  readonly id: string;
  /** What people see when they choose. */
  readonly label: string;
  /** Whatever else it is called: a name, an address, a borough. */
  readonly names: readonly string[];
}

/** Without accents, case and punctuation: “Bola Adéyemi ” is bola adeyemi. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();
}

/**
 * The id alone when it is one. Otherwise all that are called exactly so, or, when nothing is, all of whose names each
 * word typed begins a word.
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
