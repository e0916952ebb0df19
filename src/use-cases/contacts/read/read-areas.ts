/** The boroughs and police areas, for pages whose addresses name one. */
import { readAreaReference } from '../../../../db/contacts/contacts.ts';
import type { AreaReference } from '../../../domain/contacts/contact-record.ts';
import type { UseCaseContext } from '../../shared/context.ts';

export function readAreas({ database }: Pick<UseCaseContext, 'database'>): AreaReference {
  return readAreaReference(database);
}
