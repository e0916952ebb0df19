/** Says who looks after the entries of a borough that serve no other. */
import { assignBorough, readAssignments } from '../../../db/rounds/assignments.ts';
import { policeAreasOf, type Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { audit, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { type Colleague, listColleagues } from './colleagues.ts';

export interface BoroughAssigning {
  /** GSS code. */
  readonly borough: string;
  /** Ids of people; null for nobody. What the form showed, and what was chosen. */
  readonly seen: string | null;
  readonly userId: string | null;
}

export type BoroughAssigningResult =
  | { readonly kind: 'assigned'; readonly count: number }
  | { readonly kind: 'unchanged' }
  /** By GSS code, why it was not taken; nothing was changed. */
  | { readonly kind: 'invalid'; readonly problems: Readonly<Record<string, string>> }
  | Refusal;

/** All or nothing; boroughs that were left as the form showed them stay as they are. */
export function assignBoroughs(
  context: UseCaseContext,
  wanted: readonly BoroughAssigning[],
): BoroughAssigningResult {
  const { database, principal, now } = context;
  return database.transaction(
    (transaction): BoroughAssigningResult => {
      const request = requestContextOf(transaction, context);
      const policeAreaOf = policeAreasOf(request.areas);
      const changed = wanted.filter(({ seen, userId }) => seen !== userId);
      const { boroughs: assigned } = readAssignments(transaction);
      const colleagues = new Map(listColleagues(transaction).map((colleague) => [colleague.id, colleague]));
      const problems: Record<string, string> = {};
      for (const { borough, seen, userId } of changed) {
        const area = { policeArea: null, allLondon: false, boroughs: [borough] };
        const access = decideAccess(principal, 'contacts.assign', policeAreaOf, [area]);
        if (!access.allowed) {
          const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
          auditRefusal(transaction, context, 'borough.assign', `borough:${borough}`, refusal);
          return refusal;
        }
        const colleague = userId === null ? undefined : colleagues.get(userId);
        if (!request.areas.boroughs.has(borough)) problems[borough] = 'There is no such borough.';
        else if ((assigned.get(borough) ?? null) !== seen)
          problems[borough] = 'Somebody else changed this meanwhile. Look at it again';
        else if (userId !== null && !mayCheckIn(colleague, borough, policeAreaOf))
          problems[borough] = 'This person cannot check the entries of this borough. Choose somebody else';
      }
      if (Object.keys(problems).length > 0) return { kind: 'invalid', problems };
      if (changed.length === 0) return { kind: 'unchanged' };
      for (const { borough, seen, userId } of changed) {
        assignBorough(transaction, borough, { userId, at: now.toISOString(), by: principal.id });
        audit(transaction, context, {
          action: 'borough.assign',
          subject: `borough:${borough}`,
          before: { assignee: seen },
          after: { assignee: userId },
        });
      }
      return { kind: 'assigned', count: changed.length };
    },
    { behavior: 'immediate' },
  );
}

function mayCheckIn(
  colleague: Colleague | undefined,
  borough: string,
  policeAreaOf: ReadonlyMap<string, string>,
): boolean {
  if (!colleague) return false;
  const area = { policeArea: null, allLondon: false, boroughs: [borough] };
  return decideAccess({ kind: 'user', ...colleague }, 'contacts.verify', policeAreaOf, [area]).allowed;
}

export interface AssignedBorough {
  readonly code: string;
  readonly name: string;
  readonly userId: string | null;
  /** Whether this person may change it. */
  readonly mayAssign: boolean;
  /** Who may be chosen, by name. */
  readonly candidates: readonly Colleague[];
}

/** By name. */
export function listAssignedBoroughs(context: UseCaseContext): readonly AssignedBorough[] {
  return context.database.transaction((transaction) => {
    const { areas } = requestContextOf(transaction, context);
    const policeAreaOf = policeAreasOf(areas);
    const { boroughs: assigned } = readAssignments(transaction);
    const colleagues = listColleagues(transaction);
    return [...areas.boroughs].map(([code, { name }]) => {
      const area = { policeArea: null, allLondon: false, boroughs: [code] };
      return {
        code,
        name,
        userId: assigned.get(code) ?? null,
        mayAssign: decideAccess(context.principal, 'contacts.assign', policeAreaOf, [area]).allowed,
        candidates: colleagues.filter((colleague) => mayCheckIn(colleague, code, policeAreaOf)),
      };
    });
  });
}
