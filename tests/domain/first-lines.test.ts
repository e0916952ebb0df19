/** Which local line a borough's page gives first, by who was checked and when it answers, never by its kind. */
import { describe, expect, it } from 'vitest';
import { firstToAnswer } from '../../src/domain/directory/answers-now.ts';
import type { PublicContact } from '../../src/domain/directory/directory.ts';
import { isByNight } from '../../src/domain/directory/duty-lines.ts';
import { firstLinesFor, whyNoneIsLocal } from '../../src/domain/directory/first-lines.ts';
import { publicContact } from '../../src/domain/directory/public-view.ts';
import type { Hours } from '../../src/domain/hours/hours-schema.ts';
import { someContact, today } from '../support/some-contact.ts';

const policy = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };
const office: Hours = {
  kind: 'periods',
  periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  bankHolidays: 'closed',
};
const checked = publicContact({ ...someContact(), emailFailedOn: null }, policy, today);
const line = (given: Partial<PublicContact>): PublicContact => ({ ...checked, ...given });

const police = line({ id: 'police', kind: 'police_spoc', hours: office });
const lead = line({ id: 'lead', kind: 'council_lead', hours: office });
const duty = line({
  id: 'duty',
  kind: 'council_duty',
  serves: 'adults',
  hours: { kind: 'always' },
  freshness: 'lapsed',
  lastVerifiedOn: null,
  verifiedBy: null,
  dates: null,
});
const idsOf = (contacts: readonly PublicContact[]) => firstLinesFor('adults', contacts).map(({ id }) => id);

describe('the first lines of a borough', () => {
  it('are a checked post of the council where the police have none, before what nobody checked', () => {
    expect(idsOf([duty, lead])).toEqual(['lead', 'duty']);
  });

  it('are in the order given among those of the same standing, whatever their kind', () => {
    expect(idsOf([lead, police])).toEqual(['lead', 'police']);
    expect(idsOf([police, lead])).toEqual(['police', 'lead']);
  });

  it.each([
    ['its last day in date', { freshness: 'due' }, ['police', 'lead', 'duty']],
    ['the first day overdue', { freshness: 'overdue' }, ['lead', 'police', 'duty']],
    ['the day it lapses', { freshness: 'lapsed' }, ['lead', 'duty']],
    ['a doubt of readers', { reportedDeadOn: today }, ['lead', 'duty']],
    ['leave', { away: { fromOn: null, untilOn: today, standIn: null } }, ['lead', 'duty']],
    ['no number', { telephone: null }, ['lead', 'duty']],
    ['being made up', { isDemonstration: true }, ['lead', 'duty']],
  ] as const)('with %s of the police contact', (_, given, ids) => {
    expect(idsOf([line({ ...police, ...given }), lead, duty])).toEqual(ids);
  });

  it('leave out those for the others, and those that only professionals may call', () => {
    expect(idsOf([line({ ...duty, serves: 'children' })])).toEqual([]);
    expect(idsOf([line({ ...duty, role: 'Adult social care, for professionals' })])).toEqual([]);
  });

  it.each([
    ['the minute it opens', '2026-11-23T09:00:00Z', 'lead'],
    ['a minute before', '2026-11-23T08:59:00Z', 'duty'],
    ['the last minute', '2026-11-23T16:59:00Z', 'lead'],
    ['the minute it closes', '2026-11-23T17:00:00Z', 'duty'],
    ['a bank holiday', '2026-12-25T11:00:00Z', 'duty'],
  ])('give way to one that answers: %s', (_, at, id) => {
    const lines = firstLinesFor('adults', [duty, lead]).map((contact) => ({
      ...contact,
      isByNight: isByNight(contact),
    }));
    const holidays = { dates: ['2026-12-25'], knownUntilOn: '2026-12-31' };
    expect(firstToAnswer(lines, new Date(at), holidays)).toMatchObject({ line: { id }, isSure: true });
  });
});

describe('why no local line comes first', () => {
  it('is that none was checked lately, where one with a number was known', () => {
    expect(whyNoneIsLocal([line({ ...police, freshness: 'lapsed' })])).toBe('unchecked');
    expect(whyNoneIsLocal([])).toBe('unknown');
    expect(whyNoneIsLocal([line({ ...police, isDemonstration: true })])).toBe('unknown');
    expect(whyNoneIsLocal([line({ ...police, telephone: null })])).toBe('unknown');
  });
});
