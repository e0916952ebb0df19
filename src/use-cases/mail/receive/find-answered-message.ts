/**
 * Finds the message of ours that returned mail answers. In this order: by the address it came to, by our id in what it
 * quotes, and, where all mail comes back to one address, by the recipient it names or its sender.
 */
import type { Database } from '../../../../db/client.ts';
import {
  findLatestMessageTo,
  findMessageById,
  findReturnedMessage,
} from '../../../../db/mail/returned-mail.ts';
import { findMessageIds } from '../../../domain/mail/message-marks.ts';
import type { ReceivedMessage } from '../../../domain/mail/received-message.ts';
import {
  findReturnTokens,
  isShared,
  listOwnAddresses,
  type ReturnSettings,
  returnPatternOf,
} from '../../../domain/mail/return-address.ts';
import { readRecipientStatuses } from '../../../domain/mail/returned/delivery-status.ts';
import { isFailureInWords, listNamedAddresses } from '../../../domain/mail/returned/failure-in-words.ts';

export interface Answered {
  readonly token: string;
  /** The recipient of our message, in lower case. */
  readonly recipient: string;
  /**
   * Whether its writer must have had our message. Anybody can name one of our recipients, so a message that does only
   * that marks nobody.
   */
  readonly isProven: boolean;
}

/** A report comes within days, and people answer recent mail. */
const namedDays = 30;

export function findAnsweredMessage(
  { database, mail, now }: { readonly database: Database; readonly mail: ReturnSettings; readonly now: Date },
  message: ReceivedMessage,
  recipient: string | null,
): Answered | undefined {
  const pattern = returnPatternOf(mail);
  const addresses = [recipient ?? '', ...listRecipients(message)];
  const rows = [
    ...findReturnTokens(pattern, addresses).map((token) => () => findReturnedMessage(database, token)),
    ...findMessageIds(listQuoting(message)).map((id) => () => findMessageById(database, id)),
  ];
  for (const find of rows) {
    const row = find();
    if (row?.returnToken)
      return { token: row.returnToken, recipient: row.recipient.toLowerCase(), isProven: true };
  }
  if (!isShared(pattern)) return undefined;
  const since = new Date(now.getTime() - namedDays * 86_400_000).toISOString();
  const [named] = listNamed(message, listOwnAddresses(mail)).flatMap(
    (address) => findLatestMessageTo(database, address, since) ?? [],
  );
  if (!named?.returnToken) return undefined;
  return { token: named.returnToken, recipient: named.recipient.toLowerCase(), isProven: false };
}

/** The parts of a report or an answer that quote the id of our message. */
function listQuoting({ headers, text, returned, deliveryStatuses }: ReceivedMessage): readonly string[] {
  return [
    ...['in-reply-to', 'references'].flatMap((name) => headers.get(name) ?? []),
    ...deliveryStatuses.flatMap((fields) => [...fields.values()].flat()),
    returned,
    text,
  ];
}

const namedMax = 5;

/** For a report, the recipients that it names; for anything else, its sender. */
function listNamed(message: ReceivedMessage, ours: readonly string[]): readonly string[] {
  const statuses = readRecipientStatuses(message.deliveryStatuses);
  const named =
    statuses.length > 0
      ? statuses.flatMap(({ finalRecipient }) => finalRecipient ?? [])
      : isFailureInWords(message)
        ? [...(message.headers.get('x-failed-recipients') ?? []), message.text.slice(0, 8_000)].flatMap(
            (text) => listNamedAddresses(text),
          )
        : [message.sender];
  return [...new Set(named)].filter((address) => !ours.includes(address)).slice(0, namedMax);
}

/** The headers in which mail servers write the recipient they received a message for; last, the To header. */
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
