/** Who was asked who holds a post now. */
import { and, desc, eq, inArray, like, max, ne, sql } from 'drizzle-orm';
import { type SuccessorReason, slowCycles } from '../../src/domain/reminders/successor-questions.ts';
import type { Database, Transaction } from '../client.ts';
import { contactRevisions } from '../schema/contacts.ts';
import { reminders, successorQuestions } from '../schema/freshness.ts';
import { returnedMail } from '../schema/mail.ts';

type Source = Database | Transaction;

export interface StoredQuestion {
  readonly contactId: string;
  /** Its reason and its round: nobody is asked twice for the same. */
  readonly occasion: string;
  /** In lower case. */
  readonly recipient: string;
  readonly reason: SuccessorReason;
  /** Of the confirm link in the mail. */
  readonly linkId: string;
  /** London date. */
  readonly askedOn: string;
}

/** @throws when that address was asked for this occasion already: nothing of the run may then be kept */
export function recordQuestion(transaction: Transaction, question: StoredQuestion): void {
  transaction.insert(successorQuestions).values(question).run();
}

export function createAskedRecipientsLookup(
  source: Source,
): (contactId: string, occasion: string) => ReadonlySet<string> {
  const query = source
    .select({ recipient: successorQuestions.recipient })
    .from(successorQuestions)
    .where(
      and(
        eq(successorQuestions.contactId, sql.placeholder('contactId')),
        eq(successorQuestions.occasion, sql.placeholder('occasion')),
      ),
    )
    .prepare();
  return (contactId, occasion) =>
    new Set(query.all({ contactId, occasion }).map(({ recipient }) => recipient));
}

/** When a revision of a contact was made, as an instant. */
export function createRevisionLookup(source: Source): (contactId: string, number: number) => string {
  const query = source
    .select({ at: contactRevisions.createdAt })
    .from(contactRevisions)
    .where(
      and(
        eq(contactRevisions.contactId, sql.placeholder('contactId')),
        eq(contactRevisions.number, sql.placeholder('number')),
      ),
    )
    .prepare();
  return (contactId, number) => {
    const row = query.get({ contactId, number });
    if (!row) throw new Error(`Contact ${contactId} has no revision ${number}.`);
    return row.at;
  };
}

/** When each contact's last question was asked, by contact. */
export function readLastAsked(source: Source): ReadonlyMap<string, string> {
  const rows = source
    .select({ contactId: successorQuestions.contactId, askedOn: max(successorQuestions.askedOn) })
    .from(successorQuestions)
    .groupBy(successorQuestions.contactId)
    .all();
  return new Map(rows.flatMap(({ contactId, askedOn }) => (askedOn === null ? [] : [[contactId, askedOn]])));
}

/** When each mailbox last sent an automatic reply that its holder has gone, by contact, as instants. */
export function readSaidGone(source: Source): ReadonlyMap<string, string> {
  const rows = source
    .select({ contactId: returnedMail.contactId, at: max(returnedMail.receivedAt) })
    .from(returnedMail)
    .where(and(eq(returnedMail.kind, 'automatic'), eq(returnedMail.needsPerson, true)))
    .groupBy(returnedMail.contactId)
    .all();
  return new Map(
    rows.flatMap(({ contactId, at }) => (contactId === null || at === null ? [] : [[contactId, at]])),
  );
}

/**
 * Whether each of the last two cycles of a contact that sent a reminder either sent one after the due date, or a
 * question because the contact was slow.
 */
export function createSlownessLookup(source: Source): (contactId: string, cycle: string) => boolean {
  const isHelped = sql<number>`max(${reminders.stage} = 'again')`;
  const query = source
    .select({ cycle: reminders.cycle, isHelped })
    .from(reminders)
    .where(
      and(
        eq(reminders.contactId, sql.placeholder('contactId')),
        like(reminders.cycle, 'checked:%'),
        ne(reminders.cycle, sql.placeholder('cycle')),
        inArray(reminders.stage, ['first', 'due', 'again']),
      ),
    )
    .groupBy(reminders.cycle)
    .orderBy(desc(reminders.cycle))
    .limit(slowCycles.of)
    .prepare();
  const questions = createAskedRecipientsLookup(source);
  return (contactId, cycle) => {
    const cycles = query.all({ contactId, cycle });
    return (
      cycles.filter((past) => past.isHelped === 1 || questions(contactId, slowOccasion(past.cycle)).size > 0)
        .length >= slowCycles.needed
    );
  };
}

export function slowOccasion(cycle: string): string {
  return `slow:${cycle}`;
}
