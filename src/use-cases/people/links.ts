/** One-time links that reach people by mail, and the words that bring them. */

import { dateWords, londonDateOf } from '../../domain/calendar.ts';
import { urls } from '../../urls.ts';

export const invitationDays = 7;
export const resetMinutes = 60;

export function setUpLink(publicUrl: string, token: string): string {
  return `${publicUrl}${urls.adminSetUp(token)}`;
}

export function invitationMail(link: string, expiresAt: string): { subject: string; body: string } {
  return {
    subject: 'Set up your account for the London modern slavery contacts',
    body: `You are invited to help keep the directory of London modern slavery contacts right. Open this link to choose a password:

${link}

It works once, until ${dateWords(londonDateOf(new Date(expiresAt)))}. Do not pass it on: whoever opens it first has your account.

If you did not expect this, you need do nothing.
`,
  };
}

export function resetMail(publicUrl: string, token: string): { subject: string; body: string } {
  return {
    subject: 'Choose a new password for the London modern slavery contacts',
    body: `Somebody, most likely you, asked for a new password for your account with the directory of London modern slavery contacts. Open this link to choose one:

${publicUrl}${urls.adminResetPasswordLink(token)}

It works once, for ${resetMinutes} minutes. Your second factor stays as it is.

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
