/** The people who can look after entries: those who may sign in and may check some entry. */
import type { Database, Transaction } from '../../../db/client.ts';
import { listPeopleRows } from '../../../db/people/people.ts';
import { permissions, type Role } from '../../domain/people/access.ts';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** For an editor: GSS codes of boroughs and codes of police areas. */
  readonly areaCodes: readonly string[];
}

/** By name. */
export function listColleagues(database: Database | Transaction): readonly Colleague[] {
  return listPeopleRows(database)
    .filter(({ role }) => permissions['contacts.verify'][role] !== 'nothing')
    .map(({ id, name, role, areaCodes }) => ({ id, name, role, areaCodes }));
}
