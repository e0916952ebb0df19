/** The words round the calls of an answer of /who-to-call/. */
import type { ContactKind } from '../contacts/contact.ts';
import type { BoroughRoute, Form } from './answers.ts';
import type { WhoToCallState } from './states.ts';

interface BoroughRouteWords {
  readonly name: string;
  /** What a borough's page has for it: contacts by their kind, and `council` for the council's own site. */
  readonly kinds: readonly (ContactKind | 'council')[];
}

export const boroughRoutes = {
  'borough-police': { name: 'The police contact for the borough', kinds: ['police_spoc'] },
  // The directory has no number for this team; the council's site has it, and its lead can put a caller through.
  'children-team': {
    name: 'The council’s children’s safeguarding team',
    kinds: ['council', 'council_lead'],
  },
  'adult-team': { name: 'The council’s adult safeguarding team', kinds: ['council', 'council_lead'] },
} as const satisfies Record<BoroughRoute, BoroughRouteWords>;

export const formHeadings = {
  refer: 'Then send the referral',
  notify: 'Then send the notice',
} as const satisfies Record<Form, string>;

/** @param index place in the order of calls, from 0 */
export function rankWords(index: number): string {
  return ['Call first', 'Call second'][index] ?? 'You can also call';
}

/**
 * A title for the list of pages that a browser keeps, where somebody else may read it: no word of what was asked or
 * said, and one for each screen.
 */
export function stateTitle({ path }: WhoToCallState): string {
  return path === '' ? 'Who to call now' : `Who to call now: step ${path.replaceAll('/', '.')}`;
}
