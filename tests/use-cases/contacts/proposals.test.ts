/** An editor's change to a number or address waits for an administrator. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findProposal, listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { messages } from '../../../db/schema/mail.ts';
import type { ContactChanges } from '../../../src/domain/contacts/contact-fields.ts';
import { londonDateOf } from '../../../src/domain/time/calendar.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/change/restore-revision.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import {
  approveProposal,
  refuseProposal,
  withdrawProposal,
} from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { previewEdit } from '../../../src/use-cases/contacts/read/preview-change.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

const contactId = 'demo-council-hackney';
const telephone = '020 7946 0777';
let database: Database;
let admin: UseCaseContext;
let editor: UseCaseContext;

beforeEach(() => {
  database = seededDatabase();
  admin = acting(database);
  editor = acting(database, people.editor);
});

function propose(changes: ContactChanges, seenRevision = 1): string {
  const result = editContact(editor, { contactId, seenRevision, changes });
  if (result.kind !== 'waits') throw new Error(`Nothing waits: ${result.kind}`);
  return result.proposal.id;
}

const current = () => findContact(database, contactId);

describe('a change that waits', () => {
  it('changes nothing public, and sends and publishes nothing', () => {
    const open = findOpenPublishRequests(database).count;
    const proposalId = propose({ telephone, notes: 'New' });
    expect(current()).toMatchObject({ revision: 1, fields: { telephone: '020 7946 0268', notes: '' } });
    expect(findOpenPublishRequests(database).count).toBe(open);
    expect(database.select().from(messages).all()).toEqual([]);
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'contact.propose-change',
      actor: 'user-editor',
      after: { proposal: proposalId, telephone, fields: ['telephone', 'notes'] },
    });
  });

  it.each<[string, ContactChanges]>([
    ['a telephone number', { telephone }],
    ['no telephone number', { telephone: null }],
    ['an e-mail address', { email: 'new@example.org' }],
    ['a website', { website: 'https://www.example.org/' }],
    ['notes with a number', { notes: 'Or better 07700 900999.' }],
    ['notes with an address', { notes: 'Write to me@evil.example.org.' }],
    ['a role with a site', { role: 'Lead, see evil.example.org' }],
    ['notes with a number cut like a date', { notes: 'Ring 07.70.0900 123' }],
    ['notes with a number in other digits', { notes: 'Ring ٠٧٧٠٠٩٠٠١٢٣' }],
    ['notes with a site in another script', { notes: 'See police-uk.рф' }],
    ['a name with a number', { person: { name: 'Jo, 07700 900123', consentOn: '2026-11-01' } }],
    ['a note on hours with a number', { hours: { kind: 'unknown', note: 'Ring 07700 900999 first' } }],
    ['a number that comes with a check', { telephone, checked: 'telephone' }],
    ['a number that comes with a vacancy', { telephone, status: 'vacant' }],
  ])('is any of %s', (_, changes) => {
    propose(changes);
    expect(current()?.revision).toBe(1);
  });

  it('says why it waits: each new way to be reached, and in which field it stands', () => {
    const changes = {
      telephone,
      role: 'Lead, see evil.example',
      notes: 'Ring 07.70.0900 123 or 020•7946•0998, on 1 December 2026.',
    };
    const result = editContact(editor, { contactId, seenRevision: 1, changes });
    expect(result).toMatchObject({
      kind: 'waits',
      reasons: [
        'The telephone number is new.',
        'Readers could ring or open something that is new in “Role”: evil.example',
        'Readers could ring or open something that is new in “Notes”: 07700900123',
        'Readers could ring or open something that is new in “Notes”: 02079460998',
      ],
    });
  });

  it('is an earlier number too: restoring is no way round it', () => {
    editContact(admin, { contactId, seenRevision: 1, changes: { telephone } });
    expect(restoreRevision(editor, { contactId, seenRevision: 2, revision: 1 })).toMatchObject({
      kind: 'waits',
    });
  });

  it('is not a text that repeats how the contact is reached already', () => {
    const notes = 'Ring 0207 946 0268 by day, or 999 in an emergency. Open 24 hours.';
    expect(editContact(editor, { contactId, seenRevision: 1, changes: { notes } }).kind).toBe('changed');
  });

  it('is not the rest of an entry, nor the same number grouped otherwise', () => {
    const changes = { notes: 'New', telephone: '0207 946 0268', checked: 'telephone' } as const;
    expect(editContact(editor, { contactId, seenRevision: 1, changes })).toMatchObject({
      kind: 'changed',
      contact: { verification: { by: 'user-editor' } },
    });
  });

  it('gives way to a second thought of the same person', () => {
    const first = propose({ telephone });
    const second = propose({ telephone: '020 7946 0778' });
    expect([findProposal(database, first)?.state, findProposal(database, second)?.state]).toEqual([
      'withdrawn',
      'waiting',
    ]);
  });

  describe('while another of the same person waits', () => {
    const proposalOf = (id: string) => findProposal(database, id);
    const note = (reason: string) => ({ reason });

    it('takes it in: nothing that was sent is lost', () => {
      const first = propose({ telephone, checked: 'telephone', ...note('Moved to the contact centre.') });
      const second = propose({ email: 'team@example.org' });
      expect(proposalOf(first)).toMatchObject({ state: 'withdrawn', reason: 'Taken into a later change' });
      expect(proposalOf(second)).toMatchObject({
        state: 'waiting',
        proposed: { fields: { telephone, email: 'team@example.org' } },
        note: 'Moved to the contact centre.',
      });
      approveProposal(admin, { proposalId: second, seenRevision: 1, checked: 'telephone' });
      expect(current()?.fields).toMatchObject({ telephone, email: 'team@example.org' });
    });

    it('goes by the later one where both are about the same field', () => {
      propose({ telephone, notes: 'By day' });
      const second = propose({ telephone: '020 7946 0778' });
      expect(proposalOf(second)?.proposed.fields).toMatchObject({
        telephone: '020 7946 0778',
        notes: 'By day',
      });
      const third = propose({ telephone: '020 7946 0268', email: 'team@example.org' });
      expect(proposalOf(third)?.proposed.fields).toMatchObject({
        telephone: '020 7946 0268',
        notes: 'By day',
      });
    });

    it('says so in the preview', () => {
      propose({ telephone });
      const edit = { contactId, seenRevision: 1, changes: { email: 'team@example.org' } };
      expect(previewEdit(editor, edit)).toMatchObject({
        kind: 'waits',
        reasons: ['The telephone number is new.', 'The e-mail address is new.'],
      });
    });

    it.each<[string, ContactChanges, string | null]>([
      ['stands beside what no check is about', { notes: 'Ring 020 7946 0779 at night' }, 'telephone'],
      ['does not stand beside what a check is about', { email: 'team@example.org' }, null],
      ['gives way to a later word', { email: 'team@example.org', checked: 'email' }, 'email'],
    ])('what was said of a check %s', (_, later, checkClaim) => {
      propose({ telephone, checked: 'telephone' });
      expect(proposalOf(propose(later))?.checkClaim).toBe(checkClaim);
    });

    it('keeps the day of a check that stands', () => {
      propose({ telephone, checked: 'telephone' });
      const tomorrow = { ...editor, now: new Date(editor.now.getTime() + 24 * 60 * 60 * 1000) };
      const result = editContact(tomorrow, {
        contactId,
        seenRevision: 1,
        changes: { notes: 'Ring 020 7946 0779 at night' },
      });
      expect(result).toMatchObject({ kind: 'waits', proposal: { checkedOn: londonDateOf(editor.now) } });
    });

    it('leaves that alone when it is public at once', () => {
      const first = propose({ telephone });
      expect(editContact(editor, { contactId, seenRevision: 1, changes: { notes: 'By day' } }).kind).toBe(
        'changed',
      );
      expect(proposalOf(first)?.state).toBe('waiting');
    });

    it('leaves alone what somebody else proposed', () => {
      const first = propose({ telephone });
      const other = { ...editor, principal: { ...editor.principal, id: 'user-second-editor' } };
      editContact(other, { contactId, seenRevision: 1, changes: { email: 'team@example.org' } });
      expect(listProposals(database, { state: 'waiting' })).toHaveLength(2);
      expect(proposalOf(first)?.state).toBe('waiting');
    });
  });

  it('is on the work list of administrators and of its proposer', () => {
    const proposalId = propose({ telephone });
    for (const context of [admin, editor])
      expect(readWorkList(context).waiting).toMatchObject([
        { proposal: { id: proposalId }, contact: { id: contactId } },
      ]);
    expect(readWorkList(acting(database, people.otherEditor)).waiting).toEqual([]);
  });
});

describe('approving', () => {
  it('makes the change, mails both addresses, asks for a release, and names who proposed it', () => {
    const proposalId = propose({ telephone, email: 'new@example.org' });
    expect(approveProposal(admin, { proposalId, seenRevision: 1, checked: 'telephone' })).toMatchObject({
      kind: 'changed',
      contact: {
        revision: 2,
        fields: { telephone, email: 'new@example.org' },
        verification: { method: 'telephone' },
      },
    });
    expect(database.select().from(messages).all()).toHaveLength(2);
    expect(findProposal(database, proposalId)).toMatchObject({
      state: 'approved',
      decidedBy: 'user-administrator',
    });
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'contact.approve-change',
      after: { proposal: proposalId, proposedBy: 'user-editor' },
    });
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('leaves the number unchecked when nobody says that it was checked', () => {
    approveProposal(admin, { proposalId: propose({ telephone }), seenRevision: 1 });
    expect(current()?.verification).toBeNull();
  });

  it.each([undefined, 'telephone'] as const)(
    'of what is so already is on record too (checked: %s)',
    (checked) => {
      const proposalId = propose({ telephone });
      editContact(admin, { contactId, seenRevision: 1, changes: { telephone } });
      const count = listAuditEvents(database, { limit: 100 }).events.length;
      expect(approveProposal(admin, { proposalId, seenRevision: 2, checked })).toMatchObject({
        kind: checked ? 'changed' : 'unchanged',
      });
      expect(findProposal(database, proposalId)?.state).toBe('approved');
      const { events } = listAuditEvents(database, { limit: 100 });
      expect(events).toHaveLength(count + (checked ? 2 : 1));
      expect(events[0]).toMatchObject({
        action: 'contact.approve-change',
        actor: 'user-administrator',
        subject: `contact:${contactId}`,
        after: { revision: 2, proposal: proposalId, proposedBy: 'user-editor', wasSoAlready: true },
      });
    },
  );

  it('of a proposal that others have overtaken changes only what was proposed', () => {
    const proposalId = propose({ telephone });
    editContact(admin, { contactId, seenRevision: 1, changes: { notes: 'Meanwhile', role: 'New role' } });
    expect(approveProposal(admin, { proposalId, seenRevision: 1 })).toMatchObject({
      kind: 'stale',
      current: { revision: 2, fields: { notes: 'Meanwhile' } },
      attempted: { fields: { telephone } },
    });
    expect(findProposal(database, proposalId)?.state).toBe('waiting');
    expect(approveProposal(admin, { proposalId, seenRevision: 2 })).toMatchObject({
      kind: 'changed',
      contact: { revision: 3, fields: { telephone, notes: 'Meanwhile', role: 'New role' } },
    });
  });

  it('of what is already so settles the proposal and changes nothing', () => {
    const proposalId = propose({ telephone });
    editContact(admin, { contactId, seenRevision: 1, changes: { telephone } });
    expect(approveProposal(admin, { proposalId, seenRevision: 2 })).toMatchObject({ kind: 'unchanged' });
    expect(findProposal(database, proposalId)?.state).toBe('approved');
  });

  it('cannot bring back a contact that was retired meanwhile', () => {
    const proposalId = propose({ telephone });
    retireContact(admin, { contactId, seenRevision: 1, successorId: null });
    expect(approveProposal(admin, { proposalId, seenRevision: 2 })).toMatchObject({ kind: 'conflict' });
    expect(findProposal(database, proposalId)?.state).toBe('waiting');
  });

  it('happens once', () => {
    const proposalId = propose({ telephone });
    approveProposal(admin, { proposalId, seenRevision: 1 });
    expect(approveProposal(admin, { proposalId, seenRevision: 2 })).toMatchObject({
      kind: 'conflict',
      detail: 'This change was already approved on 21 November 2026.',
    });
    expect(current()?.revision).toBe(2);
  });

  it.each([people.editor, people.otherEditor, people.viewer])('is not for $id', (principal) => {
    const proposalId = propose({ telephone });
    expect(approveProposal(acting(database, principal), { proposalId, seenRevision: 1 })).toMatchObject({
      kind: 'refused',
    });
    expect(listAuditEvents(database, { limit: 1 }).events[0]?.action).toBe('contact.approve-change-refused');
    expect(findProposal(database, proposalId)?.state).toBe('waiting');
  });
});

describe('refusing and taking back', () => {
  it('needs a reason, keeps it, and changes nothing', () => {
    const proposalId = propose({ telephone });
    expect(refuseProposal(admin, { proposalId, reason: '  ' })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'reason' }],
    });
    expect(refuseProposal(admin, { proposalId, reason: 'I rang it and nobody answered.' })).toMatchObject({
      kind: 'settled',
    });
    expect(findProposal(database, proposalId)).toMatchObject({
      state: 'refused',
      reason: 'I rang it and nobody answered.',
    });
    expect(current()?.revision).toBe(1);
    expect(refuseProposal(admin, { proposalId, reason: 'Again' })).toMatchObject({ kind: 'conflict' });
  });

  it('back is for the proposer alone', () => {
    const proposalId = propose({ telephone });
    expect(withdrawProposal(acting(database, people.otherEditor), { proposalId })).toMatchObject({
      kind: 'refused',
    });
    expect(withdrawProposal(editor, { proposalId })).toMatchObject({ kind: 'settled' });
    expect(approveProposal(admin, { proposalId, seenRevision: 1 })).toMatchObject({ kind: 'conflict' });
  });

  it('of a proposal that is not there says so', () => {
    expect(approveProposal(admin, { proposalId: 'none', seenRevision: 1 })).toEqual({ kind: 'not-found' });
    expect(refuseProposal(admin, { proposalId: 'none', reason: 'No' })).toEqual({ kind: 'not-found' });
  });
});

describe('a name in a proposal', () => {
  const person = { name: 'A Name That Must Go', consentOn: '2026-11-01' };
  const stored = () => JSON.stringify(listProposals(database, {}));

  it('goes when the proposal is settled', () => {
    const proposalId = propose({ telephone, person });
    expect(stored()).toContain(person.name);
    refuseProposal(admin, { proposalId, reason: 'No' });
    expect(stored()).not.toContain(person.name);
  });

  it('goes from the contact and from what waits when the post falls vacant', () => {
    editContact(admin, { contactId, seenRevision: 1, changes: { person } });
    propose({ telephone }, 2);
    expect(stored()).toContain(person.name);
    markVacant(admin, { contactId, seenRevision: 2 });
    expect(stored()).not.toContain(person.name);
  });
});
