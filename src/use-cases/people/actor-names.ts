/** Who stands behind the ids that revisions, proposals and audit events name. Called by the admin pages. */
import { apiKeys, users } from '../../../db/auth-schema.ts';
import type { Database } from '../../../db/client.ts';

/** Jobs of the system and other actors that are no person, by what audit events call them. */
const others: Readonly<Record<string, string>> = {
  seed: 'The first data',
  'system:seed': 'The first data',
  'system:publish': 'The publisher',
  'system:calendar': 'The calendar',
  'system:admin-command': 'The command npm run admin',
  'system:contacts-command': 'The command npm run contacts',
};

export type NameOfActor = (id: string) => string;

/** People who were removed keep their names here: what they did stays theirs. */
export function readActorNames(database: Database): NameOfActor {
  const people = database.select({ id: users.id, name: users.name }).from(users).all();
  const keys = database.select({ id: apiKeys.id, name: apiKeys.name }).from(apiKeys).all();
  const names = new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...keys.map(({ id, name }) => [`key:${id}`, `Key “${name}”`] as const),
  ]);
  return (id) => names.get(id) ?? others[id] ?? id;
}
