/** Whom a council's duty line is for. */

export const servedGroups = ['adults', 'children', 'everyone'] as const;
export type Serves = (typeof servedGroups)[number];

export const servesWords = {
  adults: 'Adults',
  children: 'Children',
  everyone: 'Adults and children',
} as const satisfies Record<Serves, string>;

/** Whether somebody of this group is sent there. */
export function isFor(group: Exclude<Serves, 'everyone'>, { serves }: { readonly serves: Serves | null }) {
  return serves === group || serves === 'everyone';
}
