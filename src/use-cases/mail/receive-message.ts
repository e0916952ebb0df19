/**
 * Takes in one message that a mail server hands over: finds the message of ours that it came back for, reads what it
 * says, and writes that down. Called by `npm run mail -- receive`.
 */
import { createHash } from 'node:crypto';
import type { Database } from '../../../db/client.ts';
import { findReturnedMessage } from '../../../db/returned-mail.ts';
import { classifyReturned } from '../../domain/mail/classify-returned.ts';
import type { ReceivedMessage } from '../../domain/mail/received-message.ts';
import {
  findReturnTokens,
  listOwnAddresses,
  type ReturnSettings,
  returnPatternOf,
} from '../../domain/mail/return-address.ts';
import type { ReturnedOutcome } from '../../domain/mail/returned-outcome.ts';
import { listBankHolidaysAfter } from '../freshness/bank-holidays.ts';
import { parseMessage } from './parse-message.ts';
import { type RecordedMail, recordReturnedMail } from './record-returned-mail.ts';

export interface ReceivedBytes {
  /** Of the message, at most receivedBytesMax of them. */
  readonly bytes: Buffer;
  /** Whom the mail server received it for; null when it says so in the headers. */
  readonly recipient: string | null;
}

/** What is read of a message. A report says what it has to say before what it returns. */
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
  const pattern = returnPatternOf(mail);
  const tokens = findReturnTokens(pattern, [recipient ?? '', ...listRecipients(message)]);
  const [found] = tokens.flatMap((token) => {
    const ours = findReturnedMessage(database, token);
    return ours ? [{ token, recipient: ours.recipient.toLowerCase() }] : [];
  });
  if (!found) return { recorded: { kind: 'unknown' }, outcome: null };
  const { token } = found;
  const parties = { recipient: found.recipient, ours: listOwnAddresses(mail) };
  const outcome = classifyReturned(message, parties);
  // Only what is sent again has to know on which days.
  const bankHolidays: ReadonlySet<string> =
    outcome.kind === 'not-now' ? await listBankHolidaysAfter(now) : new Set();
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

/** Where mail servers write whom they received a message for; last, whom it says that it is to. */
const recipientHeaders = [
  'x-original-to',
  'delivered-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'to',
  'cc',
];

function listRecipients({ headers }: ReceivedMessage): readonly string[] {
  return recipientHeaders.flatMap((name) => headers.get(name) ?? []);
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
