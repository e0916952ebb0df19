/** What becomes of a change: the rules by themselves, without a database. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideChange,
  holderMayChange,
  type RequestedChange,
} from '../../../src/domain/contacts/changes/contact-changes.ts';
import type { ContactFields, ContactRecord } from '../../../src/domain/contacts/contact-record.ts';
import {
  type ChannelFieldName,
  channelFields,
  contactFields,
  fieldNames,
  isChannelField,
} from '../../../src/domain/contacts/fields/registry.ts';
import { request, requested, someCheck, someContact, someFields } from '../../support/some-contact.ts';

const contact = someContact();
const away = { fromOn: null, untilOn: '2026-11-30', standIn: null };
const standIn = { name: 'Duty desk', telephone: '020 7946 0200', email: null };
const source = { url: 'https://www.example.org/other', readOn: '2026-11-20', pageDatedOn: null };

/** Another number, address or site for each field that is one. */
const otherChannels = Object.fromEntries(
  channelFields.map((field) => [
    field,
    { number: '020 7946 0999', address: 'team@example.org', site: 'https://www.example.org/help' }[
      contactFields[field].channel.holds
    ],
  ]),
) as Readonly<Record<ChannelFieldName, string>>;

/** One other value for each field. */
const others: ContactFields = {
  ...otherChannels,
  role: 'Modern slavery coordinator',
  organisation: 'Hackney Council',
  policeArea: 'CE',
  allLondon: true,
  boroughs: ['E09000003'],
  hours: { kind: 'always' },
  notes: 'Ask for the desk',
  serves: 'adults',
  support: { whom: 'Women', stages: ['before'] },
  person: { name: 'Sam Sample', consentOn: '2026-11-01' },
  away,
  source,
  interpreterSource: 'https://www.example.org/languages',
};

const kindOf = (
  fields: Partial<ContactFields>,
  role: 'admin' | 'editor' | 'viewer',
  more: Partial<RequestedChange> = {},
) => decideChange(contact, requested(contact, fields, more), request(role)).kind;

function changed(
  current: ContactRecord,
  fields: Partial<ContactFields>,
  more: Partial<RequestedChange> = {},
) {
  const decision = decideChange(current, requested(current, fields, more), request());
  if (decision.kind !== 'changed') throw new Error(`It is ${decision.kind}.`);
  return decision;
}

describe('an editor’s change', () => {
  it.each<[string, Partial<ContactFields>, string]>([
    ['another number', { telephone: '020 7946 0999' }, 'waits'],
    ['the same number in other groups', { telephone: '02079460123' }, 'changed'],
    ['no number', { telephone: null }, 'waits'],
    ['another address', { email: 'team@example.org' }, 'waits'],
    ['the same address in capitals', { email: 'Lead@Example.org' }, 'changed'],
    ['another site', { website: 'https://www.example.org/help' }, 'waits'],
    ['notes without a number', { notes: 'Ask for the desk' }, 'changed'],
    ['notes with a new number', { notes: 'Or ring 07700 900123' }, 'waits'],
    ['notes with the number that it has', { notes: 'At night, too: 020 7946 0123' }, 'changed'],
    ['a role with a site in it', { role: 'See www.example.com' }, 'waits'],
    ['hours', { hours: { kind: 'always' } }, 'changed'],
    ['a note of hours with a new number', { hours: { kind: 'unknown', note: 'Ask 07700 900123' } }, 'waits'],
    ['leave with nobody in their place', { away }, 'changed'],
    ['leave with a stand-in', { away: { ...away, standIn } }, 'waits'],
    ['another page as its source', { source }, 'waits'],
    ['no source', { source: null }, 'changed'],
  ])('of %s', (_, fields, kind) => {
    expect(kindOf(fields, 'editor')).toBe(kind);
    expect(kindOf(fields, 'admin')).toBe('changed');
  });

  it('waits as a whole when one part of it has to', () => {
    const decision = decideChange(
      contact,
      requested(contact, { telephone: '020 7946 0999', notes: 'Ask for the desk' }),
      request('editor'),
    );
    expect(decision).toMatchObject({ kind: 'waits', reasons: ['The telephone number is new.'] });
    expect(decision.kind === 'waits' && decision.differences.map(({ field }) => field)).toEqual([
      'telephone',
      'notes',
      'source',
    ]);
  });

  it.each([
    ['to a borough of somebody else', { boroughs: ['E09000003'] }, 'area'],
    ['to all London', { allLondon: true, boroughs: [] }, 'area'],
  ])('%s is refused', (_, fields, reason) => {
    expect(decideChange(contact, requested(contact, fields), request('editor'))).toMatchObject({
      kind: 'refused',
      reason,
    });
  });

  it('of a retirement is refused, and so is any change of a viewer', () => {
    expect(kindOf({}, 'editor', { status: 'retired' })).toBe('refused');
    expect(kindOf({ notes: 'Ask' }, 'viewer')).toBe('refused');
  });
});

