/** People of the tests, and the use cases' view of them. */
import type { Database } from '../../../db/client.ts';
import type { Principal, Role } from '../../../src/domain/people/access.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { testNow } from '../database.ts';

function person(id: string, role: Role, areaCodes: readonly string[] = []): Principal {
  return { kind: 'user', id, name: id, role, areaCodes };
}

export const people = {
  administrator: person('user-administrator', 'admin'),
  otherAdministrator: person('user-other-administrator', 'admin'),
  /** Of Hackney, by itself. */
  editor: person('user-editor', 'editor', ['E09000012']),
  /** Of Lambeth. */
  otherEditor: person('user-other-editor', 'editor', ['E09000022']),
  /** Of the police area of Hackney and Tower Hamlets. */
  policeEditor: person('user-police-editor', 'editor', ['CE']),
  viewer: person('user-viewer', 'viewer'),
} as const;

export function acting(
  database: Database,
  principal: Principal = people.administrator,
  now: Date = testNow,
): UseCaseContext {
  return { database, principal, now, requestId: 'test-request', publicUrl: 'https://directory.example.org' };
}
