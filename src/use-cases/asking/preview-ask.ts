/** Whether one contact could be asked now, for the button on its page. */
import { findContact } from '../../../db/contacts/contacts.ts';
import { type ConfirmRequest, listConfirmRequests } from '../../../db/rounds/confirm-requests.ts';
import type { AskDecision } from '../../domain/reminders/ask-now.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { createAskDecider } from './ask-now.ts';

export interface AskPreview {
  readonly decision: AskDecision;
  /** When people asked it before, the newest first. */
  readonly requests: readonly ConfirmRequest[];
}

export function previewAsk(
  { database, now }: Pick<UseCaseContext, 'database' | 'now'>,
  contactId: string,
  isMailSent = true,
): AskPreview | undefined {
  const contact = findContact(database, contactId);
  return (
    contact && {
      decision: createAskDecider(database, now, isMailSent)(contact),
      requests: listConfirmRequests(database, contactId),
    }
  );
}
