/** A cache of what is found in files, from one release to the next: most files of a release are those of the one before. */

/** @param key the same for what has the same result, such as a digest of the content */
export type Recall<Found> = (key: string, find: () => Found) => Found;

/**
 * @param keep what is kept of a result, when that can be smaller
 * @returns begins a release with what the previous one in this process has found. Entries that it does not use are
 *   dropped.
 */
export function createDigestMemory<Found>(
  keep: (found: Found) => Found = (found) => found,
): () => Recall<Found> {
  let kept: ReadonlyMap<string, Found> = new Map();
  return () => {
    const earlier = kept;
    const own = new Map<string, Found>();
    kept = own;
    return (key, find) => {
      const found = earlier.get(key) ?? own.get(key) ?? keep(find());
      own.set(key, found);
      return found;
    };
  };
}

/**
 * What was made from what, from one release to the next. Only of one process: a publish at the command line makes
 * everything again.
 */
export interface MakingMemory {
  /** @returns the digest of what the previous release made from it */
  recall(from: string): string | undefined;
  keep(from: string, digest: string): void;
}

/** @returns begins a release. Entries that it does not use are dropped. */
export function createMakingMemory(): () => MakingMemory {
  let kept: ReadonlyMap<string, string> = new Map();
  return () => {
    const earlier = kept;
    const own = new Map<string, string>();
    kept = own;
    return {
      recall: (from) => earlier.get(from),
      keep(from, digest) {
        own.set(from, digest);
      },
    };
  };
}
