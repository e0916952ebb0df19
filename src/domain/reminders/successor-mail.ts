/** The mail to somebody who may know who holds a post now. Pure. */

import { confirmLinkDays } from '../confirm/confirmation.ts';
import type { ContactFields } from '../contacts/contact-record.ts';
import { dateWords } from '../time/calendar.ts';
import type { WrittenMail } from './reminder-mail.ts';
import type { SuccessorQuestion, SuccessorReason } from './successor-questions.ts';

const reasons = {
  vacant: (on) => `Since ${on} it says that no one holds this post.`,
  unreachable: (on) => `On ${on} nobody could be reached there.`,
  returned: (on) => `Mail to the address in this entry came back on ${on}.`,
  gone: (on) => `On ${on} an automatic reply said that whoever had this mailbox has gone.`,
  slow: () =>
    'Our last two checks of this entry were answered only after several reminders, and this one has not been answered yet.',
} as const satisfies Record<SuccessorReason, (on: string) => string>;

const stillThere = 'If the same person still does this, ask them to answer the mail that we sent them.';

export function writeSuccessorMail(
  fields: Pick<ContactFields, 'role' | 'organisation' | 'telephone' | 'email'>,
  { reason, since }: SuccessorQuestion,
  confirmUrl: string,
  aboutUrl: string,
): WrittenMail {
  return {
    subject: `Who does this now? ${fields.role}, ${fields.organisation}`,
    body: [
      'The London modern slavery contact directory tells people whom to reach. You are named as somebody who can help when this entry may be out of date:',
      '',
      `${fields.role}, ${fields.organisation}`,
      `  Telephone: ${fields.telephone ?? 'none'}`,
      `  E-mail: ${fields.email ?? 'none'}`,
      '',
      reasons[reason](dateWords(since)),
      '',
      'Who does this now? Please give their number and address here, or say that no one does:',
      confirmUrl,
      `The link works for ${confirmLinkDays} days. What you write is checked before anybody else sees it.`,
      ...(reason === 'slow' ? ['', stillThere] : []),
      '',
      `Who runs the directory, and how to reach them: ${aboutUrl}`,
    ].join('\n'),
  };
}
