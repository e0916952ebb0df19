/** The other decisions about contacts: the rules by themselves, without a database. */
import { describe, expect, it } from 'vitest';
import {
  asksForCheck,
  changeOfProposal,
  decideClaim,
  decideCreation,
  decideNameWithdrawal,
  decideProposalDecision,
  decideUnreachable,
  decideVerification,
  decideWithdrawal,
  fieldsOfNew,
  findKeepableCheck,
  isClaimWhole,
  type Proposal,
  proposersWord,
} from '../../../src/domain/contacts/changes/contact-decisions.ts';
import type { NewContact } from '../../../src/domain/contacts/contact-fields.ts';
import type { ContactFields } from '../../../src/domain/contacts/contact-record.ts';
import { listDifferences } from '../../../src/domain/contacts/differences.ts';
import {
  request,
  someCheck,
  someContact,
  someFields,
  someProposal,
  today,
} from '../../support/some-contact.ts';

const contact = someContact();
const given: NewContact = {
  kind: 'council_lead',
  role: 'Lead',
  organisation: 'Hackney Council',
  boroughs: ['E09000012'],
  telephone: '020 7946 0123',
};

describe('a new contact', () => {
  it.each<[string, NewContact, Partial<ContactFields>]>([
    [
      'of a council',
      given,
      { policeArea: null, boroughs: ['E09000012'], hours: { kind: 'unknown' }, notes: '' },
    ],
    [
      'of the police for a borough',
      { ...given, kind: 'police_spoc' },
      { policeArea: 'CE', boroughs: ['E09000012'] },
    ],
    [
      'of the police for an area',
      { kind: 'police_spoc', role: 'Lead', organisation: 'Police', policeArea: 'NW' },
      { policeArea: 'NW', boroughs: ['E09000003'] },
    ],
    [
      'of the police for boroughs of two areas',
      { ...given, kind: 'police_spoc', boroughs: ['E09000003', 'E09000012'] },
      { policeArea: null },
    ],
  ])('%s', (_, requested, fields) => {
    expect(fieldsOfNew(requested, request().areas)).toMatchObject(fields);
  });

  it('is created as it is said to be checked, or not', () => {
    expect(decideCreation(given, request())).toMatchObject({
      kind: 'created',
      status: 'active',
      check: null,
    });
    expect(decideCreation({ ...given, checked: 'meeting' }, request())).toMatchObject({ check: 'meeting' });
  });

  it('is an administrator’s to create', () => {
    for (const role of ['editor', 'viewer'] as const)
      expect(decideCreation(given, request(role))).toMatchObject({ kind: 'refused', reason: 'role' });
  });

  it.each<[string, Partial<NewContact>, string]>([
    ['without any way to reach it', { telephone: null }, 'telephone'],
    ['for no borough', { boroughs: [] }, 'boroughs'],
    ['for a borough that there is not', { boroughs: ['E09000099'] }, 'boroughs'],
    [
      'of a council, with what only a support service has',
      { support: { whom: 'Women', stages: ['before'] } },
      'support',
    ],
    ['whose person agreed tomorrow', { person: { name: 'Sam Sample', consentOn: '2026-11-22' } }, 'person'],
    ['that is vacant and checked', { status: 'vacant', checked: 'telephone' }, 'checked'],
    [
      'that is vacant and names somebody',
      { status: 'vacant', person: { name: 'Sam', consentOn: today } },
      'person',
    ],
    ['with 101, said to be checked', { telephone: '101', checked: 'telephone' }, 'checked'],
  ])('%s is refused', (_, requested, field) => {
    expect(decideCreation({ ...given, ...requested }, request())).toMatchObject({
      kind: 'invalid',
      errors: [{ field }],
    });
  });

  it('that is a vacant post, or a national line, may have no way to reach it yet', () => {
    const unreached = { ...given, telephone: null };
    expect(decideCreation({ ...unreached, status: 'vacant' }, request()).kind).toBe('created');
    expect(
      decideCreation({ ...unreached, kind: 'national_line', allLondon: true, boroughs: [] }, request()).kind,
    ).toBe('created');
  });
});

describe('saying that an entry is right', () => {
  it.each<[string, Parameters<typeof decideVerification>[1], object]>([
    ['today', { seenRevision: 3, method: 'email' }, { kind: 'verified', on: today, method: 'email' }],
    [
      'of an earlier day',
      { seenRevision: 3, method: 'self', on: '2026-11-01' },
      { kind: 'verified', on: '2026-11-01' },
    ],
    ['whatever is there', { seenRevision: undefined, method: 'email' }, { kind: 'verified' }],
    ['of a state before the last', { seenRevision: 2, method: 'email' }, { kind: 'outdated' }],
    [
      'of tomorrow',
      { seenRevision: 3, method: 'email', on: '2026-11-22' },
      { kind: 'invalid', errors: [{ field: 'on' }] },
    ],
    ['of eleven years ago', { seenRevision: 3, method: 'email', on: '2015-11-21' }, { kind: 'invalid' }],
  ])('%s', (_, requested, decision) => {
    expect(decideVerification(contact, requested, request())).toMatchObject(decision);
  });

  it('is nothing to say of a post that is vacant or retired, nor of 999', () => {
    const of = (current: typeof contact) =>
      decideVerification(current, { seenRevision: 3, method: 'email' }, request());
    expect(of(someContact({ status: 'vacant' }))).toMatchObject({ kind: 'conflict' });
    expect(of(someContact({ status: 'retired' }))).toMatchObject({ kind: 'conflict' });
    expect(of(someContact({ fields: { ...someFields, telephone: '999' } }))).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'method' }],
    });
  });

  it('is for editors of the area, and not for viewers', () => {
    const requested = { seenRevision: 3, method: 'email' } as const;
    expect(decideVerification(contact, requested, request('editor')).kind).toBe('verified');
    const elsewhere = someContact({ fields: { ...someFields, boroughs: ['E09000003'] } });
    expect(decideVerification(elsewhere, requested, request('editor'))).toMatchObject({
      kind: 'refused',
      reason: 'area',
    });
    expect(decideVerification(contact, requested, request('viewer'))).toMatchObject({
      kind: 'refused',
      reason: 'role',
    });
  });
});

