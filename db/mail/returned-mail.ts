/** Mail that came back, and the addresses that mail does not reach. */
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, not, or, type SQL, sql } from 'drizzle-orm';
import type { FailureCause, ReturnedKind } from '../../src/domain/mail/returned/returned-kinds.ts';
import type { Database, Transaction } from '../client.ts';
import { failedAddresses, messages, returnedMail } from '../schema/mail.ts';

type Source = Database | Transaction;

/** The message of ours that has this token in its return address. */
export function findReturnedMessage(source: Source, returnToken: string) {
  return source.select().from(messages).where(eq(messages.returnToken, returnToken)).get();
}

export function findMessageById(source: Source, id: string) {
  return source.select().from(messages).where(eq(messages.id, id)).get();
}

/**
 * @param address in lower case
 * @param since ISO 8601 instant, UTC; only messages sent from then on
 */
export function findLatestMessageTo(source: Source, address: string, since: string) {
  return source
    .select()
    .from(messages)
    .where(and(eq(sql`lower(${messages.recipient})`, address), gte(messages.sentAt, since)))
    .orderBy(desc(messages.sentAt))
    .limit(1)
    .get();
}

export interface NewReturnedMail {
  readonly id: string;
  readonly fingerprint: string;
  /** Null where it is not known which message of ours it answers. */
  readonly messageId: string | null;
  readonly about: string;
  readonly contactId: string | null;
  readonly address: string;
  readonly kind: ReturnedKind;
  readonly status: string | null;
  readonly detail: string | null;
  readonly sender: string;
  readonly subject: string;
  readonly body: string;
  readonly receivedAt: string;
  readonly needsPerson: boolean;
}

export interface StoredReturnedMail extends Omit<NewReturnedMail, 'fingerprint' | 'messageId'> {
  readonly dealtWithAt: string | null;
  readonly dealtWithBy: string | null;
}

export function hasReturnedMail(source: Source, fingerprint: string): boolean {
  const row = source
    .select({ id: returnedMail.id })
    .from(returnedMail)
    .where(eq(returnedMail.fingerprint, fingerprint))
    .get();
  return row !== undefined;
}

/** An everyday automatic message that nobody needs to read. */
const isEverydayRow = and(
  eq(returnedMail.needsPerson, false),
  inArray(returnedMail.kind, ['automatic', 'delayed', 'delivered']),
) as SQL;

/** @param isEveryday counts everyday messages, otherwise all others that no administrator has dealt with */
export function countReturnedMail(source: Source, messageId: string, isEveryday: boolean): number {
  const counted = isEveryday ? isEverydayRow : and(not(isEverydayRow), isNull(returnedMail.dealtWithAt));
  const ofMessage = and(eq(returnedMail.messageId, messageId), counted);
  return source.select({ count: count() }).from(returnedMail).where(ofMessage).get()?.count ?? 0;
}

export function insertReturnedMail(transaction: Transaction, mail: NewReturnedMail): void {
  transaction.insert(returnedMail).values(mail).run();
}

const storedColumns = {
  id: returnedMail.id,
  about: returnedMail.about,
  contactId: returnedMail.contactId,
  address: returnedMail.address,
  kind: returnedMail.kind,
  status: returnedMail.status,
  detail: returnedMail.detail,
  sender: returnedMail.sender,
  subject: returnedMail.subject,
  body: returnedMail.body,
  receivedAt: returnedMail.receivedAt,
  needsPerson: returnedMail.needsPerson,
  dealtWithAt: returnedMail.dealtWithAt,
  dealtWithBy: returnedMail.dealtWithBy,
};

const isOpen = and(eq(returnedMail.needsPerson, true), isNull(returnedMail.dealtWithAt));

/** Those that wait for an administrator, the oldest first. */
export function listOpenReturnedMail(source: Source, limit: number): readonly StoredReturnedMail[] {
  return source
    .select(storedColumns)
    .from(returnedMail)
    .where(isOpen)
    .orderBy(asc(returnedMail.receivedAt), asc(returnedMail.id))
    .limit(limit)
    .all();
}

export function countOpenReturnedMail(source: Source): number {
  return source.select({ count: count() }).from(returnedMail).where(isOpen).get()?.count ?? 0;
}

/** How many of the waiting ones are about this; see enqueueMessage. */
export function countOpenAbout(source: Source, about: string): number {
  const isMeant = and(isOpen, eq(returnedMail.about, about));
  return source.select({ count: count() }).from(returnedMail).where(isMeant).get()?.count ?? 0;
}

