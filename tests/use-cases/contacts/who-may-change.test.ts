/** Who may change a contact, and what is on record of who tried. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { findContact } from '../../../db/contacts/contacts.ts';
import { messages } from '../../../db/schema/mail.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk, telephone } from '../../support/people/contact-desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

describe('who may', () => {
  it.each([
    ['a viewer', people.viewer, contactId, 'role'],
    ['an editor elsewhere', people.otherEditor, contactId, 'area'],
    ['an editor of one of two boroughs', people.editor, 'demo-police-ce', 'area'],
    ['an editor, of a line for all London', people.editor, 'line-999', 'area'],
  ] as const)(
    'is not %s, and the attempt is on record without what was tried',
    (_, principal, id, reason) => {
      const notes = 'Words that are not kept';
      const result = editContact(acting(desk.database, principal), {
        contactId: id,
        seenRevision: 1,
        changes: { notes },
      });
      expect(result).toMatchObject({ kind: 'refused', reason });
      expect(desk.lastEvent()).toMatchObject({
        actor: principal.id,
        action: 'contact.edit-refused',
        subject: `contact:${id}`,
      });
      expect(JSON.stringify(desk.lastEvent())).not.toContain(notes);
      expect(findContact(desk.database, id)?.revision).toBe(1);
    },
  );

  it('is an editor of the borough, or of its police area', () => {
    const council = editContact(acting(desk.database, people.policeEditor), {
      contactId,
      seenRevision: 1,
      changes: { notes: 'A' },
    });
    const police = editContact(acting(desk.database, people.policeEditor), {
      contactId: 'demo-police-ce',
      seenRevision: 1,
      changes: { notes: 'A' },
    });
    expect([council.kind, police.kind]).toEqual(['changed', 'changed']);
  });

  it('an editor cannot give a contact away, nor take one over', () => {
    expect(desk.edit({ boroughs: ['E09000022'] }, 1, acting(desk.database, people.editor))).toMatchObject({
      kind: 'refused',
      reason: 'area',
    });
    expect(desk.edit({ policeArea: 'CE' }, 1, acting(desk.database, people.editor))).toMatchObject({
      kind: 'changed',
    });
  });

  it('refusals leave nothing but their event', () => {
    const before = desk.database
      .select()
      .from(messages)
      .where(eq(messages.about, `contact:${contactId}`))
      .all();
    desk.edit({ telephone, email: 'new@example.org' }, 1, acting(desk.database, people.viewer));
    expect(desk.database.select().from(messages).all()).toEqual(before);
  });
});
