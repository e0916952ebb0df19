/**
 * The routes on a borough's page for callers whose number depends on the borough; src/client/who-to-call.ts shows them.
 */
import { kindsOf } from '../contacts/kind-profiles.ts';
import type { AskedAbout } from '../directory/duty-lines.ts';
import type { BoroughRoute } from './answers.ts';

const cardsOf = (kinds: readonly string[]) => kinds.map((kind) => `[data-kind=${kind}]`).join(', ');

/** The council's own page for the service, or its site. Nobody's number: it would be taken for that of the team. */
const whereNothingIsKnown = (group: AskedAbout) => [`[data-council-page=${group}]`, cardsOf(['council'])];

/**
 * Its lines that can be called, not a mailbox. Where they are for the night alone, the page on which the council names
 * the one by day comes with them.
 */
const team = (group: AskedAbout) => {
  const lines = `[data-kind=council_duty][data-answers]:is([data-serves=${group}], [data-serves=everyone])`;
  return [`${lines}, :root:has(${lines}) [data-council-page=${group}]`, ...whereNothingIsKnown(group)];
};

/** What to look for on the borough's page, as CSS selectors: the first that finds something. */
export const boroughRouteSelectors: Readonly<Record<BoroughRoute, readonly string[]>> = {
  'borough-police': [cardsOf(kindsOf('police'))],
  'children-team': team('children'),
  'adult-team': team('adults'),
};
