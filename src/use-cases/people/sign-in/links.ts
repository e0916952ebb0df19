/** One-time links that are sent by mail, and the text of that mail. */

import type { Role } from '../../../domain/people/access.ts';
import { dateWords, londonDateOf } from '../../../domain/time/calendar.ts';
import { urls } from '../../../urls.ts';

export const invitationDays = 7;
export const resetMinutes = 60;

export function setUpLink(publicUrl: string, token: string): string {
  return `${publicUrl}${urls.adminSetUp(token)}`;
}

export interface InvitationWords {
  /** The invited person's. */
  readonly name: string;
  readonly role: Role;
  /** Names of the areas, for an editor. */
  readonly areas: readonly string[];
  /** Null for the command line. */
  readonly invitedBy: string | null;
}

const areaList = new Intl.ListFormat('en-GB');

/** Says who invites whom, and to what: without that it reads like a scam. */
export function invitationMail(
  link: string,
  expiresAt: string,
  { name, role, areas, invitedBy }: InvitationWords,
): { subject: string; body: string } {
  const inviting = invitedBy === null ? 'You are invited' : `${invitedBy} invites you`;
  const where = role === 'editor' && areas.length > 0 ? ` for ${areaList.format(areas)}` : '';
  return {
    subject: 'Set up your account for the London modern slavery contacts',
    body: `Dear ${name},

${inviting} to help keep the directory of London modern slavery contacts right, as ${invitedRole[role]}${where}. Open this link to choose a password:

${link}

It works once, until ${dateWords(londonDateOf(new Date(expiresAt)))}. Do not pass it on: whoever opens it first has your account.

If you did not expect this, you need do nothing.
`,
  };
}

const invitedRole = {
  admin: 'an administrator',
  editor: 'an editor',
  viewer: 'somebody who may read everything',
} as const satisfies Record<Role, string>;

export function resetMail(publicUrl: string, token: string): { subject: string; body: string } {
  return {
    subject: 'Choose a new password for the London modern slavery contacts',
    body: `Somebody, most likely you, asked for a new password for your account with the directory of London modern slavery contacts. Open this link to choose one:

${publicUrl}${urls.adminResetPasswordLink(token)}

It works once, for ${resetMinutes} minutes. Your second factor stays as it is; passkeys that you have added are removed, and you can add them again.

If it was not you, you need do nothing: your password has not changed.
`,
  };
}

export function passwordChangedMail(publicUrl: string): { subject: string; body: string } {
  return {
    subject: 'Your password was changed',
    body: `The password of your account with the directory of London modern slavery contacts was changed just now, and you were signed out everywhere else.

If it was not you, choose a new one at once and tell an administrator:

${publicUrl}${urls.adminResetPassword()}
`,
  };
}

/** @param passkeys how many could be used to sign in before, and no longer can */
export function passwordResetMail(publicUrl: string, passkeys: number): { subject: string; body: string } {
  const { subject, body } = passwordChangedMail(publicUrl);
  if (passkeys === 0) return { subject, body };
  const removed = passkeys === 1 ? 'Your passkey was removed' : `Your ${passkeys} passkeys were removed`;
  return {
    subject,
    body: `${body}
${removed} with it, in case somebody else had added one. Add them again on the page of your account:

${publicUrl}${urls.adminAccount()}
`,
  };
}

export function passkeyAddedMail(publicUrl: string, name: string | null): { subject: string; body: string } {
  return {
    subject: 'A passkey was added to your account',
    body: `A passkey${name === null ? '' : `, named “${name}”,`} was added just now to your account with the directory of London modern slavery contacts. It signs in by itself, without your password.

If it was not you, remove it at once on the page of your account, choose a new password, and tell an administrator:

${publicUrl}${urls.adminAccount()}
`,
  };
}

export function secondFactorGoneMail(
  publicUrl: string,
  by: 'yourself' | 'an administrator',
): { subject: string; body: string } {
  return {
    subject: 'Your second factor was taken away',
    body: `The second factor of your account with the directory of London modern slavery contacts was taken away just now by ${by === 'yourself' ? 'somebody signed in as you who gave your password' : 'an administrator'}. At your next sign-in you set up a new one.

If you did not ask for this, choose a new password at once and tell an administrator:

${publicUrl}${urls.adminResetPassword()}
`,
  };
}

/** @param count of wrong codes so far */
export function wrongCodesMail(publicUrl: string, count: number): { subject: string; body: string } {
  return {
    subject: 'Wrong codes were given for your account',
    body: `Somebody gave the right password of your account with the directory of London modern slavery contacts, and then ${count} wrong codes. They are not signed in.

If it was you, because a code was mistyped or your telephone shows the wrong time, you need do nothing.

If it was not you, somebody knows your password. Choose a new one at once and tell an administrator:

${publicUrl}${urls.adminResetPassword()}
`,
  };
}
