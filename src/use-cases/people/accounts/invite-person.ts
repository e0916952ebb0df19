/**
 * Inviting: an administrator names a person, a role and areas, and a one-time link goes out by mail. Using the link
 * creates the account (accept-invitation.ts).
 */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../../db/client.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import {
  insertInvitation,
  listPendingInvitationsBy,
  listUsableInvitations,
  markInvitationRevoked,
  markInvitationsToRevoked,
  type StoredInvitation,
} from '../../../../db/people/invitations.ts';
import { findPersonByEmail, listAreaChoices, listUnknownAreas } from '../../../../db/people/people.ts';
import { roles } from '../../../domain/people/access.ts';
import { emailSchema, personNameSchema } from '../../../domain/people/people.ts';
import { newToken } from '../../security/one-time-token.ts';
import { type Forbidden, refuseUnless } from '../../security/refuse-unless.ts';
import { writeTogether } from '../../security/write.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { invitationDays, invitationMail, setUpLink } from '../sign-in/links.ts';

export const invitationSchema = z.strictObject({
  name: personNameSchema,
  email: emailSchema,
  role: z.enum(roles, 'Choose a role'),
  /** GSS codes of boroughs and codes of police areas; they apply to editors. */
  areaCodes: z.array(z.string()).max(50),
});
export type InvitationInput = z.input<typeof invitationSchema>;
type InvitationField = keyof InvitationInput;

export type InviteResult =
  | {
      readonly kind: 'invited';
      readonly invitationId: string;
      /** Shown to the person who made it on the command line; on pages it goes out by mail only. */
      readonly link: string;
      readonly expiresAt: string;
    }
  | { readonly kind: 'invalid'; readonly problems: Readonly<Partial<Record<InvitationField, string>>> }
  | { readonly kind: 'already-has-account'; readonly personId: string }
  | Forbidden;

/**
 * An earlier open invitation of the same address is replaced.
 * @param delivery `mail` queues the link; `none` leaves delivering it to the caller
 */
export function invitePerson(
  context: UseCaseContext,
  input: InvitationInput,
  delivery: 'mail' | 'none' = 'mail',
): InviteResult {
  const forbidden = refuseUnless(context, 'people.manage', 'invitation:new');
  if (forbidden) return forbidden;
  const parsed = invitationSchema.safeParse(input);
  if (!parsed.success) return { kind: 'invalid', problems: problemsOf(parsed.error) };
  const { name, email, role, areaCodes } = parsed.data;
  const unknown = listUnknownAreas(context.database, areaCodes);
  if (unknown.length > 0)
    return { kind: 'invalid', problems: { areaCodes: `No such area: ${unknown.join(', ')}` } };

  const { token, hash } = newToken();
  const id = randomUUID();
  const at = context.now.toISOString();
  const expiresAt = new Date(context.now.getTime() + invitationDays * 86_400_000).toISOString();
  const link = setUpLink(context.publicUrl, token);
  return writeTogether(context.database, (transaction) => {
    const existing = findPersonByEmail(transaction, email);
    if (existing && existing.removedAt === null)
      return { kind: 'already-has-account', personId: existing.id };
    markInvitationsToRevoked(transaction, email, at);
    insertInvitation(transaction, {
      id,
      email,
      name,
      role,
      areaCodes,
      tokenHash: hash,
      invitedBy: context.principal.id,
      createdAt: at,
      expiresAt,
    });
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      action: 'invitation.create',
      subject: `invitation:${id}`,
      after: { role, areaCodes, expiresAt },
      requestId: context.requestId,
    });
    if (delivery === 'mail')
      enqueueMessage(transaction, {
        to: email,
        ...invitationMail(link, expiresAt, {
          name,
          role,
          areas: listAreaChoices(transaction)
            .filter(({ code }) => areaCodes.includes(code))
            .map((area) => area.name),
          invitedBy: context.principal.kind === 'user' ? context.principal.name : null,
        }),
        about: `invitation:${id}`,
        at,
      });
    return { kind: 'invited', invitationId: id, link, expiresAt };
  });
}

export type RevokeInvitationResult = { readonly kind: 'revoked' | 'not-found' } | Forbidden;

/** Withdraws an open invitation; its link stops working. */
export function revokeInvitation(context: UseCaseContext, invitationId: string): RevokeInvitationResult {
  const subject = `invitation:${invitationId}`;
  const forbidden = refuseUnless(context, 'people.manage', subject);
  if (forbidden) return forbidden;
  const at = context.now.toISOString();
  return writeTogether(context.database, (transaction) => {
    if (!markInvitationRevoked(transaction, invitationId, at)) return { kind: 'not-found' };
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      action: 'invitation.revoke',
      subject,
      requestId: context.requestId,
    });
    return { kind: 'revoked' };
  });
}

/**
 * Withdraws the open invitations of somebody who is no longer an administrator: they must not come back through a link
 * of their own.
 * @returns how many there were
 */
export function withdrawInvitationsOf(
  transaction: Transaction,
  context: UseCaseContext,
  personId: string,
): number {
  const at = context.now.toISOString();
  const pending = listPendingInvitationsBy(transaction, personId);
  for (const id of pending) {
    markInvitationRevoked(transaction, id, at);
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      action: 'invitation.revoke',
      subject: `invitation:${id}`,
      after: { withPerson: personId },
      requestId: context.requestId,
    });
  }
  return pending.length;
}

export type OpenInvitation = Omit<StoredInvitation, 'tokenHash' | 'acceptedAt' | 'revokedAt'>;

/** Invitations that can still be used, the newest first. */
export function listOpenInvitations(database: Database, now: Date): readonly OpenInvitation[] {
  return listUsableInvitations(database, now.toISOString()).map(
    ({ tokenHash: _, acceptedAt: _a, revokedAt: _r, ...shown }) => shown,
  );
}

/** The first thing wrong with each field. */
function problemsOf(error: z.ZodError): Partial<Record<InvitationField, string>> {
  const problems: Partial<Record<InvitationField, string>> = {};
  for (const issue of error.issues) {
    const field = issue.path[0];
    if (typeof field === 'string' && field in invitationSchema.shape)
      problems[field as InvitationField] ??= issue.message;
  }
  return problems;
}
