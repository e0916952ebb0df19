/**
 * Takes in one message that a mail server hands over: finds the message of ours that it answers, reads what it says,
 * and records that.
 */
import { createHash } from 'node:crypto';
import type { Database } from '../../../../db/client.ts';
import { listBankHolidaysAfter } from '../../../../db/reference/bank-holidays.ts';
import type { ReceivedMessage } from '../../../domain/mail/received-message.ts';
import {
  isShared,
  listOwnAddresses,
  type ReturnSettings,
  returnPatternOf,
} from '../../../domain/mail/return-address.ts';
import { classifyReturned } from '../../../domain/mail/returned/classify-returned.ts';
import { readRecipientStatuses } from '../../../domain/mail/returned/delivery-status.ts';
import { isFailureInWords } from '../../../domain/mail/returned/failure-in-words.ts';
import type { ReturnedOutcome } from '../../../domain/mail/returned/returned-outcome.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { type Answered, findAnsweredMessage } from './find-answered-message.ts';
import { parseMessage } from './parse-message.ts';
import { type RecordedMail, recordReturnedMail } from './record-returned-mail.ts';
import { recordUnmatchedMail } from './record-unmatched-mail.ts';

export interface ReceivedBytes {
  /** The first bytes of the message, at most receivedBytesMax. */
  readonly bytes: Buffer;
  /** The recipient that the mail server received it for; null when the headers say so. */
  readonly recipient: string | null;
}

/** How much of a message is read. A report puts what it has to say before the message it returns. */
export const receivedBytesMax = 1024 * 1024;

export type ReceivedMail =
  | { readonly recorded: Exclude<RecordedMail, { kind: 'unknown' }>; readonly outcome: ReturnedOutcome }
  | { readonly recorded: Extract<RecordedMail, { kind: 'unknown' }>; readonly outcome: null };

export interface Receiving {
  readonly database: Database;
  readonly mail: ReturnSettings;
  readonly now: Date;
}

export async function receiveMessage(
  { database, mail, now }: Receiving,
  { bytes, recipient }: ReceivedBytes,
): Promise<ReceivedMail> {
  const message = await parseMessage(bytes);
  const found = findAnsweredMessage({ database, mail, now }, message, recipient);
  if (!found) {
    const isOpen = isShared(returnPatternOf(mail)) && isReport(message);
    return isOpen
      ? receiveUnmatched(database, now, message, bytes)
      : { recorded: { kind: 'unknown' }, outcome: null };
  }
  const { token } = found;
  const outcome = doubted(
    classifyReturned(message, { recipient: found.recipient, ours: listOwnAddresses(mail) }),
    found,
  );
  // The working days are needed only for a message that is sent again.
  const bankHolidays: ReadonlySet<string> =
    outcome.kind === 'not-now' ? listBankHolidaysAfter(londonDateOf(now)) : new Set();
  const recorded = recordReturnedMail(
    { database, now, bankHolidays },
    {
      token,
      outcome,
      fingerprint: fingerprintOf(token, message, bytes),
      sender: message.sender,
      subject: message.subject,
      text: message.text,
    },
  );
  return recorded.kind === 'unknown' ? { recorded, outcome: null } : { recorded, outcome };
}

function isReport(message: ReceivedMessage): boolean {
  return readRecipientStatuses(message.deliveryStatuses).length > 0 || isFailureInWords(message);
}

/** A message that anybody could have written proves nothing. */
function doubted(outcome: ReturnedOutcome, { isProven }: Answered): ReturnedOutcome {
  return isProven || outcome.kind !== 'failed' ? outcome : { ...outcome, about: 'unknown' };
}

/** A report of a failure that names no message of ours is still read by somebody. */
function receiveUnmatched(
  database: Database,
  now: Date,
  message: ReceivedMessage,
  bytes: Buffer,
): ReceivedMail {
  const [named] = readRecipientStatuses(message.deliveryStatuses).flatMap(
    ({ finalRecipient }) => finalRecipient ?? [],
  );
  const recorded = recordUnmatchedMail(database, now, {
    fingerprint: fingerprintOf('', message, bytes),
    address: named ?? '',
    sender: message.sender,
    subject: message.subject,
    text: message.text,
  });
  return { recorded, outcome: { kind: 'unclear', status: null, detail: '' } };
}

/** Over what stays the same when a mail server hands a message over again: not the lines that each server adds. */
function fingerprintOf(token: string, { headers }: ReceivedMessage, bytes: Buffer): string {
  const hash = createHash('sha256').update(token);
  for (const name of ['message-id', 'date', 'from', 'subject'])
    hash.update(`\n${name}:${(headers.get(name) ?? []).join('\n')}`);
  return hash.update('\n\n').update(bodyOf(bytes)).digest('hex');
}

function bodyOf(bytes: Buffer): Buffer {
  const ends = ['\r\n\r\n', '\n\n'].map((end) => ({ at: bytes.indexOf(end), length: end.length }));
  const [first] = ends.filter(({ at }) => at >= 0).toSorted((one, other) => one.at - other.at);
  return first ? bytes.subarray(first.at + first.length) : Buffer.alloc(0);
}