/** What came back about a contact or from its addresses, the newest first. */
export function listReturnedMailOf(
  source: Source,
  { contactId, addresses, limit }: ReturnedMailOf,
): readonly StoredReturnedMail[] {
  return source
    .select(storedColumns)
    .from(returnedMail)
    .where(or(eq(returnedMail.contactId, contactId), inArray(returnedMail.address, [...addresses])))
    .orderBy(desc(returnedMail.receivedAt), desc(returnedMail.id))
    .limit(limit)
    .all();
}

export interface ReturnedMailOf {
  readonly contactId: string;
  /** In lower case. */
  readonly addresses: readonly string[];
  readonly limit: number;
}

export function findReturnedMail(source: Source, id: string): StoredReturnedMail | undefined {
  return source.select(storedColumns).from(returnedMail).where(eq(returnedMail.id, id)).get();
}

export function recordDealtWith(
  transaction: Transaction,
  id: string,
  { at, by }: { readonly at: string; readonly by: string },
): void {
  transaction
    .update(returnedMail)
    .set({ dealtWithAt: at, dealtWithBy: by })
    .where(eq(returnedMail.id, id))
    .run();
}

/** Rewrites what came back about a contact, to remove a name from it. */
export function rewriteReturnedMail(
  transaction: Transaction,
  contactId: string,
  rewrite: (text: string) => string,
): void {
  const { id, sender, subject, body, contactId: about } = returnedMail;
  for (const mail of transaction
    .select({ id, sender, subject, body })
    .from(returnedMail)
    .where(eq(about, contactId))
    .all())
    transaction
      .update(returnedMail)
      .set({ sender: rewrite(mail.sender), subject: rewrite(mail.subject), body: rewrite(mail.body) })
      .where(eq(id, mail.id))
      .run();
}

/** The report about a failed message waits for an administrator after all. */
export function askPersonAbout(transaction: Transaction, messageId: string): void {
  transaction
    .update(returnedMail)
    .set({ needsPerson: true })
    .where(and(eq(returnedMail.messageId, messageId), eq(returnedMail.kind, 'failed')))
    .run();
}

export interface FailedAddress {
  /** In lower case. */
  readonly address: string;
  /** London date. */
  readonly failedOn: string;
  readonly cause: FailureCause;
  readonly status: string | null;
  readonly detail: string | null;
}

export function findFailedAddress(source: Source, address: string): FailedAddress | undefined {
  return source
    .select()
    .from(failedAddresses)
    .where(eq(failedAddresses.address, address.toLowerCase()))
    .get();
}

/** By address in lower case. */
export function readFailedAddresses(source: Source): ReadonlyMap<string, FailedAddress> {
  const rows = source.select().from(failedAddresses).orderBy(asc(failedAddresses.address)).all();
  return new Map(rows.map((row) => [row.address, row]));
}

/** What readers see of an entry's address: the London date since which there is no such mailbox, or null. */
export function createEmailFailureLookup(source: Source): (email: string | null) => string | null {
  const failed = readFailedAddresses(source);
  return (email) => {
    const found = failed.get(email?.toLowerCase() ?? '');
    return found?.cause === 'dead' ? found.failedOn : null;
  };
}

/** The first day is kept; the cause is updated. */
export function markFailedAddress(transaction: Transaction, failed: FailedAddress): void {
  const { cause, status, detail } = failed;
  transaction
    .insert(failedAddresses)
    .values(failed)
    .onConflictDoUpdate({ target: failedAddresses.address, set: { cause, status, detail } })
    .run();
}

/** @returns whether it was marked */
export function clearFailedAddress(transaction: Transaction, address: string): boolean {
  return (
    transaction.delete(failedAddresses).where(eq(failedAddresses.address, address.toLowerCase())).run()
      .changes > 0
  );
}

/**
 * Deletes returned mail older than an instant that needs nobody, and messages that were sent or given up before it.
 * What waits for an administrator stays, however old.
 * @returns how many of each
 */
export function deleteMailBefore(
  transaction: Transaction,
  before: string,
): { readonly returned: number; readonly messages: number } {
  const returned = transaction
    .delete(returnedMail)
    .where(
      and(
        lt(returnedMail.receivedAt, before),
        sql`(${returnedMail.needsPerson} = 0 OR ${returnedMail.dealtWithAt} IS NOT NULL)`,
      ),
    )
    .run().changes;
  const sent = transaction
    .delete(messages)
    .where(or(lt(messages.sentAt, before), lt(messages.givenUpAt, before)))
    .run().changes;
  return { returned, messages: sent };
}
