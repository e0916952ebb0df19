/** Which addresses and numbers look like one person's, and which must not be taken for such. */
import { describe, expect, it } from 'vitest';
import { listWarnings } from '../../../src/domain/contacts/changes/contact-rules.ts';
import {
  askForShared,
  isMobileNumber,
  isOnePersonsAddress,
} from '../../../src/domain/contacts/changes/one-persons.ts';
import type { ContactFields } from '../../../src/domain/contacts/contact-record.ts';
import { emptyFields } from '../../../src/domain/contacts/fields/registry.ts';

describe('an address', () => {
  it.each([
    'jo.bloggs@example.org',
    'j.bloggs2@example.org',
    'Jo_Bloggs@example.org',
    "jo.m.o'bloggs@example.org",
    'jo.m.o’bloggs@example.org',
    // Names in which a word of shared mailboxes stands.
    'jo.northcott@example.org',
    'sam.hubbard@example.org',
    'p.westwood@example.org',
    'kim.easton@example.org',
    'jo.childs@example.org',
    'anna.leadbetter@example.org',
    'jo_southgate2@example.org',
    'j.unitt@example.org',
    'sam.dutyman@example.org',
  ])('%s looks like one person’s', (email) => expect(isOnePersonsAddress(email)).toBe(true));
  it.each([
    'modern-slavery@example.org',
    'modern-slavery.north-west@police.example.org',
    'community.safety@example.org',
    'safeguarding.adults@example.org',
    'lead@example.org',
    'north.team@example.org',
    'north-west@example.org',
    'team.north2@example.org',
    'anti-slavery@example.org',
    'adults.safeguardingteam@example.org',
    'childrens.services@example.org',
    'out.of.hours@example.org',
    'first.contact@example.org',
    'general.enquiries@example.org',
    'no-reply@example.org',
    'hackney.mash@example.org',
    'duty-desk@example.org',
    'jobloggs@example.org',
    'info@jo.bloggs.example.org',
  ])('%s does not', (email) => expect(isOnePersonsAddress(email)).toBe(false));
});

describe('a number', () => {
  it.each(['07700900123', '447700900123'])('%s is of a mobile', (digits) =>
    expect(isMobileNumber(digits)).toBe(true),
  );
  it.each(['02079460123', '08000121700', '07046000000', '07640000000', '999'])('%s is not', (digits) =>
    expect(isMobileNumber(digits)).toBe(false),
  );
});

describe('whoever answers for an entry', () => {
  const team = { telephone: '020 7946 0123', email: 'modern-slavery@example.org' };
  it.each<[string, Parameters<typeof askForShared>[0], RegExp | undefined]>([
    ['a mobile', { ...team, telephone: '07700 900123' }, /number is a mobile.*its own number/],
    ['one person’s address', { ...team, email: 'jo.bloggs@example.org' }, /address looks.*its own mailbox/],
    ['both', { telephone: '07700 900123', email: 'jo.bloggs@example.org' }, /its own number and mailbox/],
    ['what a team shares', team, undefined],
    ['nothing at all', { telephone: null, email: null }, undefined],
  ])('who gave %s is asked for what outlives one person', (_case, reach, asked) => {
    const words = askForShared(reach);
    if (asked) expect(words).toMatch(asked);
    else expect(words).toBeUndefined();
  });
});

describe('the warnings of a contact', () => {
  const fields = (reach: Partial<ContactFields>): ContactFields => ({
    ...emptyFields,
    role: 'Modern slavery lead',
    organisation: 'Hackney Council',
    ...reach,
  });
  it('name what ends when one person leaves', () => {
    const warned = listWarnings(fields({ telephone: '07700 900123', email: 'jo.bloggs@example.org' }), []);
    expect(warned.map(({ field }) => field)).toEqual(['telephone', 'email']);
  });

  it('say nothing of what a team shares', () => {
    const shared = { telephone: '020 7946 0123', email: 'modern-slavery@example.org' };
    expect(listWarnings(fields(shared), [])).toEqual([]);
  });
});
