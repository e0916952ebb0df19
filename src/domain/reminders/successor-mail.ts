/** The mail to somebody who may know who holds a post now. Pure. */

import { confirmLinkDays } from '../confirm/confirmation.ts';
import type { ContactFields } from '../contacts/contact-record.ts';
import { dateWords } from '../time/calendar.ts';
import type { WrittenMail } from './reminder-mail.ts';
import type { SuccessorQuestion, SuccessorReason } from './successor-questions.ts';

const reasons = {
  vacant: (on) => `Since ${on} it has said that this post is vacant.`,
  unreachable: (on) => `On ${on} we could not reach anyone there.`,
  returned: (on) => `Mail to the address in this entry came back on ${on}.`,
  gone: (on) => `On ${on} an automatic reply said that the person with this mailbox has gone.`,
  slow: () =>
    'For our last two checks of this entry we had to send several reminders, and nobody has answered this one yet.',
} as const satisfies Record<SuccessorReason, (on: string) => string>;

const stillThere = 'If the same person still does this, please ask them to answer our email.';

export function writeSuccessorMail(
  fields: Pick<ContactFields, 'role' | 'organisation' | 'telephone' | 'email'>,
  { reason, since }: SuccessorQuestion,
  confirmUrl: string,
  aboutUrl: string,
): WrittenMail {
  return {
    subject: `Who does this now? ${fields.role}, ${fields.organisation}`,
    body: [
      'The London modern slavery contact directory tells people who to contact. You are named as someone who can help when this entry may be out of date:',
      '',
      `${fields.role}, ${fields.organisation}`,
      `  Telephone: ${fields.telephone ?? 'none'}`,
      `  E-mail: ${fields.email ?? 'none'}`,
      '',
      reasons[reason](dateWords(since)),
      '',
      'Who does this now? Please give us their number and address here, or tell us that nobody does:',
      confirmUrl,
      `The link works for ${confirmLinkDays} days. We check what you write before anyone else sees it.`,
      ...(reason === 'slow' ? ['', stillThere] : []),
      '',
      `Who runs the directory, and how to contact them: ${aboutUrl}`,
    ].join('\n'),
  };
}
