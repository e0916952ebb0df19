/** What somebody answered to our mail, kept in the private notes of the contact by one press. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findPrivateNotes } from '../../../db/contacts/private-notes.ts';
import { messages, returnedMail } from '../../../db/schema/mail.ts';
import type { ReturnedOutcome } from '../../../src/domain/mail/returned/returned-outcome.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { recordReturnedMail } from '../../../src/use-cases/mail/receive/record-returned-mail.ts';
import { keepMail } from '../../../src/use-cases/private-words/keep-words.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, bankHolidays, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

const words = 'Ms Lane has left. Ask the duty desk, CANARY.';
let database: Database;
let contactId: string;
beforeEach(() => {
  database = referenceDatabase();
  checkOn(database, '2026-08-03');
  database.delete(messages).run();
  contactId = addContact(database, '2026-08-03');
  checkOn(database, '2026-10-19');
});

/** @returns the id of the mail that answers the reminder */
function answer(outcome: ReturnedOutcome, text = words): string {
  const token = database.select().from(messages).all().at(-1)?.returnToken ?? '';
  recordReturnedMail(
    { database, now: noonOf('2026-10-20'), bankHolidays },
    { token, outcome, fingerprint: 'one', sender: 'deputy@example.org', subject: 'Re: Your entry', text },
  );
  return database.select().from(returnedMail).get()?.id ?? '';
}

const admin = () => acting(database, people.administrator, noonOf('2026-10-21'));
const notes = () => findPrivateNotes(database, contactId).text;

describe('an answer to our mail', () => {
  it('goes below the private notes, with who sent it and when, and once', () => {
    const mail = answer({ kind: 'reply' });
    editContact(admin(), { contactId, seenRevision: 1, changes: { privateNotes: 'Before' } });
    expect(keepMail(admin(), mail)).toEqual({ kind: 'kept', contactId });
    const kept = `Before\n\n20 October 2026, mail from deputy@example.org: ${words}`;
    expect(notes()).toBe(kept);
    expect(keepMail(admin(), mail)).toEqual({ kind: 'unchanged', contactId });
    expect(notes()).toBe(kept);
    const { events } = listAuditEvents(database, { limit: 500 });
    expect(events[0]).toMatchObject({ action: 'contact.note-privately', subject: `contact:${contactId}` });
    expect(JSON.stringify(events)).not.toContain('CANARY');
  });

  it('that a person did not write has no words to keep', () => {
    const mail = answer({ kind: 'not-now', status: '5.2.2', detail: 'Mailbox full' });
    for (const id of [mail, 'no such mail']) expect(keepMail(admin(), id)).toEqual({ kind: 'not-found' });
    expect(notes()).toBe('');
  });

  it('is refused to who may not edit the contact, and that is on record', () => {
    const mail = answer({ kind: 'reply' });
    for (const principal of [people.viewer, people.otherEditor])
      expect(keepMail(acting(database, principal), mail)).toMatchObject({ kind: 'refused' });
    expect(notes()).toBe('');
    expect(listAuditEvents(database, { limit: 1 }).events[0]?.action).toBe('contact.note-privately-refused');
  });

  it('that would make the notes too long is refused, and nothing is lost', () => {
    const mail = answer({ kind: 'reply' });
    const long = 'x'.repeat(3990);
    editContact(admin(), { contactId, seenRevision: 1, changes: { privateNotes: long } });
    expect(keepMail(admin(), mail)).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'privateNotes', message: expect.stringContaining('Shorten them first') }],
    });
    expect(notes()).toBe(long);
  });
});
