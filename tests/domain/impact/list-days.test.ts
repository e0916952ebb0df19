/** How many entries were there, in date, and which posts were known, at the end of a day. */
import { describe, expect, it } from 'vitest';
import type { ContactKind } from '../../../src/domain/contacts/contact.ts';
import {
  type HeldRevision,
  type ListHistory,
  listImpactDays,
  listWithout,
} from '../../../src/domain/impact/list-days.ts';

const posts = ['police_spoc', 'council_lead'];
const hackney = 'E09000012';
const barnet = 'E09000003';
const policy = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };

const held = (given: Partial<HeldRevision> = {}): HeldRevision => ({
  contactId: 'lead',
  kind: 'council_lead',
  isNational: false,
  status: 'active',
  startsAt: '2026-01-10T12:00:00.000Z',
  endsAt: null,
  posts: ['council_lead'],
  boroughCodes: [hackney],
  checks: [],
  ...given,
});
const check = (on: string, recordedAt = `${on}T12:00:00.000Z`) => ({ on, recordedAt });

const history = (revisions: readonly HeldRevision[], given: Partial<ListHistory> = {}): ListHistory => ({
  revisions,
  unreachable: [],
  policies: new Map<ContactKind, typeof policy>([
    ['council_lead', policy],
    ['national_line', policy],
  ]),
  policyChanges: [],
  firstEntryAt: '2026-01-10T12:00:00.000Z',
  firstCheckAt: '2026-01-10T12:00:00.000Z',
  ...given,
});
/** Entries and checked ones of boroughs, and known posts of the council's lead. */
function counted(of: ListHistory, on: string) {
  const [day] = listImpactDays(of, [on], posts);
  return day?.local && [day.local.entries, day.local.checked, day.known?.['council_lead']];
}

const checkedOnce = held({ checks: [check('2026-02-01')] });
const retired = (at: string) => [
  held({ endsAt: at, checks: [check('2026-02-01')] }),
  held({ startsAt: at, status: 'retired' }),
];

describe('at the end of a day', () => {
  const cases: readonly (readonly [
    name: string,
    history: ListHistory,
    days: Readonly<Record<string, readonly (number | null)[] | null>>,
  ])[] = [
    [
      'there is nothing before the first entry, and the entry on its day',
      history([held()]),
      { '2026-01-09': null, '2026-01-10': [1, 0, 1] },
    ],
    [
      'it is not known how many were checked before the first check on record',
      history([checkedOnce], { firstCheckAt: '2026-02-01T12:00:00.000Z' }),
      { '2026-01-31': [1, null, 1], '2026-02-01': [1, 1, 1] },
    ],
    [
      'a check lasts 90 days after its own, and a leap day is one of them',
      history([held({ checks: [check('2027-12-31')] })]),
      { '2027-12-31': [1, 1, 1], '2028-02-29': [1, 1, 1], '2028-03-30': [1, 1, 1], '2028-03-31': [1, 0, 1] },
    ],
    [
      'a check counts from when it was recorded, for the day on which it was made',
      history([held({ checks: [check('2026-02-01', '2026-02-10T09:00:00.000Z')] })]),
      { '2026-02-09': [1, 0, 1], '2026-02-10': [1, 1, 1], '2026-05-02': [1, 1, 1], '2026-05-03': [1, 0, 1] },
    ],
    [
      'a check that was carried on counts from the beginning of its state',
      history([held({ startsAt: '2026-03-01T12:00:00.000Z', checks: [check('2026-02-01', '')] })]),
      { '2026-02-28': [0, 0, 0], '2026-03-01': [1, 1, 1] },
    ],
    [
      'a withdrawn check is not there, so that the one before it counts',
      history([held({ checks: [check('2026-01-10')] })]),
      { '2026-04-10': [1, 1, 1], '2026-04-11': [1, 0, 1] },
    ],
    [
      'a retired entry is gone from the day on which it was retired',
      history(retired('2026-03-31T22:59:59.000Z')),
      { '2026-03-30': [1, 1, 1], '2026-03-31': [0, 0, 0] },
    ],
    [
      'London decides on which day: 23:00 UTC in summer is the next one',
      history(retired('2026-03-31T23:00:00.000Z')),
      { '2026-03-31': [1, 1, 1], '2026-04-01': [0, 0, 0] },
    ],
    [
      'an entry retired and replaced leaves the post known',
      history([
        ...retired('2026-03-15T12:00:00.000Z'),
        held({ contactId: 'other', startsAt: '2026-03-15T12:00:00.000Z' }),
      ]),
      { '2026-03-14': [1, 1, 1], '2026-03-15': [1, 0, 1] },
    ],
    [
      'a vacant post is an entry and known, but not checked, and filled it waits for a check',
      history([
        held({ endsAt: '2026-03-01T12:00:00.000Z', checks: [check('2026-02-01')] }),
        held({
          startsAt: '2026-03-01T12:00:00.000Z',
          endsAt: '2026-03-10T12:00:00.000Z',
          status: 'vacant',
          checks: [check('2026-02-01', '')],
        }),
        held({ startsAt: '2026-03-10T12:00:00.000Z', checks: [check('2026-03-12')] }),
      ]),
      {
        '2026-02-28': [1, 1, 1],
        '2026-03-01': [1, 0, 1],
        '2026-03-10': [1, 0, 1],
        '2026-03-12': [1, 1, 1],
      },
    ],
    [
      'a check does not count while nobody could be reached there',
      history([held({ checks: [check('2026-02-01'), check('2026-02-20')] })], {
        unreachable: [{ contactId: 'lead', fromOn: '2026-02-10', endsAt: '2026-02-20T12:00:00.000Z' }],
      }),
      { '2026-02-09': [1, 1, 1], '2026-02-10': [1, 0, 1], '2026-02-19': [1, 0, 1], '2026-02-20': [1, 1, 1] },
    ],
    [
      'the policy of that day decides, not that of today',
      history([checkedOnce], {
        policies: new Map([['council_lead', { ...policy, verificationDays: 30 }]]),
        policyChanges: [{ kind: 'council_lead', at: '2026-04-01T12:00:00.000Z', before: policy }],
      }),
      { '2026-03-31': [1, 1, 1], '2026-04-01': [1, 0, 1] },
    ],
  ];
  it.each(cases)('%s', (_, of, days) => {
    for (const [on, expected] of Object.entries(days)) expect(counted(of, on), on).toEqual(expected);
  });

  it('national lines are counted apart', () => {
    const line = held({
      contactId: 'line',
      kind: 'national_line',
      isNational: true,
      posts: [],
      boroughCodes: [],
    });
    const [day] = listImpactDays(history([checkedOnce, line]), ['2026-03-01'], posts);
    expect(day).toMatchObject({
      local: { entries: 1, checked: 1 },
      nationalLines: { entries: 1, checked: 0 },
      known: { police_spoc: 0, council_lead: 1 },
    });
  });
});

it('a borough is without a post that nobody in force fills there', () => {
  const without = (on: string) =>
    listWithout(retired('2026-03-15T12:00:00.000Z'), on, { posts, boroughCodes: [barnet, hackney] });
  expect(without('2026-03-14')).toEqual({ police_spoc: [barnet, hackney], council_lead: [barnet] });
  expect(without('2026-03-15')).toEqual({ police_spoc: [barnet, hackney], council_lead: [barnet, hackney] });
});
