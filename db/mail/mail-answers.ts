/** What mail servers answered, and the outages that follow from it. */
import { and, eq, gte, isNull, like, lte, min, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { mailAnswers, mailTroubles } from '../schema/mail.ts';

type Source = Database | Transaction;

export type MailAnswer = typeof mailAnswers.$inferSelect;
export type MailTrouble = typeof mailTroubles.$inferSelect;

/** A later answer to the same message replaces the earlier one. */
export function recordAnswer(source: Source, answer: MailAnswer): void {
  const { isMarked: _, ...latest } = answer;
  source
    .insert(mailAnswers)
    .values(answer)
    .onConflictDoUpdate({ target: mailAnswers.messageId, set: latest })
    .run();
}

/** ISO 8601 instants, UTC; both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** When the first run that got this answer began, within a span. */
export function findFirstRun(source: Source, answer: string, { from, to }: Span): string | null {
  const row = source
    .select({ first: min(mailAnswers.runAt) })
    .from(mailAnswers)
    .where(and(eq(mailAnswers.answer, answer), gte(mailAnswers.runAt, from), lte(mailAnswers.runAt, to)))
    .get();
  return row?.first ?? null;
}

/**
 * How many recipients got this answer in runs of a span, and how many did not.
 * @param domain only recipients at this domain
 */
export function tallyAnswers(
  source: Source,
  answer: string,
  { from, to }: Span,
  domain?: string,
): { readonly same: number; readonly others: number } {
  const ending = domain === undefined ? '%' : `%@${domain}`;
  const row = source.get<{ same: number; others: number }>(sql`
    WITH same AS (
      SELECT DISTINCT address FROM mail_answers
      WHERE answer = ${answer} AND run_at BETWEEN ${from} AND ${to} AND address LIKE ${ending}
    ),
    others AS (
      SELECT lower(recipient) AS address FROM messages WHERE sent_at BETWEEN ${from} AND ${to}
      UNION
      SELECT address FROM mail_answers WHERE run_at BETWEEN ${from} AND ${to}
    )
    SELECT
      (SELECT count(*) FROM same) AS same,
      (SELECT count(*) FROM others WHERE address LIKE ${ending} AND address NOT IN (SELECT address FROM same)) AS others
  `);
  return { same: row?.same ?? 0, others: row?.others ?? 0 };
}

/** The address of the message was marked because of its answer. */
export function markAnswer(source: Source, messageId: string): void {
  source.update(mailAnswers).set({ isMarked: true }).where(eq(mailAnswers.messageId, messageId)).run();
}

/**
 * @returns addresses that were marked because of this answer, in runs of a span; the marks are no longer attributed to
 *   it
 */
export function takeMarkedBy(
  source: Source,
  answer: string,
  { from, to }: Span,
  domain?: string,
): readonly Pick<MailAnswer, 'messageId' | 'address'>[] {
  const isMeant = and(
    eq(mailAnswers.answer, answer),
    eq(mailAnswers.isMarked, true),
    gte(mailAnswers.runAt, from),
    lte(mailAnswers.runAt, to),
    like(mailAnswers.address, domain === undefined ? '%' : `%@${domain}`),
  );
  const { messageId, address } = mailAnswers;
  const rows = source.select({ messageId, address }).from(mailAnswers).where(isMeant).all();
  source.update(mailAnswers).set({ isMarked: false }).where(isMeant).run();
  return rows;
}

export function findOpenTrouble(source: Source, kind: MailTrouble['source']): MailTrouble | undefined {
  return source
    .select()
    .from(mailTroubles)
    .where(and(eq(mailTroubles.source, kind), isNull(mailTroubles.endedAt)))
    .get();
}

const queries = preparedQueries((source) => ({
  openTroubles: source.select().from(mailTroubles).where(isNull(mailTroubles.endedAt)).prepare(),
}));

export function listOpenTroubles(source: Source): readonly MailTrouble[] {
  return queries(source).openTroubles.all();
}

/** @returns the id of the trouble; undefined when one of its kind is open already */
export function beginTrouble(
  source: Source,
  trouble: Pick<MailTrouble, 'source' | 'answer' | 'beganAt' | 'nextAttemptAt'>,
): number | undefined {
  return source
    .insert(mailTroubles)
    .values(trouble)
    .onConflictDoNothing()
    .returning({ id: mailTroubles.id })
    .get()?.id;
}

export function postponeTrouble(source: Source, id: number, nextAttemptAt: string): void {
  source
    .update(mailTroubles)
    .set({ nextAttemptAt, attempts: sql`${mailTroubles.attempts} + 1` })
    .where(eq(mailTroubles.id, id))
    .run();
}

/** @returns whether it was open */
export function endTrouble(
  source: Source,
  id: number,
  { at, by }: { readonly at: string; readonly by: string | null },
): boolean {
  const isOpen = and(eq(mailTroubles.id, id), isNull(mailTroubles.endedAt));
  return source.update(mailTroubles).set({ endedAt: at, endedBy: by }).where(isOpen).run().changes > 0;
}

/** Waiting for a mail server, and not tried yet or tried in vain. */
export function countWaiting(source: Source): number {
  const row = source.get<{ count: number }>(
    sql`SELECT count(*) AS count FROM messages WHERE sent_at IS NULL AND given_up_at IS NULL`,
  );
  return row?.count ?? 0;
}
