/** The words around the calls in an answer of /who-to-call/. */
import { words } from '../../words/words.ts';
import type { ContactKind } from '../contacts/contact.ts';
import { kindsOf } from '../contacts/kind-profiles.ts';
import type { BoroughRoute, Form } from './answers.ts';
import type { WhoToCallState } from './states.ts';

interface BoroughRouteWords {
  readonly name: string;
  /** The contacts on a borough's page, by kind, and `council` for the council's own site. */
  readonly kinds: readonly (ContactKind | 'council')[];
}

const { boroughRoutes: names, forms, ranks, stepTitle, title } = words.whoToCall;

export const boroughRoutes = {
  'borough-police': { name: names['borough-police'], kinds: kindsOf('police') },
  // The directory has no number for this team; the council's site has it, and its lead can put a caller through.
  'children-team': {
    name: names['children-team'],
    kinds: ['council', ...kindsOf('council')],
  },
  'adult-team': { name: names['adult-team'], kinds: ['council', ...kindsOf('council')] },
} as const satisfies Record<BoroughRoute, BoroughRouteWords>;

export const formHeadings: Readonly<Record<Form, string>> = forms;

/** @param index position in the order of calls, from 0 */
export function rankWords(index: number): string {
  return ranks[index] ?? ranks.at(-1) ?? '';
}

/**
 * A title that is safe in a browser's history, where somebody else may read it: without a word of what was asked or
 * said, and different for each screen.
 */
export function stateTitle({ path }: WhoToCallState): string {
  return path === '' ? title : stepTitle(path.replaceAll('/', '.'));
}
