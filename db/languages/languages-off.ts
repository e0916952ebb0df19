/** Which translations are switched off, since when and by whom. */
import { eq } from 'drizzle-orm';
import type { TranslationCode } from '../../src/domain/languages/languages.ts';
import type { Database, Transaction } from '../client.ts';
import { switchedOffLanguages } from '../schema/guidance.ts';

export interface LanguageOff {
  /** Of a translation that there is, or that there was. */
  readonly code: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** An actor id. */
  readonly by: string;
}

export function listLanguagesOff(database: Database | Transaction): readonly LanguageOff[] {
  const { code, switchedOffAt: at, switchedOffBy: by } = switchedOffLanguages;
  return database.select({ code, at, by }).from(switchedOffLanguages).all();
}

export function findLanguageOff(transaction: Transaction, code: TranslationCode): LanguageOff | undefined {
  return listLanguagesOff(transaction).find((off) => off.code === code);
}

/** @throws when it is off already */
export function insertLanguageOff(
  transaction: Transaction,
  { code, at, by }: LanguageOff & { readonly code: TranslationCode },
): void {
  transaction.insert(switchedOffLanguages).values({ code, switchedOffAt: at, switchedOffBy: by }).run();
}

export function deleteLanguageOff(transaction: Transaction, code: TranslationCode): void {
  transaction.delete(switchedOffLanguages).where(eq(switchedOffLanguages.code, code)).run();
}
