/** A contact, those who ask about it, and what is known of London, for tests of rules that take no database. */
import type { RequestContext, RequestedChange } from '../../src/domain/contacts/changes/contact-changes.ts';
import type { Proposal } from '../../src/domain/contacts/changes/contact-decisions.ts';
import type { ContactFields, ContactRecord, Verification } from '../../src/domain/contacts/contact-record.ts';
import { emptyFields } from '../../src/domain/contacts/fields/registry.ts';
import type { Role } from '../../src/domain/people/access.ts';

export const today = '2026-11-21';

export const someFields: ContactFields = {
  ...emptyFields,
  role: 'Modern slavery lead',
  organisation: 'London Borough of Hackney',
  boroughs: ['E09000012'],
  telephone: '020 7946 0123',
  email: 'lead@example.org',
  website: 'https://www.example.org/',
  notes: 'Ask for the duty officer',
  source: { url: 'https://www.example.org/contacts', readOn: '2026-11-01', pageDatedOn: null },
};

export const someCheck: Verification = {
  id: 'check-1',
  on: '2026-11-10',
  method: 'telephone',
  by: 'user:admin',
  carriedFromRevision: null,
};

export function someContact(given: Partial<ContactRecord> = {}): ContactRecord {
  return {
    id: 'hackney-lead',
    kind: 'council_lead',
    status: 'active',
    fields: someFields,
    revision: 3,
    isDemonstration: false,
    successorId: null,
    verification: someCheck,
    unreachableSinceOn: null,
    reportedDeadOn: null,
    privateNotes: '',
    changedAt: '2026-11-10T09:00:00.000Z',
    changedBy: 'user:admin',
    ...given,
  };
}

/** An editor looks after Hackney. */
export function request(role: Role = 'admin'): RequestContext {
  return {
    principal: {
      kind: 'user',
      id: `user:${role}`,
      name: role,
      role,
      areaCodes: role === 'editor' ? ['E09000012'] : [],
    },
    areas: {
      boroughs: new Map([
        ['E09000012', { name: 'Hackney', policeArea: 'CE' }],
        ['E09000003', { name: 'Barnet', policeArea: 'NW' }],
      ]),
      policeAreas: new Map([
        ['CE', { name: 'Central East' }],
        ['NW', { name: 'North West' }],
      ]),
    },
    today,
    isPublic: false,
  };
}

/** A change made from the state that the contact is in. */
export function requested(
  current: ContactRecord,
  fields: Partial<ContactFields>,
  more: Partial<RequestedChange> = {},
): RequestedChange {
  return { seenRevision: current.revision, seen: current, fields, cause: 'edited', ...more };
}

export function someProposal(fields: Partial<ContactFields>, given: Partial<Proposal> = {}): Proposal {
  return {
    id: 'proposal-1',
    contactId: 'hackney-lead',
    baseRevision: 3,
    proposed: { status: 'active', fields: { ...someFields, ...fields } },
    proposedBy: 'user:editor',
    proposedAt: '2026-11-20T09:00:00.000Z',
    state: 'waiting',
    checkClaim: null,
    checkedOn: null,
    note: null,
    restoresRevision: null,
    hoursTyped: null,
    decidedAt: null,
    decidedBy: null,
    reason: null,
    ...given,
  };
}
