/** Entries about the same post that readers see side by side. */

import { listPostPairs, type PostPair } from '../../domain/contacts/changes/same-post.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';

export type DuplicatePair = PostPair<ContactView>;

/** Sample contacts are only compared with each other, since they are retired together. Contradictions come first. */
export function readDuplicates(views: readonly ContactView[]): readonly DuplicatePair[] {
  const { madeUp = [], real = [] } = Object.groupBy(views, ({ isDemonstration }) =>
    isDemonstration ? 'madeUp' : 'real',
  );
  return [...listPostPairs(real), ...listPostPairs(madeUp)].toSorted(
    (one, other) => other.contradicted.length - one.contradicted.length,
  );
}
