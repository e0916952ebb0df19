/** Who looks after an entry: the person it is assigned to, or the person its borough is assigned to. Pure. */
import type { ContactArea } from '../people/access.ts';

export interface Assignments {
  /** By the id of a contact, the id of a person. */
  readonly contacts: ReadonlyMap<string, string>;
  /** By GSS code, the id of a person. */
  readonly boroughs: ReadonlyMap<string, string>;
}

/** What the rules need to know of an entry. */
export interface Assignable extends Pick<ContactArea, 'allLondon' | 'boroughs'> {
  readonly id: string;
}

/** Its own assignment goes before that of its borough, and an entry that serves several boroughs has only its own. */
export function findAssignee({ id, allLondon, boroughs }: Assignable, assigned: Assignments): string | null {
  const own = assigned.contacts.get(id);
  if (own !== undefined) return own;
  const [only, ...others] = boroughs;
  if (allLondon || only === undefined || others.length > 0) return null;
  return assigned.boroughs.get(only) ?? null;
}

/** In the address of the list: the person who is signed in, or entries that nobody looks after. */
export const assigneeWords = { me: 'me', nobody: 'nobody' } as const;
