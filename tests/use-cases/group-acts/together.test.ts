/** Acts on many entries: what the preview says is what happens, and it is taken back as one. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { readAssignments } from '../../../db/rounds/assignments.ts';
import { messages } from '../../../db/schema/mail.ts';
import { users } from '../../../db/schema/people.ts';
import { publishRequests } from '../../../db/schema/publishing.ts';
import type { TogetherKind } from '../../../src/domain/group-acts/group-act-words.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { doTogether } from '../../../src/use-cases/group-acts/do-together.ts';
import type { TogetherChoice } from '../../../src/use-cases/group-acts/plan-together.ts';
import { previewTogether, readGroupAct } from '../../../src/use-cases/group-acts/preview-together.ts';
import { undoTogether } from '../../../src/use-cases/group-acts/undo-together.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
let admin: UseCaseContext;
beforeEach(() => {
  database = seededDatabase();
  admin = acting(database);
  const at = '2026-11-01T09:00:00.000Z';
  for (const person of [people.administrator, people.editor, people.viewer])
    database
      .insert(users)
      .values({
        id: person.id,
        name: person.name,
        email: `${person.id}@example.org`,
        emailVerified: true,
        role: person.role,
        createdAt: at,
        updatedAt: at,
      })
      .run();
});

const hackney = 'demo-council-hackney';
const harrow = 'demo-council-harrow';
const vacant = 'demo-police-nw';
const all = [hackney, harrow, vacant];

const contact = (id: string) => {
  const found = findContact(database, id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const targets = (ids: readonly string[]) =>
  ids.map((contactId) => ({
    contactId,
    seenRevision: contact(contactId).revision,
    seenMark: contact(contactId).unreachableSinceOn ?? '',
  }));
const act = (what: TogetherKind, ids: readonly string[], choice: TogetherChoice = {}, context = admin) =>
  doTogether(context, { what, choice }, targets(ids));
const done = (...given: Parameters<typeof act>) => {
  const result = act(...given);
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return result;
};
const preview = (what: TogetherKind, ids: readonly string[], choice: TogetherChoice = {}, context = admin) =>
  previewTogether(context, { what, choice }, ids).entries.map((entry) => [
    entry.contact.id,
    entry.kind === 'will' ? 'will' : entry.detail,
  ]);
const actions = (limit: number) => listAuditEvents(database, { limit }).events.map(({ action }) => action);
const publishCount = () => database.select().from(publishRequests).all().length;

describe('checking many as met', () => {
  it('does what the preview says, leaves out what cannot be checked, and asks for a release', () => {
    expect(preview('verify', all)).toEqual([
      [hackney, 'will'],
      [harrow, 'will'],
      [vacant, expect.stringContaining('Nobody holds this post')],
    ]);
    const before = publishCount();
    expect(done('verify', all)).toMatchObject({
      count: 2,
      leftOut: [{ contact: { id: vacant }, detail: expect.stringContaining('Nobody holds this post') }],
    });
    expect(contact(hackney).verification).toMatchObject({ on: '2026-11-21', method: 'meeting' });
    expect(actions(3)).toEqual(['contacts.do-together', 'contact.verify', 'contact.verify']);
    expect(publishCount()).toBeGreaterThan(before);
    // Sent twice, it does nothing more.
    expect(act('verify', all)).toMatchObject({ kind: 'nothing', leftOut: [{}, {}, {}] });
  });

  it('is taken back as one: the checks before count again', () => {
    const before = contact(harrow).verification;
    const { id } = done('verify', all);
    expect(readGroupAct(admin, id)?.undo).toEqual({ kind: 'ready' });
    expect(undoTogether(admin, id)).toEqual({ kind: 'undone', count: 2 });
    expect(contact(harrow).verification).toEqual(before);
    expect(undoTogether(admin, id)).toEqual({ kind: 'undone-already' });
    expect(actions(1)).toEqual(['contacts.undo-together']);
  });

  it('stays when somebody has touched one of the entries since, and nothing is taken back', () => {
    const { id } = done('verify', all);
    const changes = { notes: 'Ring twice' };
    editContact(admin, { contactId: hackney, seenRevision: 1, changes });
    expect(undoTogether(admin, id)).toEqual({ kind: 'touched', contactIds: [hackney] });
    expect(contact(harrow).verification).toMatchObject({ method: 'meeting' });
  });

  it('leaves out where somebody recorded after the preview that nobody can be reached', () => {
    const seen = targets([hackney, harrow]);
    recordUnreachable(admin, { contactId: harrow, seenRevision: 1 });
    const result = doTogether(admin, { what: 'verify', choice: {} }, seen);
    expect(result).toMatchObject({
      kind: 'done',
      count: 1,
      leftOut: [
        { contact: { id: harrow }, detail: expect.stringContaining('meanwhile that nobody can be reached') },
      ],
    });
    expect(contact(harrow).unreachableSinceOn).toBe('2026-11-21');
    expect(done('verify', [harrow]).count).toBe(1);
    expect(contact(harrow).unreachableSinceOn).toBeNull();
  });

  it('checks what was checked today and found wrong since, and brings that back', () => {
    verifyContact(admin, { contactId: harrow, seenRevision: 1, method: 'telephone' });
    expect(preview('verify', [harrow])).toEqual([[harrow, 'It was checked today already.']]);
    recordUnreachable(admin, { contactId: harrow, seenRevision: 1 });
    expect(preview('verify', [harrow])).toEqual([[harrow, 'will']]);
    const { id } = done('verify', [harrow]);
    expect(contact(harrow).unreachableSinceOn).toBeNull();
    expect(undoTogether(admin, id).kind).toBe('undone');
    expect(contact(harrow).unreachableSinceOn).toBe('2026-11-21');
  });

  it('leaves out what was changed or checked after the preview', () => {
    const seen = targets([hackney, harrow]);
    editContact(admin, { contactId: hackney, seenRevision: 1, changes: { notes: 'Ring twice' } });
    verifyContact(admin, { contactId: harrow, seenRevision: undefined, method: 'telephone' });
    expect(doTogether(admin, { what: 'verify', choice: {} }, seen)).toMatchObject({
      kind: 'nothing',
      leftOut: [
        { contact: { id: hackney }, detail: expect.stringContaining('Somebody changed it meanwhile') },
        { contact: { id: harrow }, detail: 'It was checked today already.' },
      ],
    });
    expect(contact(harrow).verification).toMatchObject({ method: 'telephone' });
  });
});

describe('retiring many', () => {
  it('names successors, and brings all of them back with their checks', () => {
    const check = contact(harrow).verification;
    const successors = new Map([
      [harrow, hackney],
      ['demo-council-bexley', null],
    ]);
    const { id } = done('retire', [...successors.keys()], { successors });
    expect(contact(harrow)).toMatchObject({ status: 'retired', successorId: hackney });
    expect(undoTogether(admin, id).kind).toBe('undone');
    expect(contact(harrow)).toMatchObject({ status: 'active', successorId: null });
    expect(contact(harrow).verification).toMatchObject({ on: check?.on, method: check?.method });
  });

  it('lets none take the place of another that goes too', () => {
    const successors = new Map([
      [harrow, hackney],
      [hackney, null],
    ]);
    expect(preview('retire', [harrow, hackney], { successors })).toEqual([
      [hackney, 'will'],
      [harrow, expect.stringContaining('is to be retired too')],
    ]);
  });
});

describe('assigning many', () => {
  it('says whose areas an entry is outside of, and gives back what was before', () => {
    const choice = { assignTo: people.editor.id };
    database.$client.exec(
      `INSERT INTO assignments (user_id, borough_code) VALUES ('${people.editor.id}', 'E09000012')`,
    );
    expect(preview('assign', [hackney, harrow], choice)).toEqual([
      [hackney, 'will'],
      [harrow, expect.stringContaining('outside the areas of')],
    ]);
    done('assign', [hackney], { assignTo: people.administrator.id });
    const { id } = done('assign', [hackney, harrow], choice);
    expect(readAssignments(database).contacts).toEqual(new Map([[hackney, people.editor.id]]));
    expect(undoTogether(admin, id)).toEqual({ kind: 'undone', count: 1 });
    expect(readAssignments(database).contacts).toEqual(new Map([[hackney, people.administrator.id]]));
    expect(preview('assign', [hackney], { assignTo: people.viewer.id })).toEqual([
      [hackney, 'This person cannot look after entries.'],
    ]);
  });
});

describe('asking many', () => {
  it('sends one mail to a mailbox, whatever it answers for, and none twice', () => {
    const changes = { email: 'both@example.org' };
    for (const contactId of [hackney, harrow]) editContact(admin, { contactId, seenRevision: 1, changes });
    database.delete(messages).run();
    const shown = previewTogether(admin, { what: 'ask', choice: {} }, all);
    expect([shown.willCount, shown.mailCount]).toEqual([2, 1]);
    const { id } = done('ask', all);
    const sent = database.select().from(messages).all();
    expect(sent.map(({ recipient }) => recipient)).toEqual(['both@example.org']);
    expect(sent[0]?.body.match(/\/confirm\//g)).toHaveLength(2);
    expect(undoTogether(admin, id)).toEqual({ kind: 'final' });
    expect(act('ask', all)).toMatchObject({ kind: 'nothing', leftOut: [{}, {}, {}] });
  });
});

it('asking many gives a link for each entry and mailbox where no mail is sent', () => {
  const changes = { email: 'both@example.org' };
  for (const contactId of [hackney, harrow]) editContact(admin, { contactId, seenRevision: 1, changes });
  database.delete(messages).run();
  expect(previewTogether(admin, { what: 'ask', choice: {} }, all).linkCount).toBe(2);
  const result = act('ask', all, { isMailSent: false });
  expect(result).toMatchObject({
    kind: 'done',
    links: [
      { to: 'both@example.org', contact: { id: hackney } },
      { to: 'both@example.org', contact: { id: harrow } },
    ],
  });
  expect(database.select().from(messages).all()).toEqual([]);
});

describe('who may', () => {
  it.each(['verify', 'ask', 'assign', 'retire'] as const)('%s is refused to viewers', (what) => {
    const viewer = acting(database, people.viewer);
    expect(act(what, [hackney], {}, viewer).kind).toBe('forbidden');
    expect(actions(1)).toEqual(['access.refuse']);
  });

  it('an editor acts within their areas, retires nothing, and takes back nothing elsewhere', () => {
    const editor = acting(database, people.editor);
    expect(preview('verify', [hackney, harrow], {}, editor)).toEqual([
      [hackney, 'will'],
      [harrow, 'This contact is outside the areas assigned to you.'],
    ]);
    expect(act('retire', [hackney], {}, editor).kind).toBe('forbidden');
    const { id } = done('verify', [hackney, harrow]);
    expect(readGroupAct(editor, id)?.undo).toMatchObject({ kind: 'refused' });
    expect(undoTogether(editor, id).kind).toBe('refused');
    expect(contact(harrow).verification).toMatchObject({ method: 'meeting' });
  });
});
