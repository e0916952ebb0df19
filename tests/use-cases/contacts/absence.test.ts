/** Leave with a stand-in, over a real database: who sets it, what it writes, and what readers and reminders do. */
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { messages } from '../../../db/schema/mail.ts';
import { publishRequests, releases } from '../../../db/schema/publishing.ts';
import type { Absence } from '../../../src/domain/contacts/absence.ts';
import type { ContactChanges } from '../../../src/domain/contacts/contact-fields.ts';
import type { Principal } from '../../../src/domain/people/access.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/change/restore-revision.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { applyImport, previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { approveProposal } from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { writeReminderAddress } from '../../../src/use-cases/freshness/set-reminder-address.ts';
import { referenceDatabase, testNow } from '../../support/database.ts';
import { addContact, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

const standIn = { name: 'Duty desk', telephone: '020 7946 0001', email: 'desk@example.org' };
const alone: Absence = { fromOn: null, untilOn: '2026-12-03', standIn: null };
const covered: Absence = { fromOn: null, untilOn: '2026-12-03', standIn };

let database: Database;
let id: string;
beforeEach(() => {
  database = referenceDatabase();
  id = addContact(database, '2026-11-01');
});

const contact = () => {
  const found = findContact(database, id);
  if (!found) throw new Error('The contact is gone.');
  return found;
};
const edit = (principal: Principal, changes: ContactChanges) =>
  editContact(acting(database, principal), { contactId: id, seenRevision: contact().revision, changes });
const shownOn = (today: string) =>
  readDirectory(database, today).contacts.find((shown) => shown.id === id)?.away;
const mailTo = (recipient: string) =>
  database
    .select()
    .from(messages)
    .all()
    .filter((message) => message.recipient === recipient);
const remindedOn = (today: string) =>
  checkOn(database, today)
    .notifications.filter((notification) => notification.contact === id)
    .map(({ stage, to }) => [stage, to]);
const wishes = () => database.select().from(publishRequests).all().length;

describe('leave set by an administrator', () => {
  it('keeps the last check and its date, is on record, and is published', () => {
    const before = wishes();
    expect(edit(people.administrator, { away: covered })).toMatchObject({ kind: 'changed' });
    expect(contact()).toMatchObject({
      revision: 2,
      fields: { away: covered },
      verification: { on: '2026-11-01', method: 'telephone', carriedFromRevision: 1 },
    });
    expect(wishes()).toBe(before + 1);
    expect(database.select().from(auditEvents).all().at(-1)).toMatchObject({
      action: 'contact.edit',
      before: { away: null },
      after: { away: covered, check: 'kept' },
    });
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
  });

  it('is shown with its stand-in until its last day, by every release', () => {
    edit(people.administrator, { away: covered });
    expect(shownOn('2026-11-21')).toEqual(covered);
    expect(shownOn('2026-12-03')).toEqual(covered);
    expect(shownOn('2026-12-04')).toBeNull();
  });

  it('tells the contact and the stand-in who stands in, and nobody when nobody does', () => {
    edit(people.administrator, { away: alone });
    expect(mailTo('lead@example.org')).toEqual([]);
    edit(people.administrator, { away: covered });
    for (const to of ['lead@example.org', 'desk@example.org'])
      expect(mailTo(to)[0]?.body).toContain('Duty desk, 020 7946 0001, desk@example.org');
  });

  it.each([
    [{ ...alone, untilOn: '2026-11-20' }, /in the past/],
    [{ ...alone, fromOn: '2026-12-04' }, /after the last/],
    [{ ...alone, untilOn: '2028-01-01' }, /Mark the post vacant/],
  ])('is refused with days that make no sense: %j', (away, message) => {
    const result = edit(people.administrator, { away });
    if (result.kind !== 'invalid') throw new Error(result.kind);
    expect(result.errors[0]).toMatchObject({ field: 'away', message: expect.stringMatching(message) });
  });

  it('is refused for a national line, which many people answer, and so is a name', () => {
    const line = { contactId: 'line-101', seenRevision: 1 };
    const person = { name: 'Avery Exampleperson', consentOn: '2026-11-20' };
    for (const changes of [{ away: alone }, { person }])
      expect(editContact(acting(database), { ...line, changes })).toMatchObject({ kind: 'invalid' });
  });

  it('does not hinder an edit of something else when it is long over', () => {
    edit(people.administrator, { away: alone });
    const result = editContact(acting(database, people.administrator, noonOf('2027-01-05')), {
      contactId: id,
      seenRevision: 2,
      changes: { notes: 'Ring twice.' },
    });
    expect(result.kind).toBe('changed');
  });

  it('ends with the post, and is not set on a post that nobody holds', () => {
    edit(people.administrator, { away: covered });
    markVacant(acting(database), { contactId: id, seenRevision: 2 });
    expect(contact().fields.away).toBeNull();
    expect(edit(people.administrator, { away: alone })).toMatchObject({ kind: 'conflict' });
  });

  it('does not come back with an earlier state', () => {
    edit(people.administrator, { away: covered });
    edit(people.administrator, { away: null, notes: 'Back.' });
    restoreRevision(acting(database), { contactId: id, seenRevision: 3, revision: 2 });
    expect(contact().fields).toMatchObject({ away: null, notes: '' });
  });
});

describe('leave set by an editor', () => {
  it('without a stand-in is shown at once and keeps the check', () => {
    expect(edit(people.editor, { away: alone })).toMatchObject({ kind: 'changed' });
    expect(contact().verification?.on).toBe('2026-11-01');
    expect(shownOn('2026-11-21')).toEqual(alone);
  });

  it('with a stand-in waits for an administrator, who publishes it with the check kept', () => {
    expect(edit(people.editor, { away: covered })).toMatchObject({ kind: 'waits' });
    expect(shownOn('2026-11-21')).toBeNull();
    const [proposal] = listProposals(database, { state: 'waiting', contactId: id });
    const result = approveProposal(acting(database), { proposalId: proposal?.id ?? '', seenRevision: 1 });
    expect(result.kind).toBe('changed');
    expect(shownOn('2026-11-21')).toEqual(covered);
    expect(contact().verification?.on).toBe('2026-11-01');
  });

  it('is ended at once', () => {
    edit(people.administrator, { away: covered });
    expect(edit(people.editor, { away: null })).toMatchObject({ kind: 'changed' });
    expect(shownOn('2026-11-21')).toBeNull();
  });

  it('is refused outside their area, to viewers, and so is a deputy', () => {
    for (const principal of [people.otherEditor, people.viewer]) {
      expect(edit(principal, { away: alone })).toMatchObject({ kind: 'refused' });
      const of = { kind: 'contact', code: id } as const;
      const deputy = writeReminderAddress(acting(database, principal), of, 'deputy@example.org');
      expect(deputy).toMatchObject({ kind: 'refused' });
      expect(database.select().from(auditEvents).all().at(-1)).toMatchObject({
        action: 'reminder-address.edit-refused',
      });
    }
    expect(contact().revision).toBe(1);
  });
});

describe('where reminders go', () => {
  it('is for an editor to say of a deputy in their area, and not of a council', () => {
    const context = acting(database, people.editor);
    const deputy = writeReminderAddress(context, { kind: 'contact', code: id }, 'deputy@example.org');
    expect(deputy.kind).toBe('changed');
    const council = writeReminderAddress(context, { kind: 'borough', code: 'E09000012' }, 'x@example.org');
    expect(council.kind).toBe('refused');
  });

  it('is the stand-in and the deputy too while the contact is away, each with a link', () => {
    const admin = acting(database);
    writeReminderAddress(admin, { kind: 'contact', code: id }, 'deputy@example.org');
    editContact(acting(database, people.administrator, noonOf('2027-01-10')), {
      contactId: id,
      seenRevision: 1,
      changes: { away: { ...covered, untilOn: '2027-01-20' } },
    });
    // Due on 30 January: the first reminder is for the mailbox alone when nobody is away.
    expect(remindedOn('2027-01-18')).toEqual([
      ['first', 'lead@example.org'],
      ['first', 'desk@example.org'],
      ['first', 'deputy@example.org'],
    ]);
    const mail = mailTo('desk@example.org').at(-1);
    expect(mail?.body).toContain('/confirm/');
    expect(mail?.body).toContain('Away until the end of 20 January 2027');
  });

  it('is the mailbox alone once the last day has passed', () => {
    edit(people.administrator, { away: covered });
    expect(remindedOn('2027-01-18')).toEqual([['first', 'lead@example.org']]);
  });
});

describe('the daily check', () => {
  const builtOn = (date: string) => {
    const at = noonOf(date).toISOString();
    database.delete(publishRequests).run();
    database.insert(releases).values({ id: 'one', state: 'live', startedAt: at, sourceDigest: 'x' }).run();
    // Somebody went back from a later one, so a new day alone publishes nothing.
    const later = {
      id: 'two',
      state: 'superseded',
      startedAt: at,
      sourceDigest: 'x',
      rolledBackAt: at,
    } as const;
    database.insert(releases).values(later).run();
  };

  it.each([
    ['2026-12-03', '2026-12-04', 'The leave of a contact begins or is over'],
    ['2026-12-02', '2026-12-03', null],
    ['2026-12-04', '2026-12-05', null],
  ])('asks for a release when leave is over: built on %s, run on %s', (built, today, reason) => {
    edit(people.administrator, { away: covered });
    checkOn(database, '2026-11-21');
    builtOn(built);
    expect(checkOn(database, today).publishReason).toBe(reason);
  });

  it('asks for one when leave is announced', () => {
    edit(people.administrator, { away: { ...covered, fromOn: '2026-12-01' } });
    checkOn(database, '2026-11-21');
    builtOn('2026-11-23');
    expect(checkOn(database, '2026-11-24').publishReason).toMatch(/leave/);
  });
});

describe('leave in CSV', () => {
  const exported = () => {
    const result = exportContacts(acting(database));
    if (result.kind !== 'exported') throw new Error(result.kind);
    return result.csv;
  };
  const file = (csv: string) => ({ file: new TextEncoder().encode(csv), replaceSampleData: false });

  it('goes out and comes in unchanged, over or not', () => {
    edit(people.administrator, { away: { ...covered, fromOn: '2026-11-30' } });
    for (const now of [testNow, noonOf('2027-02-01')]) {
      const preview = previewImport(acting(database, people.administrator, now), file(exported()));
      expect(preview).toMatchObject({ kind: 'preview', counts: { change: 0, error: 0 } });
    }
  });

  it('changes with one cell of it, and the rest of it stays', () => {
    edit(people.administrator, { away: covered });
    const csv = exported().replace('2026-12-03', '24/12/2026');
    const result = applyImport(acting(database), { ...file(csv), digest: undefined });
    expect(result).toMatchObject({ kind: 'imported', counts: { change: 1 } });
    expect(contact().fields.away).toEqual({ ...covered, untilOn: '2026-12-24' });
    expect(contact().verification?.on).toBe('2026-11-01');
  });

  it('says beside which column something is wrong', () => {
    edit(people.administrator, { away: covered });
    const preview = previewImport(acting(database), file(exported().replace('020 7946 0001', '12')));
    if (preview.kind !== 'preview') throw new Error(preview.kind);
    const [row] = preview.rows.filter(({ kind }) => kind === 'error');
    expect(row).toMatchObject({ errors: [{ field: 'stand_in_telephone' }] });
  });
});