describe('the check of an entry', () => {
  it.each<[string, Partial<ContactFields>, string]>([
    ['role', { role: 'Coordinator' }, 'gone'],
    ['number', { telephone: '020 7946 0999' }, 'gone'],
    ['number in other groups', { telephone: '02079460123' }, 'kept'],
    ['address', { email: 'team@example.org' }, 'gone'],
    ['site', { website: null }, 'gone'],
    ['hours', { hours: { kind: 'always' } }, 'gone'],
    ['boroughs', { boroughs: ['E09000003', 'E09000012'] }, 'gone'],
    ['notes', { notes: '' }, 'kept'],
    ['name of the person', { person: { name: 'Sam Sample', consentOn: '2026-11-01' } }, 'kept'],
    ['leave', { away }, 'kept'],
    ['source', { source: null }, 'kept'],
  ])('after an administrator’s change of %s', (_, fields, check) => {
    expect(changed(contact, fields).check).toBe(check);
  });

  it('goes with an editor’s change of notes, and stays with their change of leave', () => {
    const of = (fields: Partial<ContactFields>) =>
      decideChange(contact, requested(contact, fields), request('editor'));
    expect(of({ notes: '' })).toMatchObject({ check: 'gone' });
    expect(of({ away })).toMatchObject({ check: 'kept' });
  });

  it('stands for the rest only while the number that it was made by is the one that was checked', () => {
    expect(changed(contact, { hours: { kind: 'always' } }, { checked: 'changes' }).check).toBe('kept');
    expect(
      decideChange(
        contact,
        requested(contact, { telephone: '020 7946 0999' }, { checked: 'changes' }),
        request(),
      ),
    ).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'checked' }],
    });
    expect(
      decideChange(
        someContact({ verification: null }),
        requested(contact, { notes: '' }, { checked: 'changes' }),
        request(),
      ),
    ).toMatchObject({ kind: 'invalid', errors: [{ field: 'checked' }] });
  });

  it('is new when the same act says that the entry was checked, even where nothing changes', () => {
    expect(changed(contact, {}, { checked: 'telephone' }).check).toBe('new');
    expect(kindOf({}, 'admin')).toBe('unchanged');
  });

  it.each(['999', '101'])('cannot be made of %s', (telephone) => {
    const line = someContact({ fields: { ...someFields, telephone } });
    expect(
      decideChange(line, requested(line, { notes: '' }, { checked: 'telephone' }), request()),
    ).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'checked' }],
    });
  });

  it('comes back with a restored state', () => {
    const restores = {
      revision: 1,
      check: someCheck,
      marks: { unreachableSinceOn: null, reportedDeadOn: null },
    };
    expect(changed(contact, { role: 'Coordinator' }, { restores, cause: 'restored' }).check).toBe('restored');
  });
});

describe('where an entry was read', () => {
  it.each<[string, Partial<ContactFields>, boolean]>([
    ['notes', { notes: '' }, true],
    ['leave', { away }, true],
    ['number in other groups', { telephone: '02079460123' }, true],
    ['number', { telephone: '020 7946 0999' }, false],
    ['hours', { hours: { kind: 'always' } }, false],
    [
      'number, with the source that it is of',
      { telephone: '020 7946 0999', source: someFields.source },
      true,
    ],
  ])('after a change of %s', (_, fields, stays) => {
    expect(changed(contact, fields).next.fields.source).toEqual(stays ? someFields.source : null);
  });

  it('stays when the post becomes vacant', () => {
    expect(changed(contact, {}, { status: 'vacant' }).next.fields.source).toEqual(someFields.source);
  });
});

