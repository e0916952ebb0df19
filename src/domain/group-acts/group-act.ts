/** Acts on many entries at once, each of which can be taken back as one until something else has touched its entries. */
export const groupActKinds = ['import', 'verify', 'assign', 'ask', 'retire'] as const;
export type GroupActKind = (typeof groupActKinds)[number];

/** One entry of such an act: what it was before and what the act made of it. */
export interface GroupActItem {
  readonly contactId: string;
  /** The revision before; null for an entry that the act created. */
  readonly fromRevision: number | null;
  readonly toRevision: number;
  /** The check that the act recorded, and the one that counted before. */
  readonly verificationId: string | null;
  /** Ids of the people who looked after it before and since; null for nobody. Only of an assignment. */
  readonly assignee?: { readonly before: string | null; readonly after: string | null };
}
