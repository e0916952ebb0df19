/**
 * A contact that was read in public sources before anybody asked the contact itself. Its fields are named as those of a
 * contact; the loader gives it its kind and its place in the list.
 */
import type { ContactSource } from '../../src/domain/contacts/source.ts';
import type { Support } from '../../src/domain/contacts/support.ts';
import type { Hours } from '../../src/domain/hours/hours-schema.ts';

export interface ReferenceContact {
  readonly id: string;
  readonly role: string;
  readonly organisation: string;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  /** The page that says that callers can have an interpreter; left out where no page that was read says so. */
  readonly interpreterSource?: string;
  readonly hours: Hours;
  /** For readers. */
  readonly notes: string;
  readonly support: Support | null;
  readonly allLondon: boolean;
  /** GSS codes; empty for all London. */
  readonly boroughs: readonly string[];
  /** Null only for a lead that was found where no page can be named. */
  readonly source: ContactSource | null;
  /** Why it is a lead, which administrators work on and readers are not shown; null when nothing speaks against it. */
  readonly doubt: string | null;
}

/** What most support services have in common: they serve all London, and the website is the way in. */
export const reachedByWebsite = {
  telephone: null,
  email: null,
  hours: { kind: 'unknown' },
  allLondon: true,
  boroughs: [],
  doubt: null,
} as const satisfies Partial<ReferenceContact>;

/** The last day of the search; the files that were written of it say no better. */
const lastReadOn = '2026-11-29';

/** @param pageDatedOn only where the page states a whole date */
export function readAt(url: string, pageDatedOn: string | null = null): ContactSource {
  return { url, readOn: lastReadOn, pageDatedOn, isCopy: true };
}