describe('the end of a post', () => {
  const named = someContact({
    fields: { ...someFields, person: { name: 'Sam Sample', consentOn: '2026-11-01' }, away },
  });

  it.each(['vacant', 'retired'] as const)('as %s takes the name and the check with it', (status) => {
    const decision = changed(named, {}, { status });
    expect(decision).toMatchObject({ personRemoved: true, check: 'gone', handsChanged: true });
    expect(decision.next.fields.person).toBeNull();
    expect(decision.next.fields.away).toEqual(status === 'vacant' ? null : away);
  });

  it.each<[string, Partial<RequestedChange>, Partial<ContactFields>]>([
    ['a check of a vacant post', { status: 'vacant', checked: 'telephone' }, {}],
    ['leave from a vacant post', { status: 'vacant' }, { away }],
    ['a successor of an active contact', { successorId: 'other' }, {}],
    ['itself as its successor', { status: 'retired', successorId: 'hackney-lead' }, {}],
  ])('has no room for %s', (_, more, fields) => {
    expect(kindOf(fields, 'admin', more)).toBe('conflict');
  });

  it('leaves a retired contact as it is, but for its successor', () => {
    const retired = someContact({ status: 'retired', verification: null });
    const of = (fields: Partial<ContactFields>, more: Partial<RequestedChange> = {}) =>
      decideChange(retired, requested(retired, fields, { status: 'retired', ...more }), request()).kind;
    expect(of({ notes: '' })).toBe('conflict');
    expect(of({}, { successorId: 'other' })).toBe('changed');
  });
});

describe('what a contact is marked with', () => {
  const marked = someContact({ unreachableSinceOn: '2026-11-15', reportedDeadOn: '2026-11-16' });

  it.each<[string, Partial<ContactFields>, string | null, string | null]>([
    ['number', { telephone: '020 7946 0999' }, null, null],
    ['number in other groups', { telephone: '02079460123' }, '2026-11-15', '2026-11-16'],
    ['address', { email: 'team@example.org' }, null, '2026-11-16'],
    ['site', { website: null }, '2026-11-15', '2026-11-16'],
    ['notes', { notes: '' }, '2026-11-15', '2026-11-16'],
  ])('after a change of %s', (_, fields, unreachableSinceOn, reportedDeadOn) => {
    expect(changed(marked, fields).marks).toEqual({ unreachableSinceOn, reportedDeadOn });
  });
});

describe('a change from a state that is not the last', () => {
  it('is not made, and says what has changed on both sides', () => {
    const seen = someContact({ fields: { ...someFields, notes: 'As it was', hours: { kind: 'always' } } });
    const decision = decideChange(
      contact,
      { ...requested(seen, { notes: 'Mine', role: 'Mine' }), seenRevision: 2 },
      request(),
    );
    expect(decision).toMatchObject({ kind: 'stale', contested: ['notes'] });
    expect(decision.kind === 'stale' && decision.requested.map(({ field }) => field)).toEqual([
      'role',
      'notes',
    ]);
  });
});

describe('any change of some fields', () => {
  const someChange = fc
    .subarray([...fieldNames], { minLength: 1 })
    .map((names) => Object.fromEntries(names.map((name) => [name, others[name]])) as Partial<ContactFields>);

  it('of an editor is never published with a new way to reach the contact', () => {
    fc.assert(
      fc.property(someChange, (fields) => {
        const { kind } = decideChange(contact, requested(contact, fields), request('editor'));
        if (Object.keys(fields).some(isChannelField)) expect(kind).not.toBe('changed');
      }),
      { seed: 20261121 },
    );
  });

  it('keeps no check and no source for what was not checked or read', () => {
    const vouched = [
      'role',
      'organisation',
      'policeArea',
      'telephone',
      'email',
      'website',
      'hours',
      'support',
    ];
    fc.assert(
      fc.property(someChange, (fields) => {
        const decision = decideChange(contact, requested(contact, fields), request());
        if (decision.kind !== 'changed' || !Object.keys(fields).some((name) => vouched.includes(name)))
          return;
        expect(decision.check).toBe('gone');
        expect(decision.next.fields.source).toEqual(fields.source ?? null);
      }),
      { seed: 20261121 },
    );
  });

  it('made again from what it led to is no change', () => {
    fc.assert(
      fc.property(someChange, (fields) => {
        const decision = decideChange(contact, requested(contact, fields), request());
        if (decision.kind !== 'changed') return;
        const after = someContact({ ...decision.next, revision: 4 });
        expect(decideChange(after, requested(after, fields), request()).kind).toBe('unchanged');
      }),
      { seed: 20261121 },
    );
  });
});

it('a link in mail stops working when another address, status or person may answer', () => {
  const hands = [...fieldNames, 'status' as const].filter((field) => holderMayChange([{ field }]));
  expect(hands).toEqual(['email', 'person', 'status']);
});
