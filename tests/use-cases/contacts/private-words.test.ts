/** Private notes, and words that people sent: kept for those who keep the directory, for a while, and for nobody else. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import { findProposal } from '../../../db/contacts/contact-proposals.ts';
import { findPrivateNotes, listPrivateNotes } from '../../../db/contacts/private-notes.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { confirmLinkActor } from '../../../src/domain/confirm/confirmation.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { applyImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import {
  approveProposal,
  refuseProposal,
} from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { writeProposal } from '../../../src/use-cases/contacts/proposals/write-proposal.ts';
import { listContacts } from '../../../src/use-cases/contacts/read/list-contacts.ts';
import { readContact } from '../../../src/use-cases/contacts/read/read-contact.ts';
import { eraseEarlierNotes, eraseRemark } from '../../../src/use-cases/private-words/erase-words.ts';
import { keepRemark } from '../../../src/use-cases/private-words/keep-words.ts';
import { tidyWords } from '../../../src/use-cases/private-words/tidy-words.ts';
import { getContact } from '../../../src/use-cases/shared/contact-steps.ts';
import { testNow } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk, telephone } from '../../support/people/contact-desk.ts';

const canary = 'CANARY the back door key is with the porter';
let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
const editor = () => acting(desk.database, people.editor);
const viewer = () => acting(desk.database, people.viewer);
const notes = () => findPrivateNotes(desk.database, contactId).text;
const wholeAudit = () => JSON.stringify(listAuditEvents(desk.database, { limit: 500 }).events);
const importOf = (csv: string) =>
  applyImport(desk.admin, { file: Buffer.from(csv), replaceSampleData: false, digest: undefined });
const exported = (by = desk.admin) => {
  const result = exportContacts(by);
  if (result.kind !== 'exported') throw new Error(result.kind);
  return result.csv;
};

describe('private notes', () => {
  it('make no revision, publish nothing, and are in no audit event', () => {
    const open = findOpenPublishRequests(desk.database).count;
    expect(desk.edit({ privateNotes: canary })).toMatchObject({
      kind: 'noted',
      contact: { revision: 1, privateNotes: canary, verification: { on: '2026-10-25' } },
    });
    expect(findOpenPublishRequests(desk.database).count).toBe(open);
    expect(desk.lastEvent()).toMatchObject({ action: 'contact.note-privately', before: null });
    expect(wholeAudit()).not.toContain('CANARY');
    expect(JSON.stringify(readDirectory(desk.database, '2026-11-21'))).not.toContain('CANARY');
  });

  it('are read by administrators and editors, and by nobody else', () => {
    desk.edit({ privateNotes: canary });
    const listed = (by = desk.admin) => JSON.stringify(listContacts(by, {}, { limit: 100 }));
    expect(listed()).toContain('CANARY');
    expect(listed(editor())).toContain('CANARY');
    expect(listed(viewer())).not.toContain('CANARY');
    expect(exported()).toContain('CANARY');
    expect(exported(viewer())).not.toContain('private_notes');
    expect(exported(viewer())).not.toContain('CANARY');
    expect(JSON.stringify(readContact(desk.database, contactId, testNow)?.view)).not.toContain('CANARY');
  });

  it('of an editor are written at once, although the number beside them waits', () => {
    expect(desk.edit({ telephone, privateNotes: canary }, 1, editor()).kind).toBe('waits');
    expect(notes()).toBe(canary);
  });

  it('are no way into a contact of another area', () => {
    const other = acting(desk.database, people.otherEditor);
    expect(desk.edit({ privateNotes: canary }, 1, other).kind).toBe('refused');
    expect(notes()).toBe('');
  });

  it('written by two at once are both there to see, and nothing is lost', () => {
    desk.edit({ privateNotes: 'Mine' });
    const edit = {
      contactId,
      seenRevision: 1,
      seenNotes: 0,
      changes: { notes: 'New', privateNotes: 'Theirs' },
    };
    expect(desk.editAs(edit)).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'privateNotes', message: expect.stringContaining('“Mine”') }],
    });
    expect(desk.current()).toMatchObject({ revision: 1, privateNotes: 'Mine' });
    expect(desk.editAs({ ...edit, seenNotes: 1 }).kind).toBe('changed');
    expect(listPrivateNotes(desk.database, contactId).map(({ text }) => text)).toEqual(['Theirs', 'Mine']);
  });

  it('come and go by CSV, and a file from before does not bring an earlier wording back', () => {
    const before = exported();
    desk.edit({ privateNotes: 'First' });
    const middle = exported();
    expect(importOf(middle.replace('First', 'Second')).kind).toBe('imported');
    expect(notes()).toBe('Second');
    expect(desk.current()?.revision).toBe(1);
    for (const file of [before, middle]) expect(importOf(file)).toMatchObject({ counts: { change: 0 } });
    expect(notes()).toBe('Second');
  });

  it('lose the name of a person when that is taken out, in every wording, and keep the rest', () => {
    desk.edit({
      person: { name: 'Sana Ali', consentOn: '2026-11-01' },
      privateNotes: 'Sana Ali is in on Mondays',
    });
    desk.edit({ privateNotes: 'Ms Ali is in on Fridays; deputy since May' }, 2);
    desk.edit({ person: null }, 2);
    const kept = listPrivateNotes(desk.database, contactId).map(({ text }) => text);
    expect(kept).toEqual([
      '[name taken out] is in on Fridays; deputy since May',
      '[name taken out] is in on Mondays',
    ]);
  });

  it('have earlier wordings for 90 days, or until somebody erases them', () => {
    desk.edit({ privateNotes: 'One' });
    desk.edit({ privateNotes: 'Two' });
    const tidyOn = (day: string) =>
      desk.database.transaction((transaction) => tidyWords(transaction, new Date(`${day}T12:00:01Z`)));
    expect(tidyOn(addDays('2026-11-21', 89))).toBe(false);
    expect(listPrivateNotes(desk.database, contactId)).toHaveLength(2);
    expect(tidyOn(addDays('2026-11-21', 90))).toBe(true);
    expect(listPrivateNotes(desk.database, contactId).map(({ text }) => text)).toEqual(['Two']);
    desk.edit({ privateNotes: 'Three' });
    eraseEarlierNotes(desk.admin, contactId);
    expect(listPrivateNotes(desk.database, contactId).map(({ text }) => text)).toEqual(['Three']);
  });
});

describe('words beside a change', () => {
  const remark = 'They write: Mrs Lane took over, ask on 020 7946 0700.';
  function leave(): string {
    const link = {
      kind: 'link',
      id: `${confirmLinkActor}1`,
      name: '',
      role: 'viewer',
      areaCodes: [],
    } as const;
    return desk.database.transaction((transaction) => {
      const contact = getContact(transaction, contactId);
      const proposed = { status: 'vacant' as const, fields: { ...contact.fields, person: null } };
      return writeProposal(
        transaction,
        acting(desk.database, link),
        contact,
        { proposed, differences: [{ field: 'status', before: 'active', after: 'vacant' }] },
        { note: remark },
      ).id;
    });
  }
  const noteOf = (id: string) => findProposal(desk.database, id)?.note;

  it('stay with the decided change for 90 days and are then erased', () => {
    const proposalId = leave();
    approveProposal(desk.admin, { proposalId, seenRevision: 1 });
    expect(noteOf(proposalId)).toBe(remark);
    const tidyOn = (day: string) =>
      desk.database.transaction((transaction) => tidyWords(transaction, new Date(`${day}T12:00:01Z`)));
    tidyOn('2027-02-18');
    expect(noteOf(proposalId)).toBe(remark);
    tidyOn('2027-02-19');
    expect(noteOf(proposalId)).toBeNull();
    expect(wholeAudit()).not.toContain('Lane');
  });

  it('are kept in the private notes by one press, once, with who wrote them and when', () => {
    const proposalId = leave();
    desk.edit({ privateNotes: 'Before' });
    expect(keepRemark(desk.admin, proposalId)).toMatchObject({ kind: 'kept' });
    expect(keepRemark(desk.admin, proposalId)).toMatchObject({ kind: 'unchanged' });
    expect(notes()).toBe(
      `Before\n\n21 November 2026, Whoever answers the contact’s mail (by its confirm link): ${remark}`,
    );
    expect(keepRemark(viewer(), proposalId)).toMatchObject({ kind: 'refused' });
  });

  it('keep what they say of others when the name of whoever left goes', () => {
    desk.edit({ person: { name: 'Sana Ali', consentOn: '2026-11-01' } });
    const proposalId = leave();
    approveProposal(desk.admin, { proposalId, seenRevision: 2 });
    expect(desk.current()?.fields.person).toBeNull();
    expect(noteOf(proposalId)).toBe(remark);
  });

  it('can be erased at once when they are decided, and not before anybody has read them', () => {
    const proposalId = leave();
    expect(eraseRemark(desk.admin, contactId, proposalId)).toMatchObject({ kind: 'unchanged' });
    refuseProposal(desk.admin, { proposalId, reason: 'Not so' });
    expect(eraseRemark(desk.admin, contactId, proposalId)).toMatchObject({ kind: 'erased' });
    expect(noteOf(proposalId)).toBeNull();
  });

  it('of an editor go to the administrator, or into the private notes where nothing waits', () => {
    const result = desk.edit({ telephone, reason: 'Their switchboard said so.' }, 1, editor());
    expect(result).toMatchObject({ kind: 'waits', proposal: { note: 'Their switchboard said so.' } });
    desk.edit({ notes: 'New', reason: 'They asked for it.' }, 1, editor());
    expect(notes()).toBe('21 November 2026, user-editor: They asked for it.');
  });
});

describe('a contact that is retired', () => {
  const named = { person: { name: 'Sana Ali', consentOn: '2026-11-01' } };
  it('names nobody any more, in its history either', () => {
    desk.edit(named);
    retireContact(desk.admin, { contactId, seenRevision: 2, successorId: null });
    expect(readContact(desk.database, contactId, testNow)?.view.person).toBeNull();
    expect(desk.database.$client.prepare('SELECT count(*) AS n FROM contact_people').get()).toEqual({ n: 0 });
  });

  it('loses a name that it has kept from before, with the daily check', () => {
    desk.edit(named);
    desk.database.$client.prepare("UPDATE contacts SET status = 'retired' WHERE id = ?").run(contactId);
    expect(readContact(desk.database, contactId, testNow)?.view.person).toBeNull();
    desk.database.transaction((transaction) => tidyWords(transaction, testNow));
    expect(desk.database.$client.prepare('SELECT count(*) AS n FROM contact_people').get()).toEqual({ n: 0 });
  });
});