it.each<[string, Partial<typeof contact>, number, string]>([
  ['is recorded', {}, 3, 'recorded'],
  ['is known already', { unreachableSinceOn: '2026-11-15' }, 3, 'unchanged'],
  ['of a state before the last', {}, 2, 'outdated'],
  ['at a vacant post', { status: 'vacant' }, 3, 'conflict'],
])('nobody who answers: %s', (_, state, seen, kind) => {
  expect(decideUnreachable(someContact(state), seen, request()).kind).toBe(kind);
});

it('a name that is taken back leaves the check, and nothing to do where nobody is named', () => {
  const named = someContact({ fields: { ...someFields, person: { name: 'Sam Sample', consentOn: today } } });
  expect(decideNameWithdrawal(named)).toMatchObject({
    check: 'kept',
    personRemoved: true,
    handsChanged: false,
  });
  expect(decideNameWithdrawal(contact)).toBeUndefined();
});

describe('a change that waited', () => {
  it('asks for what its proposer changed and nothing else', () => {
    const proposal = someProposal({ telephone: '020 7946 0999' });
    expect(changeOfProposal(proposal, contact)).toEqual({
      fields: { telephone: '020 7946 0999' },
      status: undefined,
    });
    expect(changeOfProposal({ ...proposal, proposed: { ...contact, status: 'vacant' } }, contact)).toEqual({
      fields: {},
      status: 'vacant',
    });
  });

  it.each<[string, Partial<ContactFields>, boolean]>([
    ['a number', { telephone: '020 7946 0999' }, true],
    ['a number in other groups', { telephone: '02079460123' }, false],
    ['hours', { hours: { kind: 'always' } }, true],
    ['notes', { notes: '' }, false],
    ['a source', { source: null }, false],
  ])('of %s asks who has checked it: %s', (_, fields, asks) => {
    const proposal = someProposal(fields);
    expect(asksForCheck(proposal, listDifferences(contact, proposal.proposed))).toBe(asks);
  });

  it('of a post that nobody holds asks for no check', () => {
    const proposed = { status: 'vacant' as const, fields: { ...someFields, telephone: '020 7946 0999' } };
    expect(asksForCheck({ proposed }, listDifferences(contact, proposed))).toBe(false);
  });

  const claimed: Partial<Proposal> = { checkClaim: 'telephone', checkedOn: '2026-11-20' };

  it('is checked by the word of its proposer, of their day, while the entry is as they saw it', () => {
    const proposal = someProposal({ telephone: '020 7946 0999' }, claimed);
    expect(decideClaim(proposal, contact, contact, proposersWord)).toEqual({
      kind: 'claim',
      checked: 'telephone',
      check: { on: '2026-11-20', method: 'telephone', by: 'user:editor' },
    });
    const changed = someContact({ fields: { ...someFields, hours: { kind: 'always' } } });
    expect(decideClaim(proposal, contact, changed, proposersWord).kind).toBe('conflict');
    const noted = someContact({ fields: { ...someFields, notes: '' } });
    expect(decideClaim(proposal, contact, noted, proposersWord).kind).toBe('claim');
    expect(isClaimWhole(contact, noted)).toBe(true);
  });

  it('is not, where its proposer said nothing of a check, and by the word of whoever approves it is theirs', () => {
    const proposal = someProposal({ telephone: '020 7946 0999' });
    expect(decideClaim(proposal, contact, contact, proposersWord).kind).toBe('conflict');
    expect(decideClaim(proposal, contact, contact, 'email')).toEqual({ kind: 'claim', checked: 'email' });
    expect(decideClaim(proposal, contact, contact, undefined)).toEqual({ kind: 'claim', checked: undefined });
  });

  it.each<[string, Partial<ContactFields>, boolean]>([
    ['hours', { hours: { kind: 'always' } }, true],
    ['an address beside the number', { email: 'team@example.org' }, true],
    ['a number', { telephone: '020 7946 0999' }, false],
  ])('of %s can leave the check before to stand for the rest: %s', (_, fields, keeps) => {
    expect(findKeepableCheck(someProposal(fields), contact, contact)).toEqual(keeps ? someCheck : null);
  });

  it('is for administrators to decide and for its proposer to take back, once', () => {
    const waiting = someProposal({ notes: '' });
    const decided = someProposal({ notes: '' }, { state: 'refused', decidedAt: '2026-11-20T09:00:00.000Z' });
    expect(decideProposalDecision(waiting, contact, request()).kind).toBe('ready');
    expect(decideProposalDecision(waiting, contact, request('editor')).kind).toBe('refused');
    expect(decideProposalDecision(decided, contact, request())).toEqual({
      kind: 'conflict',
      detail: 'This change was already refused on 20 November 2026.',
    });
    expect(decideWithdrawal(waiting, request('editor')).kind).toBe('ready');
    expect(decideWithdrawal(waiting, request()).kind).toBe('refused');
    expect(decideWithdrawal(decided, request('editor')).kind).toBe('conflict');
  });
});
