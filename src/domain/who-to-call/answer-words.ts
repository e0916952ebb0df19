/** The words round the calls of an answer of /who-to-call/. Called by the component that shows one. */
import type { ContactKind } from '../contacts/contact.ts';
import type { Form, Route } from './answers.ts';
import type { WhoToCallState } from './states.ts';

interface BoroughRoute {
  readonly name: string;
  /** What a borough's page has for it: contacts by their kind, and `council` for the council's own site. */
  readonly kinds: readonly (ContactKind | 'council')[];
}

export const boroughRoutes = {
  'borough-police': { name: 'The police contact for the borough', kinds: ['police_spoc'] },
  // The directory knows no number of such a team; the council's site does, and its lead can put a caller through.
  'children-team': {
    name: 'The council’s children’s safeguarding team',
    kinds: ['council', 'council_lead'],
  },
} as const satisfies Record<Extract<Route, 'borough-police' | 'children-team'>, BoroughRoute>;

export const formHeadings = {
  refer: 'Then send the referral',
  notify: 'Then send the notice',
} as const satisfies Record<Form, string>;

/** @param index place in the order of calls, from 0 */
export function rankWords(index: number): string {
  return ['Call first', 'Call second'][index] ?? 'You can also call';
}

/** Several screens ask or say the same of different cases; their titles differ by what was said last. */
export function stateTitle(state: WhoToCallState): string {
  const heading = state.kind === 'question' ? state.question.heading : state.answer.heading;
  const said = state.said.slice(state.kind === 'question' ? -1 : -2).join(', ');
  return said === '' ? heading : `${heading} (${said})`;
}
