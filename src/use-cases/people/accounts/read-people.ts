/** People, invitations and keys as the admin pages show them. */
import {
  type AreaChoice,
  findPerson,
  listAreaChoices,
  type PersonRow,
} from '../../../../db/people/people.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ApiKeyRow, listApiKeys } from '../keys/api-keys.ts';
import { type KeyOfPerson, listKeysOf } from '../keys/keys-of-person.ts';
import { listSessions, type SessionRow } from '../sign-in/sessions.ts';
import { listOpenInvitations, type OpenInvitation } from './invite-person.ts';
import { listPeople } from './manage-people.ts';

type Reading = Pick<UseCaseContext, 'database' | 'now'>;

export interface PeopleData {
  readonly people: readonly PersonRow[];
  readonly invitations: readonly OpenInvitation[];
  /** Police areas, then boroughs. */
  readonly areas: readonly AreaChoice[];
}

export function readPeople({ database, now }: Reading): PeopleData {
  return {
    people: listPeople(database),
    invitations: listOpenInvitations(database, now),
    areas: listAreaChoices(database),
  };
}

export interface PersonData {
  readonly person: PersonRow;
  readonly sessions: readonly SessionRow[];
  readonly areas: readonly AreaChoice[];
  /** Admin API keys that this person made. */
  readonly keys: readonly KeyOfPerson[];
  /** Unused invitations that this person made. */
  readonly invitations: readonly OpenInvitation[];
}

/** @returns undefined for an unknown or a removed person */
export function readPerson({ database, now }: Reading, id: string): PersonData | undefined {
  const person = findPerson(database, id);
  if (!person || person.removedAt !== null) return undefined;
  return {
    person,
    sessions: listSessions(database, id, now),
    areas: listAreaChoices(database),
    keys: listKeysOf(database, id),
    invitations: listOpenInvitations(database, now).filter(({ invitedBy }) => invitedBy === id),
  };
}

export function readKeys({ database, now }: Reading): {
  readonly keys: readonly ApiKeyRow[];
  readonly areas: readonly AreaChoice[];
} {
  return { keys: listApiKeys(database, now), areas: listAreaChoices(database) };
}
