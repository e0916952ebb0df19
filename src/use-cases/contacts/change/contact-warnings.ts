/**
 * What a person should check again in a contact, although nothing is refused: the same post twice, the same number
 * twice, and what ends when one person leaves. Called when a contact is saved, previewed or shown.
 */
import type { Database, Transaction } from '../../../../db/client.ts';
import { listPostsNear } from '../../../../db/contacts/contact-posts.ts';
import { listWarnings } from '../../../domain/contacts/changes/contact-rules.ts';
import { indexPosts, samePostWords } from '../../../domain/contacts/changes/same-post.ts';
import type { FieldError } from '../../../domain/contacts/contact-fields.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import type { UseCaseContext } from '../../shared/context.ts';

/** A contact, or what one would become. */
export type Warned = Pick<ContactRecord, 'id' | 'kind' | 'fields'>;

/** Compared with the real contacts that readers see. */
export function warningsFor(
  source: Transaction | Database,
  { id, kind, fields }: Warned,
): readonly FieldError[] {
  // The same post or the same number is worth a warning only where both serve the same place.
  const others = listPostsNear(source, fields).filter((other) => other.id !== id);
  const same = indexPosts(others).find({ id, kind, ...fields });
  const sameIds = new Set(same.map(({ other }) => other.id));
  return [
    ...same.map((found) => ({ field: '', message: samePostWords(found, 'already here') })),
    ...listWarnings(
      fields,
      others.filter((other) => !sameIds.has(other.id)),
    ),
  ];
}

/** The same for the preview of what somebody has typed. */
export function readWarnings({ database }: UseCaseContext, warned: Warned): readonly FieldError[] {
  return warningsFor(database, warned);
}
