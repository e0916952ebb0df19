/** Mail to administrators when a change waits, and to its proposer once it is decided. Pure. */
import type { ContactState } from '../contact-record.ts';

export interface ProposalMail {
  readonly subject: string;
  readonly body: string;
}

export interface WaitingChangeLinks {
  /** The page of the contact, where the change is decided. */
  readonly contact: string;
  /** The list of everything that waits. */
  readonly workList: string;
}

/**
 * What is proposed is not in the mail: it may hold the name of a person.
 * @param by who proposed it, in words
 */
export function writeWaitingMail(
  { fields }: ContactState,
  by: string,
  { contact, workList }: WaitingChangeLinks,
): ProposalMail {
  return {
    subject: `A change to the directory waits for an administrator: ${fields.organisation}`,
    body: [
      `${by} proposed a change to the entry for ${fields.role}, ${fields.organisation}, in the London modern slavery contact directory. Readers go on seeing the old entry until an administrator approves it:`,
      contact,
      '',
      'All that waits is on the work list:',
      workList,
      '',
      'For changes that are proposed within an hour of this message you get one more, not one for each.',
    ].join('\n'),
  };
}

/**
 * @param reason why it was refused; null when it was approved
 * @param contactUrl the page of the contact for those who keep it
 */
export function writeDecidedMail(
  { fields }: ContactState,
  reason: string | null,
  contactUrl: string,
): ProposalMail {
  const entry = `the entry for ${fields.role}, ${fields.organisation}, in the London modern slavery contact directory`;
  if (reason === null)
    return {
      subject: `Your change was approved: ${fields.role}`,
      body: [`An administrator approved your change to ${entry}:`, contactUrl].join('\n'),
    };
  return {
    subject: `Your change was refused: ${fields.role}`,
    body: [
      `An administrator refused your change to ${entry}, which stays as it was. Why:`,
      '',
      reason,
      '',
      'If it is still needed, propose it again with that put right:',
      contactUrl,
    ].join('\n'),
  };
}
