import { beforeEach, describe, expect, it } from 'vitest';
import { setReportedDead } from '../../../db/contacts/contact-reports.ts';
import { listClockedContacts } from '../../../db/freshness/freshness.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { publishRequests } from '../../../db/schema/publishing.ts';
import { contactJson } from '../../../src/domain/open-data/contact-json.ts';
import { recordReachable } from '../../../src/use-cases/contacts/checks/record-reachable.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { withdrawCheck } from '../../../src/use-cases/contacts/checks/withdraw-check.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { previewImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { readContact, readContactHistory } from '../../../src/use-cases/contacts/read/read-contact.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk } from '../../support/people/contact-desk.ts';

const today = '2026-11-21';
let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

const checkId = () => desk.current()?.verification?.id ?? '';
const shown = () => readDirectory(desk.database, today).contacts.find(({ id }) => id === contactId);
const clocked = () => listClockedContacts(desk.database).find(({ id }) => id === contactId);
const verify = (seenRevision = 1) =>
  verifyContact(desk.admin, { contactId, seenRevision, method: 'telephone' });
const withdraw = (seenCheck = checkId(), context = desk.admin) =>
  withdrawCheck(context, { contactId, seenCheck });

describe('a check that was a mistake', () => {
  it('counts no more for readers, the daily check and the records: the one before counts again', () => {
    const before = desk.current()?.verification;
    verify();
    expect(shown()?.lastVerifiedOn).toBe(today);
    const requests = desk.database.select().from(publishRequests).all().length;
    expect(withdraw()).toMatchObject({ kind: 'withdrawn', contact: { verification: before } });
    expect(shown()?.lastVerifiedOn).toBe(before?.on);
    expect(clocked()?.lastVerifiedOn).toBe(before?.on);
    expect(desk.database.select().from(publishRequests).all()).toHaveLength(requests + 1);
    expect(desk.lastEvent()).toMatchObject({
      action: 'contact.withdraw-check',
      actor: 'user-administrator',
      before: { revision: 1, verification: { on: today, method: 'telephone' } },
      after: { revision: 1, verification: { on: before?.on } },
    });
  });

  it('stays in the history as what it was, and is not among the changes that readers see', () => {
    verify();
    withdraw();
    const history = readContactHistory(desk.database, contactId, desk.admin.now)?.history[0];
    expect(history?.verifications).toHaveLength(1);
    expect(history?.withdrawnChecks).toMatchObject([
      { on: today, method: 'telephone', by: 'user-administrator', withdrawnBy: 'user-administrator' },
    ]);
    const { changes } = readDirectory(desk.database, today).record;
    expect(
      changes.filter(({ contact, checkedOn }) => contact.id === contactId && checkedOn === today),
    ).toEqual([]);
  });

  it('leaves an entry without another check unchecked', () => {
    withdraw();
    expect(shown()).toMatchObject({ lastVerifiedOn: null, freshness: 'lapsed' });
    expect(clocked()?.lastVerifiedOn).toBeNull();
    expect(withdraw('')).toMatchObject({ kind: 'conflict' });
  });

  it('is taken back where an edit of notes has carried it, and the one before is carried instead', () => {
    const before = desk.current()?.verification;
    verify();
    desk.edit({ notes: 'One' });
    desk.edit({ notes: 'Two' }, 2);
    expect(withdraw().kind).toBe('withdrawn');
    expect(desk.current()?.verification).toMatchObject({ on: before?.on, carriedFromRevision: 1 });
    const revisions = readContactHistory(desk.database, contactId, desk.admin.now)?.history ?? [];
    expect(revisions.flatMap(({ verifications }) => verifications).map(({ on }) => on)).not.toContain(today);
    expect(revisions.map(({ withdrawnChecks }) => withdrawnChecks.length)).toEqual([1, 1, 1]);
  });

  it('gives back what it had taken off: that nobody answers, and that readers say the number is dead', () => {
    recordUnreachable(desk.admin, { contactId, seenRevision: 1 });
    desk.database.transaction((transaction) =>
      setReportedDead(transaction, contactId, { reportedAt: `${today}T08:00:00.000Z`, reportedOn: today }),
    );
    verify();
    expect(desk.current()).toMatchObject({ unreachableSinceOn: null, reportedDeadOn: null });
    withdraw();
    expect(desk.current()).toMatchObject({ unreachableSinceOn: today, reportedDeadOn: today });
    expect(shown()?.freshness).toBe('lapsed');
  });

  it('is not taken back in place of one made meanwhile', () => {
    verify();
    const seen = checkId();
    verify();
    expect(withdraw(seen)).toMatchObject({ kind: 'outdated' });
    expect(desk.current()?.verification?.on).toBe(today);
  });

  it('is not for editors elsewhere or viewers to take back, and the attempt is on record', () => {
    for (const principal of [people.otherEditor, people.viewer]) {
      expect(withdraw(checkId(), acting(desk.database, principal))).toMatchObject({ kind: 'refused' });
      expect(desk.lastEvent()?.action).toBe('contact.withdraw-check-refused');
    }
    expect(withdraw(checkId(), acting(desk.database, people.editor)).kind).toBe('withdrawn');
  });

  it('does not come back with a file that was exported before', () => {
    verify();
    const exported = exportContacts(desk.admin);
    const file = new TextEncoder().encode(exported.kind === 'exported' ? exported.csv : '');
    withdraw();
    const preview = previewImport(desk.admin, { file, replaceSampleData: false });
    expect(preview).toMatchObject({ kind: 'preview', counts: { change: 0, error: 0 } });
  });
});

describe('the history', () => {
  it('says that a name was added and taken out, once the name itself is gone', () => {
    const changes = () =>
      readContactHistory(desk.database, contactId, desk.admin.now)?.history.map(
        ({ nameChange }) => nameChange,
      );
    desk.edit({ person: { name: 'Role Title', consentOn: '2026-11-01' } });
    expect(changes()).toEqual([undefined, undefined]);
    desk.edit({ person: null }, 2);
    expect(changes()).toEqual(['name removed', 'named', undefined]);
  });
});

describe('“Nobody answers” by mistake', () => {
  it('has no next check due, and “Somebody does answer” takes it off', () => {
    recordUnreachable(desk.admin, { contactId, seenRevision: 1 });
    const view = () => readContact(desk.database, contactId, desk.admin.now)?.view;
    expect(view()).toMatchObject({ freshness: 'lapsed', nextDueOn: null });
    const entry = shown();
    expect(entry && contactJson(entry)).toMatchObject({ nextDueOn: null, dueOn: null, lapsedOn: today });
    const editor = acting(desk.database, people.editor);
    expect(recordReachable(editor, { contactId, seenRevision: 1 })).toMatchObject({ kind: 'refused' });
    expect(recordReachable(desk.admin, { contactId, seenRevision: 1 }).kind).toBe('recorded');
    expect(desk.lastEvent()).toMatchObject({
      action: 'contact.record-reachable',
      before: { unreachableSinceOn: today },
      after: { unreachableSinceOn: null },
    });
    expect(view()?.nextDueOn).not.toBeNull();
    expect(shown()?.freshness).not.toBe('lapsed');
    expect(recordReachable(desk.admin, { contactId, seenRevision: 1 }).kind).toBe('unchanged');
    const found = readContactHistory(desk.database, contactId, desk.admin.now)?.answering;
    expect(found?.map(({ answers, revision }) => [answers, revision])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });
});
