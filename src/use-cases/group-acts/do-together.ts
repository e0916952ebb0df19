/** Does one thing to many entries in one transaction, and remembers it as one act that can be taken back. */
import type { Transaction } from '../../../db/client.ts';
import { eraseExpected } from '../../../db/connection/erase-removed.ts';
import { assignContacts, readAssignments } from '../../../db/rounds/assignments.ts';
import { insertGroupAct } from '../../../db/rounds/group-acts.ts';
import type { RequestContext } from '../../domain/contacts/changes/contact-changes.ts';
import type { GroupActItem } from '../../domain/group-acts/group-act.ts';
import { groupActPermissions, type TogetherKind } from '../../domain/group-acts/group-act-words.ts';
import { askWithin, forgetLinksJustMade, type LinkToPassOn } from '../asking/ask-now.ts';
import { changeWithin } from '../contacts/change/change-contact.ts';
import { retiringCommand } from '../contacts/change/retire-contact.ts';
import { verifyWithin } from '../contacts/checks/verify-contact.ts';
import { type Forbidden, refuseUnless } from '../security/refuse-unless.ts';
import { audit, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import {
  changedMeanwhile,
  type PlannedEntry,
  planTogether,
  type Target,
  type TogetherChoice,
} from './plan-together.ts';

export type TogetherResult =
  | {
      readonly kind: 'done';
      readonly id: string;
      readonly count: number;
      /** Entries to which something had happened since the preview, and why. */
      readonly leftOut: readonly LeftOut[];
      /** Of an act that asks, where no mail carries them. */
      readonly links: readonly LinkToPassOn[];
    }
  /** Nothing was left to do. */
  | { readonly kind: 'nothing'; readonly leftOut: readonly LeftOut[] }
  | Forbidden;

export type LeftOut = Extract<PlannedEntry, { kind: 'left-out' }>;
type Will = Extract<PlannedEntry, { kind: 'will' }>;

export function doTogether(
  context: UseCaseContext,
  { what, choice }: { readonly what: TogetherKind; readonly choice: TogetherChoice },
  targets: readonly (Target & Required<Pick<Target, 'seenRevision'>>)[],
): TogetherResult {
  const row = groupActPermissions.find((known) => known.what === what);
  if (!row) throw new Error(`Nobody may ${what}.`);
  const forbidden = refuseUnless(context, row.permission, 'contacts');
  if (forbidden) return forbidden;
  const result = context.database.transaction(
    (transaction): TogetherResult => {
      const request = requestContextOf(transaction, context);
      if (what === 'ask' && choice.isMailSent === false)
        forgetLinksJustMade(
          transaction,
          context,
          targets.map(({ contactId }) => contactId),
        );
      const planned = planTogether(transaction, request, context.now, { what, choice }, targets);
      const will = planned.filter((entry): entry is Will => entry.kind === 'will');
      const { items, links = [] } = writers[what](transaction, context, request, will, choice);
      const done = new Set(items.map(({ contactId }) => contactId));
      const leftOut = planned.flatMap((entry): readonly LeftOut[] => {
        if (entry.kind === 'left-out') return [entry];
        const { contact } = entry;
        return done.has(contact.id) ? [] : [{ kind: 'left-out', contact, detail: changedMeanwhile }];
      });
      if (items.length === 0) return { kind: 'nothing', leftOut };
      const id = insertGroupAct(transaction, {
        kind: what,
        at: context.now.toISOString(),
        by: context.principal.id,
        items,
      });
      audit(transaction, context, {
        action: 'contacts.do-together',
        subject: `group-act:${id}`,
        after: { what, count: items.length },
      });
      return { kind: 'done', id, count: items.length, leftOut, links };
    },
    { behavior: 'immediate' },
  );
  eraseExpected(context.database);
  return result;
}

type Write = (
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  will: readonly Will[],
  choice: TogetherChoice,
) => { readonly items: readonly GroupActItem[]; readonly links?: readonly LinkToPassOn[] };

/** An entry whose revision the act does not change. */
function itemOf({ contact: { id, revision } }: Will, more: Partial<GroupActItem> = {}): GroupActItem {
  return { contactId: id, fromRevision: revision, toRevision: revision, verificationId: null, ...more };
}

const writers: Readonly<Record<TogetherKind, Write>> = {
  verify: (transaction, context, request, will) => ({
    items: will.map((entry) => {
      const { id: contactId, revision: seenRevision } = entry.contact;
      const wanted = { contactId, seenRevision, method: 'meeting' } as const;
      const result = verifyWithin(transaction, context, request, wanted);
      if (result.kind !== 'verified') throw new Error(`A check that was allowed was ${result.kind}.`);
      return itemOf(entry, { verificationId: result.contact.verification?.id ?? null });
    }),
  }),
  ask(transaction, context, _, will, { isMailSent = true }) {
    const links = askWithin(transaction, context, will, isMailSent);
    return { items: will.map((entry) => itemOf(entry)), links };
  },
  assign(transaction, context, _, will, { assignTo = '' }) {
    const before = readAssignments(transaction).contacts;
    const userId = assignTo === '' ? null : assignTo;
    assignContacts(
      transaction,
      will.map(({ contact }) => contact.id),
      { userId, at: context.now.toISOString(), by: context.principal.id },
    );
    const items = will.map((entry) => {
      const assignee = { before: before.get(entry.contact.id) ?? null, after: userId };
      audit(transaction, context, {
        action: 'contact.assign',
        subject: `contact:${entry.contact.id}`,
        before: { assignee: assignee.before },
        after: { assignee: assignee.after },
      });
      return itemOf(entry, { assignee });
    });
    return { items };
  },
  retire: (transaction, context, request, will) => ({
    items: will.flatMap((entry) => {
      const { contact, successorId } = entry;
      const command = retiringCommand({ seenRevision: contact.revision, successorId });
      const result = changeWithin(transaction, context, request, contact, command);
      // The one thing that the plan cannot know: a successor that was retired before, in this act or meanwhile.
      if (result.kind !== 'changed') return [];
      return [itemOf(entry, { toRevision: result.contact.revision })];
    }),
  }),
};
