/**
 * The routes on a borough's page for callers whose number depends on the borough; src/client/who-to-call.ts shows them.
 */
import type { ContactKind } from '../contacts/contact.ts';
import { kindsOf } from '../contacts/kind-profiles.ts';
import type { BoroughRoute } from './answers.ts';

/** Contacts by kind, and `council` for the council's own site. */
export const boroughRouteKinds: Readonly<Record<BoroughRoute, readonly (ContactKind | 'council')[]>> = {
  'borough-police': kindsOf('police'),
  // The directory has no number for this team; the council's site has it, and its lead can put a caller through.
  'children-team': ['council', ...kindsOf('council')],
  'adult-team': ['council', ...kindsOf('council')],
};
